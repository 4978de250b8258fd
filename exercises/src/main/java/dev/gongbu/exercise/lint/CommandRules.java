package dev.gongbu.exercise.lint;

import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.parse.Verdict;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.read.WrittenExercise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each command is asked for once, and is one that the AWS CLI takes. */
final class CommandRules {

    private final LineChecker checker;
    private final Findings findings;
    private final Map<String, WrittenExercise> first = new HashMap<>();

    private CommandRules(LineChecker checker, Findings findings) {
        this.checker = checker;
        this.findings = findings;
    }

    static void check(List<WrittenExercise> exercises, LineChecker checker, Findings findings) {
        var rules = new CommandRules(checker, findings);
        for (var exercise : exercises) {
            if (exercise.exercise().task() instanceof Task.Command command) {
                rules.taken(exercise, command);
                rules.once(exercise, command);
            }
        }
    }

    private void taken(WrittenExercise exercise, Task.Command command) {
        for (int i = 0; i < command.solutions().size(); i++) {
            var check = checker.check(command.solutions().get(i));
            if (check.verdict() == Verdict.REJECT) {
                findings.add(
                        exercise,
                        "solutions/" + i,
                        "the AWS CLI refuses it: " + check.errors().getFirst().english());
            }
        }
    }

    private void once(WrittenExercise exercise, Task.Command command) {
        var check = checker.check(command.solutions().getFirst());
        if (check.operation().isEmpty()) {
            return;
        }
        var asked = check.operation().get().typed() + " " + OptionPieces.of(check).names();
        var before = first.putIfAbsent(asked, exercise);
        if (before != null) {
            findings.add(
                    exercise,
                    "solutions/0",
                    "asks for the same command with the same options as " + before.id());
        }
    }
}
