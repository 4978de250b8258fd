package dev.gongbu.layout;

import dev.gongbu.text.Columns;

import java.util.ArrayList;
import java.util.List;

/**
 * Folds a shell command that is too wide before its options, each line but the last ending in a
 * backslash, so that it can still be copied and run.
 */
final class CommandFolding {

    private static final String CONTINUATION = " \\";
    private static final String INDENT = "  ";

    private CommandFolding() {}

    static List<String> fold(String command, Columns columns, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var part : parts(command)) {
            int wide = columns.of(line.toString()) + 1 + columns.of(part) + CONTINUATION.length();
            if (!line.isEmpty() && wide > width) {
                lines.add(line.append(CONTINUATION).toString());
                line = new StringBuilder(INDENT).append(part);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(part);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The command and each option with its values; a quotation is not divided. */
    private static List<String> parts(String command) {
        var parts = new ArrayList<String>();
        int start = 0;
        char quote = 0;
        for (int at = 0; at < command.length(); at++) {
            char character = command.charAt(at);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '\'' || character == '"') {
                quote = character;
            } else if (command.startsWith(" --", at)) {
                parts.add(command.substring(start, at));
                start = at + 1;
            }
        }
        parts.add(command.substring(start));
        return parts;
    }
}
