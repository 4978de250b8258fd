package dev.gongbu.exercise.lint;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.practice.Solution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The answers that an exercise itself says are right, as a learner would type them. */
final class RightAnswers {

    private RightAnswers() {}

    /**
     * An answer that has to be right.
     *
     * @param part of the exercise that says so, such as {@code solutions/0}
     */
    record Right(String part, String text, Answer answer) {}

    static List<Right> of(Exercise exercise) {
        return switch (exercise.task()) {
            case Task.Command command -> lines("solutions", command.solutions());
            case Task.Quantity quantity -> lines("answers", quantity.amount().accepted());
            case Task.ShortAnswer names -> names(exercise, names);
            case Task.Order order -> lines("orders", orders(order));
            case Task.Compare compare -> List.of(cells(compare));
            case Task.Choice _ -> List.of(best("options", exercise));
            case Task.Match _ -> List.of(best("pairs", exercise));
            case Task.Cloze cloze -> gaps(exercise, cloze);
        };
    }

    private static List<Right> lines(String part, List<String> texts) {
        var all = new ArrayList<Right>();
        for (int i = 0; i < texts.size(); i++) {
            all.add(new Right(part + "/" + i, texts.get(i), Answer.of(texts.get(i))));
        }
        return all;
    }

    private static Right best(String part, Exercise exercise) {
        var text = Solution.of(exercise);
        return new Right(part, text, Answer.of(text));
    }

    private static List<Right> names(Exercise exercise, Task.ShortAnswer names) {
        return names.items().size() == 1
                ? lines("answers", names.items().getFirst().accepted())
                : eachSpelling("items", exercise, names.items());
    }

    private static List<Right> gaps(Exercise exercise, Task.Cloze cloze) {
        return eachSpelling("text", exercise, cloze.gaps());
    }

    /** The best spellings, then each other spelling among the best of the rest. */
    private static List<Right> eachSpelling(String part, Exercise exercise, List<Blank> blanks) {
        var all = new ArrayList<Right>();
        all.add(best(part, exercise));
        for (int i = 0; i < blanks.size(); i++) {
            for (var spelling : blanks.get(i).accepted()) {
                if (!spelling.equals(blanks.get(i).best())) {
                    var text = joined(blanks, i, spelling);
                    all.add(new Right(part, text, Answer.of(text)));
                }
            }
        }
        return all;
    }

    private static String joined(List<Blank> blanks, int number, String spelling) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < blanks.size(); i++) {
            texts.add(i == number ? spelling : blanks.get(i).best());
        }
        return String.join("; ", texts);
    }

    private static List<String> orders(Task.Order order) {
        var all = new ArrayList<String>();
        for (var each : order.orders()) {
            var numbers = new ArrayList<String>();
            for (int index : each) {
                numbers.add(String.valueOf(index + 1));
            }
            all.add(String.join(" ", numbers));
        }
        return all;
    }

    private static Right cells(Task.Compare compare) {
        var cells = new LinkedHashMap<String, String>();
        for (var blank : compare.hidden()) {
            cells.put(String.valueOf(cells.size() + 1), blank.best());
        }
        return new Right("rows", String.join("; ", cells.values()), Answer.of(cells));
    }
}
