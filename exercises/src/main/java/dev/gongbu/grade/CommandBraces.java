package dev.gongbu.grade;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Braces and brackets outside of quotes, of which a shell makes something else before the AWS CLI
 * sees them.
 */
final class CommandBraces {

    /** What a shell would do. */
    enum Harm {
        NONE,
        /** Braces around a comma become one word for each piece. */
        SPLIT,
        /** Brackets are a pattern of file names. */
        PATTERN
    }

    private final Deque<Boolean> commas = new ArrayDeque<>();
    private int bracket = -1;
    private Harm harm = Harm.NONE;

    private CommandBraces() {}

    /** The worst of what a shell would do with a line; takes time in proportion to its length. */
    static Harm of(String line) {
        var braces = new CommandBraces();
        char open = 0;
        for (int i = 0; i < line.length() && braces.harm != Harm.SPLIT; i++) {
            char c = line.charAt(i);
            if (c == '\\' && open != '\'') {
                i++;
            } else if (open != 0) {
                open = c == open ? 0 : open;
            } else if (c == '\'' || c == '"') {
                open = c;
            } else {
                braces.read(c, i);
            }
        }
        return braces.harm;
    }

    private void read(char c, int at) {
        switch (c) {
            case ' ', '\t', '\n', '\r' -> {
                commas.clear();
                bracket = -1;
            }
            case '{' -> commas.push(false);
            case ',' -> {
                if (!commas.isEmpty()) {
                    commas.pop();
                    commas.push(true);
                }
            }
            case '}' -> {
                if (!commas.isEmpty() && commas.pop()) {
                    harm = Harm.SPLIT;
                }
            }
            case '[' -> bracket = bracket < 0 ? at : bracket;
            case ']' -> {
                if (bracket >= 0 && at > bracket + 1) {
                    harm = Harm.PATTERN;
                }
            }
            default -> {}
        }
    }
}
