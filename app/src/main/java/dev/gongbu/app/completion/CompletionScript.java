package dev.gongbu.app.completion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The scripts that teach a shell to complete a command. They are small, for they ask the program
 * for the words.
 */
public enum CompletionScript {
    /** Completes {@code gongbu}. */
    GONGBU("gongbu", "complete", ""),
    /** Completes the learner's own {@code aws}. */
    AWS("aws", "aws complete", " --aws");

    private final String command;
    private final String question;
    private final String option;

    CompletionScript(String command, String question, String option) {
        this.command = command;
        this.question = question;
        this.option = option;
    }

    /**
     * The script.
     *
     * @param program the file to start; where it is gone, the script looks for {@code gongbu} on
     *     the path
     */
    public String of(Shell shell, Path program) {
        return template(shell)
                .replace("@COMMAND@", command)
                .replace("@QUESTION@", question)
                .replace("@HINT@", hint(shell))
                .replace("@PROGRAM@", shell.quoted(program.toString()));
    }

    /** What to type in order to have it in a shell. */
    public String hint(Shell shell) {
        var print = "gongbu completion " + shell.word() + option;
        return shell == Shell.FISH ? print + " | source" : "eval \"$(" + print + ")\"";
    }

    private static String template(Shell shell) {
        var name = "script." + shell.word();
        try (var in = CompletionScript.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
