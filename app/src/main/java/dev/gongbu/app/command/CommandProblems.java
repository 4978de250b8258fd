package dev.gongbu.app.command;

import dev.gongbu.app.link.CommandLines;
import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.parse.Verdict;
import dev.gongbu.note.Problem;
import dev.gongbu.note.read.Passage;
import dev.gongbu.note.read.Reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Finds the commands of notes that the AWS CLI does not know, or would refuse. */
final class CommandProblems {
    private final CommandModel model;
    private final List<Problem> problems = new ArrayList<>();

    private CommandProblems(CommandModel model) {
        this.model = model;
    }

    /** All that is wrong with the commands that pages show, or name as their own. */
    static List<Problem> of(Reading reading, CommandModel model) {
        var found = new CommandProblems(model);
        found.shown(reading.passages());
        found.named(reading);
        return found.problems;
    }

    private void shown(List<Passage> passages) {
        var checker = new LineChecker(model);
        for (var passage : passages) {
            if (passage.kind() != Passage.Kind.CODE) {
                continue;
            }
            for (var line : CommandLines.split(passage.text())) {
                var check = checker.check(line);
                if (line.startsWith("aws ") && check.verdict() == Verdict.REJECT) {
                    problems.add(
                            passage.problem(
                                    "shows a command that the AWS CLI refuses, "
                                            + check.errors().getFirst().english()
                                            + ": "
                                            + Typed.shown(line)));
                }
            }
        }
    }

    private void named(Reading reading) {
        var places = new HashMap<String, Passage>();
        for (var passage : reading.passages()) {
            places.putIfAbsent(passage.owner(), passage);
        }
        for (var topic : reading.library().topics()) {
            for (var command : topic.commands()) {
                int blank = command.indexOf(' ');
                var service = blank < 0 ? command : command.substring(0, blank);
                var name = blank < 0 ? "" : command.substring(blank + 1);
                var place = places.get(topic.id());
                if (place != null && model.operation(service, name).isEmpty()) {
                    problems.add(
                            place.problem("names a command that is not there: aws " + command));
                }
            }
        }
    }
}
