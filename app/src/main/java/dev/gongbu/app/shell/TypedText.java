package dev.gongbu.app.shell;

import dev.gongbu.aws.syntax.Words;

import java.util.ArrayList;
import java.util.List;

/** What was typed or pasted, as the lines of commands that it holds. */
public final class TypedText {
    private TypedText() {}

    /**
     * Whether a text asks for another line: it ends in a backslash, in a caret as on Windows, or
     * inside quotes.
     */
    public static boolean isOpen(String text) {
        return text.endsWith(" ^") || Words.of(text).unclosed().isPresent();
    }

    /** The commands of a text of many lines, in order, without blank ones. */
    public static List<String> commands(String text) {
        var commands = new ArrayList<String>();
        var command = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            command.append(command.isEmpty() ? "" : "\n").append(line);
            if (!isOpen(command.toString())) {
                add(commands, command);
            }
        }
        add(commands, command);
        return commands;
    }

    private static void add(List<String> commands, StringBuilder command) {
        if (!command.toString().isBlank()) {
            commands.add(command.toString());
        }
        command.setLength(0);
    }
}
