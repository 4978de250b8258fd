package dev.gongbu.exercise.lint;

import dev.gongbu.aws.Option;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.read.WrittenExercise;
import dev.gongbu.grade.Grader;

import java.util.ArrayList;
import java.util.List;

/**
 * A solution is right in every order of its options and however its values are written; without one
 * of its options it is wrong.
 */
final class RewritingRules {

    private final Grader grader;
    private final LineChecker checker;
    private final Findings findings;

    private RewritingRules(Grader grader, LineChecker checker, Findings findings) {
        this.grader = grader;
        this.checker = checker;
        this.findings = findings;
    }

    static void check(
            List<WrittenExercise> exercises,
            Grader grader,
            LineChecker checker,
            Findings findings) {
        var rules = new RewritingRules(grader, checker, findings);
        for (var exercise : exercises) {
            if (exercise.exercise().task() instanceof Task.Command command) {
                for (int i = 0; i < command.solutions().size(); i++) {
                    rules.check(exercise, command, i);
                }
            }
        }
    }

    private void check(WrittenExercise exercise, Task.Command command, int number) {
        var part = "solutions/" + number;
        var check = checker.check(command.solutions().get(number));
        var line = OptionPieces.of(check);
        var same = new ArrayList<>(Rewriting.orders(line));
        same.addAll(Rewriting.twins(line, check));
        for (var other : same) {
            if (!isRight(exercise.exercise(), other)) {
                findings.add(
                        exercise,
                        part,
                        "means the same, but is not right: " + Findings.quoted(other));
                break;
            }
        }
        if (command.check() == null && command.solutions().size() == 1) {
            incomplete(exercise, line, part);
        }
    }

    private void incomplete(WrittenExercise exercise, OptionPieces line, String part) {
        for (int i = 0; i < line.pieces().size(); i++) {
            var fewer = new ArrayList<>(line.pieces());
            var left = fewer.remove(i);
            boolean isGlobal = left.option().role() == Option.Role.GLOBAL;
            if (!isGlobal && isRight(exercise.exercise(), line.with(fewer))) {
                findings.add(
                        exercise, part, "is right without '" + left.text() + "', which is surplus");
            }
        }
    }

    private boolean isRight(Exercise exercise, String line) {
        return grader.grade(exercise, Answer.of(line)).outcome() == Outcome.RIGHT;
    }
}
