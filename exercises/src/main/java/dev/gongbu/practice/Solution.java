package dev.gongbu.practice;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Task;

import java.util.ArrayList;
import java.util.List;

/** The best right answer of an exercise, as it could be typed for what is shown. */
public final class Solution {

    private Solution() {}

    /** A line, a name, letters, numbers; what is filled in is separated by semicolons. */
    public static String of(Exercise shown) {
        return switch (shown.task()) {
            case Task.Command command -> command.solutions().getFirst();
            case Task.ShortAnswer names -> best(names.items());
            case Task.Quantity quantity -> quantity.amount().best();
            case Task.Choice choice -> letters(choice);
            case Task.Order order -> numbers(order.orders().getFirst());
            case Task.Match match -> pairs(match);
            case Task.Compare compare -> best(compare.hidden());
            case Task.Cloze cloze -> best(cloze.gaps());
        };
    }

    private static String best(List<Task.Blank> blanks) {
        var all = new ArrayList<String>();
        for (var blank : blanks) {
            all.add(blank.best());
        }
        return String.join("; ", all);
    }

    private static String letters(Task.Choice choice) {
        var letters = new StringBuilder();
        for (int i = 0; i < choice.options().size(); i++) {
            if (choice.options().get(i).right()) {
                letters.append((char) ('A' + i));
            }
        }
        return letters.toString();
    }

    private static String numbers(List<Integer> order) {
        var numbers = new StringBuilder();
        for (int index : order) {
            numbers.append(numbers.isEmpty() ? "" : " ").append(index + 1);
        }
        return numbers.toString();
    }

    private static String pairs(Task.Match match) {
        var pairs = new StringBuilder();
        for (int i = 0; i < match.pairs().size(); i++) {
            pairs.append(i == 0 ? "" : " ").append(i + 1);
            pairs.append((char) ('a' + match.pairs().get(i)));
        }
        return pairs.toString();
    }
}
