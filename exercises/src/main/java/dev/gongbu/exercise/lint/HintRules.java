package dev.gongbu.exercise.lint;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.read.WrittenExercise;
import dev.gongbu.grade.Grader;
import dev.gongbu.korean.Quantities;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.practice.Solution;

import java.util.List;

/** A hint leaves something to think; the last alone may say it all. */
final class HintRules {

    private HintRules() {}

    static void check(List<WrittenExercise> exercises, Grader grader, Findings findings) {
        for (var written : exercises) {
            var exercise = written.exercise();
            for (int i = 0; i < exercise.hints().size() - 1; i++) {
                var hint = exercise.hints().get(i);
                boolean isRight =
                        grader.grade(exercise, Answer.of(hint)).outcome() == Outcome.RIGHT;
                if (isRight || holdsSolution(exercise, hint)) {
                    findings.add(
                            written,
                            "hints/" + i,
                            "the hint holds a whole solution, which only the last may do: "
                                    + Findings.quoted(hint));
                }
            }
        }
    }

    private static boolean holdsSolution(Exercise exercise, String hint) {
        return switch (exercise.task()) {
            case Task.Command command -> holdsLine(command, hint);
            // A hint may name all that several names are to be chosen from.
            case Task.ShortAnswer names ->
                    names.items().size() == 1 && holdsAll(names.items(), hint);
            case Task.Quantity quantity -> holdsAll(List.of(quantity.amount()), hint);
            case Task.Cloze cloze -> holdsAll(cloze.gaps(), hint);
            case Task.Compare compare -> holdsAll(compare.hidden(), hint);
            case Task.Choice choice -> holdsRight(choice, hint);
            case Task.Order _, Task.Match _ -> hint.contains(Solution.of(exercise));
        };
    }

    private static boolean holdsLine(Task.Command command, String hint) {
        for (var solution : command.solutions()) {
            if (key(hint).contains(key(solution))) {
                return true;
            }
        }
        return false;
    }

    private static String key(String line) {
        return line.replaceAll("[\\s'\"]+", "");
    }

    private static boolean holdsRight(Task.Choice choice, String hint) {
        for (var option : choice.options()) {
            if (option.right() && hint.contains(option.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAll(List<Blank> blanks, String hint) {
        for (var blank : blanks) {
            if (!holds(blank, hint)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Blank blank, String hint) {
        for (var spelling : blank.accepted()) {
            if (blank.form() == Blank.Form.QUANTITY
                    ? holdsAmount(hint, spelling)
                    : Mention.of(spelling).isIn(hint)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsAmount(String hint, String amount) {
        var wanted = Quantities.find(TextNormalizer.normalize(amount).text());
        for (var found : Quantities.find(TextNormalizer.normalize(hint).text())) {
            if (!wanted.isEmpty() && found.canonical().equals(wanted.getFirst().canonical())) {
                return true;
            }
        }
        return false;
    }
}
