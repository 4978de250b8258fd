package dev.gongbu.grade;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task.Match;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.exercise.Verdict.Difference;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.exercise.Verdict.Portion;
import dev.gongbu.text.Wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Grades pairs: {@code 1b 2a}, {@code 1-b, 2-a}, {@code b1 a2}, or the letters alone, {@code ba}.
 */
final class MatchGrader {

    /** The partner of each on the left or -1, with its place, or what is the matter. */
    @SuppressWarnings("ArrayRecordComponent") // passed on inside, never compared or printed
    private record Typed(int[] partners, int[][] places, Wording trouble) {}

    Verdict grade(Match task, String typed) {
        var read = read(task, typed);
        if (!read.trouble().isEmpty()) {
            return Verdicts.notUnderstood(
                    DifferenceKind.SYNTAX, 0, typed.length(), typed, read.trouble());
        }
        int size = task.left().size();
        int right = 0;
        int missing = 0;
        int first = -1;
        var portions = new ArrayList<Portion>();
        for (int i = 0; i < size; i++) {
            boolean fits = read.partners()[i] == task.pairs().get(i);
            right += fits ? 1 : 0;
            missing += read.partners()[i] < 0 ? 1 : 0;
            first = !fits && first < 0 ? i : first;
            portions.add(new Portion(task.left().get(i), 1.0 / size, fits));
        }
        if (first < 0) {
            return Verdicts.right(portions, List.of());
        }
        var message =
                missing > 0
                        ? Sayings.missing(right, size, missing)
                        : Sayings.someOf(right, size, 0);
        var difference = difference(task, typed, read, first);
        return Verdicts.of(
                Outcome.WRONG, (double) right / size, portions, difference, message, Sayings.AGAIN);
    }

    /** Whether two answers make the same pairs. */
    boolean same(Match task, String one, String other) {
        var left = read(task, one);
        var right = read(task, other);
        return left.trouble().isEmpty()
                && right.trouble().isEmpty()
                && java.util.Arrays.equals(left.partners(), right.partners());
    }

    private static Difference difference(Match task, String typed, Typed read, int at) {
        String expected = (at + 1) + Character.toString('a' + task.pairs().get(at));
        var place = read.places()[at];
        boolean missing = read.partners()[at] < 0;
        int from = missing ? typed.length() : place[0];
        int to = missing ? typed.length() : place[1];
        return new Difference(
                String.valueOf(at + 1),
                from,
                to,
                expected,
                typed.substring(from, to),
                missing ? DifferenceKind.COUNT : DifferenceKind.WRONG_VALUE);
    }

    private static Typed read(Match task, String typed) {
        var marks = Marks.of(typed);
        if (marks.isEmpty()) {
            return trouble(Sayings.PAIRS);
        }
        int numbers = 0;
        for (var mark : marks) {
            numbers += mark.isNumber() ? 1 : 0;
        }
        if (numbers == 0) {
            return marks.size() == task.left().size()
                    ? inOrder(task, marks)
                    : trouble(Sayings.PAIRS);
        }
        return numbers * 2 == marks.size() ? paired(task, marks) : trouble(Sayings.PAIRS);
    }

    private static Typed inOrder(Match task, List<Marks.Mark> marks) {
        var typed = nothing(task);
        for (int i = 0; i < marks.size(); i++) {
            var trouble = put(task, i, marks.get(i), typed);
            if (!trouble.isEmpty()) {
                return trouble(trouble);
            }
        }
        return typed;
    }

    private static Typed paired(Match task, List<Marks.Mark> marks) {
        var typed = nothing(task);
        for (int i = 0; i < marks.size(); i += 2) {
            var one = marks.get(i);
            var other = marks.get(i + 1);
            if (one.isNumber() == other.isNumber()) {
                return trouble(Sayings.PAIRS);
            }
            var number = one.isNumber() ? one : other;
            var letter = one.isNumber() ? other : one;
            int left = number.text().length() > 2 ? -1 : Integer.parseInt(number.text()) - 1;
            if (left < 0 || left >= task.left().size()) {
                return trouble(Sayings.noStep(number.text(), task.left().size()));
            }
            if (typed.partners()[left] >= 0) {
                return trouble(Sayings.repeated(number.text()));
            }
            var trouble = put(task, left, letter, typed);
            if (!trouble.isEmpty()) {
                return trouble(trouble);
            }
        }
        return typed;
    }

    private static Wording put(Match task, int left, Marks.Mark letter, Typed typed) {
        int right = letter.text().charAt(0) - 'a';
        if (right >= task.right().size()) {
            return Sayings.noLetter(letter.text());
        }
        typed.partners()[left] = right;
        typed.places()[left] = new int[] {letter.from(), letter.to()};
        return Wording.NONE;
    }

    private static Typed nothing(Match task) {
        var partners = new int[task.left().size()];
        java.util.Arrays.fill(partners, -1);
        return new Typed(partners, new int[partners.length][], Wording.NONE);
    }

    private static Typed trouble(Wording trouble) {
        return new Typed(new int[0], new int[0][], trouble);
    }
}
