package dev.gongbu.app.command;

import dev.gongbu.exercise.Task;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * A round without a terminal that can do more than print: a prompt, a line, its verdict, at once
 * the next question. Nothing waits for a key; the end of the input ends the round.
 */
final class PlainRound {
    private final Invocation invocation;
    private final RoundTalk talk;
    private final Lines input;
    private final boolean isForPrograms;

    PlainRound(Invocation invocation, RoundTalk talk, boolean isForPrograms) {
        this.invocation = invocation;
        this.talk = talk;
        this.input = new Lines(invocation.surroundings().in());
        this.isForPrograms = isForPrograms;
    }

    void run(long seed) throws IOException {
        talk.begin(seed);
        for (var line = next(); line != null; line = next()) {
            if (isForPrograms) {
                talk.typeOrRead(line);
            } else {
                talk.type(whole(line));
            }
            if (talk.isSettled()) {
                talk.goOn();
            }
        }
        talk.end();
    }

    /** A command goes on in the next line after a backslash, as in a shell. */
    private String whole(String first) throws IOException {
        var question = talk.question();
        if (question == null || !(question.exercise().task() instanceof Task.Command)) {
            return first;
        }
        var command = new StringBuilder(first);
        while (command.toString().endsWith("\\")) {
            invocation.print("> ");
            var next = input.next();
            if (next == null) {
                break;
            }
            command.append('\n').append(next);
        }
        return command.toString();
    }

    /** What was typed at the prompt; null where the round or the input is over. */
    private @Nullable String next() throws IOException {
        var question = talk.question();
        if (question == null) {
            return null;
        }
        if (!isForPrograms) {
            invocation.print(QuestionText.prompt(invocation, question));
        }
        var line = input.next();
        if (line == null && !isForPrograms) {
            invocation.print("\n");
        }
        return line;
    }
}
