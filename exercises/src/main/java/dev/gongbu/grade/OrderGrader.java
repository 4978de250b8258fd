package dev.gongbu.grade;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task.Order;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.exercise.Verdict.Difference;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.exercise.Verdict.Portion;
import dev.gongbu.text.Wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Grades steps put in order, against the nearest of the right orders. The score is how much of it
 * is in order: (length of the longest common subsequence - 1) / (steps - 1).
 */
final class OrderGrader {

    /** The numbers of an answer from 0, with their places, or what is the matter with them. */
    private record Typed(List<Integer> steps, List<Marks.Mark> marks, Wording trouble) {}

    Verdict grade(Order task, String typed) {
        var read = read(task, typed);
        if (!read.trouble().isEmpty()) {
            return Verdicts.notUnderstood(
                    DifferenceKind.SYNTAX, 0, typed.length(), typed, read.trouble());
        }
        if (task.orders().contains(read.steps())) {
            return Verdicts.right(portions(task, kept(read.steps(), read.steps())), List.of());
        }
        return wrong(task, typed, read);
    }

    /** Whether two answers are the same order. */
    boolean same(Order task, String one, String other) {
        var left = read(task, one);
        return left.trouble().isEmpty() && left.steps().equals(read(task, other).steps());
    }

    private static Verdict wrong(Order task, String typed, Typed read) {
        List<Integer> nearest = null;
        int most = -1;
        for (var order : task.orders()) {
            int common = count(kept(read.steps(), order));
            if (common > most) {
                most = common;
                nearest = order;
            }
        }
        var order = nearest == null ? read.steps() : nearest;
        int size = task.steps().size();
        double score = size < 2 ? 0 : (most - 1.0) / (size - 1);
        int at = firstDifference(read.steps(), order);
        var mark = read.marks().get(at);
        var difference =
                new Difference(
                        "",
                        mark.from(),
                        mark.to(),
                        numbers(order),
                        typed.substring(mark.from(), mark.to()),
                        DifferenceKind.SEQUENCE);
        var message =
                Sayings.say(
                        (at + 1) + "번째 자리부터 차례가 다르다.",
                        "The order differs from place " + (at + 1) + " on.");
        var portions = portions(task, kept(read.steps(), order));
        return Verdicts.of(Outcome.WRONG, score, portions, difference, message, Sayings.AGAIN);
    }

    private static int firstDifference(List<Integer> typed, List<Integer> order) {
        for (int i = 0; i < typed.size(); i++) {
            if (!typed.get(i).equals(order.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static String numbers(List<Integer> order) {
        var numbers = new StringBuilder();
        for (int step : order) {
            numbers.append(numbers.isEmpty() ? "" : " ").append(step + 1);
        }
        return numbers.toString();
    }

    private static List<Portion> portions(Order task, boolean[] kept) {
        var portions = new ArrayList<Portion>();
        for (int i = 0; i < kept.length; i++) {
            portions.add(new Portion(task.steps().get(i), 1.0 / kept.length, kept[i]));
        }
        return portions;
    }

    private static int count(boolean[] kept) {
        int count = 0;
        for (boolean one : kept) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Which steps lie on a longest common subsequence of both. */
    private static boolean[] kept(List<Integer> typed, List<Integer> order) {
        int size = typed.size();
        var common = new int[size + 1][size + 1];
        for (int i = size - 1; i >= 0; i--) {
            for (int j = size - 1; j >= 0; j--) {
                common[i][j] =
                        typed.get(i).equals(order.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var kept = new boolean[size];
        int i = 0;
        int j = 0;
        while (i < size && j < size) {
            if (typed.get(i).equals(order.get(j))) {
                kept[typed.get(i)] = true;
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    private static Typed read(Order task, String typed) {
        int size = task.steps().size();
        var marks = digits(Marks.of(typed), size);
        var steps = new ArrayList<Integer>();
        for (var mark : marks) {
            int step = mark.isNumber() ? number(mark.text()) : 0;
            if (step < 1 || step > size) {
                return trouble(Sayings.noStep(mark.text(), size));
            }
            if (steps.contains(step - 1)) {
                return trouble(Sayings.repeated(mark.text()));
            }
            steps.add(step - 1);
        }
        return steps.size() == size
                ? new Typed(steps, marks, Wording.NONE)
                : trouble(Sayings.steps(size));
    }

    private static Typed trouble(Wording trouble) {
        return new Typed(List.of(), List.of(), trouble);
    }

    /** Of up to nine steps each digit is one, with or without anything between. */
    private static List<Marks.Mark> digits(List<Marks.Mark> marks, int size) {
        if (size > 9) {
            return marks;
        }
        var single = new ArrayList<Marks.Mark>();
        for (var mark : marks) {
            if (!mark.isNumber()) {
                single.add(mark);
                continue;
            }
            for (int i = 0; i < mark.text().length(); i++) {
                int from = Math.min(mark.from() + i, mark.to() - 1);
                String digit = mark.text().substring(i, i + 1);
                single.add(new Marks.Mark(digit, from, from + 1, i == 0));
            }
        }
        return single;
    }

    private static int number(String digits) {
        return digits.length() > 3 ? 0 : Integer.parseInt(digits);
    }
}
