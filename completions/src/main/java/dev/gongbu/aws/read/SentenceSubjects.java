package dev.gongbu.aws.read;

import dev.gongbu.aws.Operation;
import dev.gongbu.value.Problems;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the sentences of one service may be about. */
final class SentenceSubjects {

    private final Set<String> commands;
    private final Function<String, Optional<Operation>> operations;
    private final Map<String, Set<String>> options = new HashMap<>();

    /**
     * The subjects of a service.
     *
     * @param commands the names of its commands
     * @param operations makes a command
     */
    SentenceSubjects(Set<String> commands, Function<String, Optional<Operation>> operations) {
        this.commands = commands;
        this.operations = operations;
    }

    /** Tells which sentences are about nothing that can be typed. */
    void check(Sentences sentences, Problems problems) {
        for (var entry : sentences.subjects().entrySet()) {
            if (!isTyped(entry.getKey())) {
                problems.problem(
                        entry.getValue(), "is about '" + entry.getKey() + "', which is not there");
            }
        }
    }

    private boolean isTyped(String about) {
        if (about.equals("service")) {
            return true;
        }
        int at = Math.max(about.indexOf(" --"), about.indexOf(" <"));
        if (at < 0) {
            return commands.contains(about.equals(".") ? "" : about);
        }
        var option = about.substring(at + 1);
        var command = about.substring(0, at);
        if (command.equals("*")) {
            return commands.stream().anyMatch(each -> options(each).contains(option));
        }
        return options(command.equals(".") ? "" : command).contains(option);
    }

    private Set<String> options(String command) {
        return options.computeIfAbsent(command, this::typed);
    }

    private Set<String> typed(String command) {
        var typed = new HashSet<String>();
        operations
                .apply(command)
                .ifPresent(operation ->
                        operation
                                .options()
                                .forEach(option -> {
                                    typed.add(option.typed());
                                    typed.add("--" + option.traits().twin());
                                }));
        return typed;
    }
}
