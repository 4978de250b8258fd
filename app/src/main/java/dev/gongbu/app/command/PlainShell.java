package dev.gongbu.app.command;

import dev.gongbu.app.shell.Answers;
import dev.gongbu.app.shell.ShellLine;
import dev.gongbu.app.shell.TypedText;
import dev.gongbu.text.Sanitizer;

import java.io.IOException;

/** The shell without a terminal that can do more than print: lines in, answers out. */
final class PlainShell {
    private final Invocation invocation;
    private final Answers answers;
    private final Lines input;

    PlainShell(Invocation invocation, Answers answers) {
        this.invocation = invocation;
        this.answers = answers;
        this.input = new Lines(invocation.surroundings().in());
    }

    /** Answers every line until the input ends, or the learner leaves. */
    void run() throws IOException {
        if (isSeen()) {
            invocation.print(answers.greeting());
        }
        prompt("aws> ");
        for (var line = input.next(); line != null; line = input.next()) {
            var command = whole(line);
            if (!command.isBlank()) {
                var display = invocation.display();
                var answer = answers.answer(command, display.columns(), display.rows());
                invocation.print(answer.text());
                if (answer.isEnd()) {
                    return;
                }
            }
            prompt("aws> ");
        }
        if (isSeen()) {
            invocation.print("\n");
        }
    }

    private String whole(String first) throws IOException {
        var command = new StringBuilder(Sanitizer.clean(first));
        while (ShellLine.of(command.toString()).verb().takesLine()
                && TypedText.isOpen(command.toString())) {
            prompt("   > ");
            var next = input.next();
            if (next == null) {
                break;
            }
            command.append('\n').append(Sanitizer.clean(next));
        }
        return command.toString();
    }

    private void prompt(String prompt) {
        if (isSeen()) {
            invocation.print(prompt);
        }
    }

    private boolean isSeen() {
        return invocation.display().isTerminal();
    }
}
