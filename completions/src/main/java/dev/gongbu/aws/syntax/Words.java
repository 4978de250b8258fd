package dev.gongbu.aws.syntax;

import java.util.List;
import java.util.Optional;

/**
 * The words of a line, split as Python's {@code shlex} does for POSIX shells, and with lines that a
 * backslash or a Windows caret continues. Nothing is expanded and nothing opens a comment.
 *
 * @param list the words of the command, an unclosed one included
 * @param operator the unquoted operator that ends the command
 * @param unclosed what is still open at the end of the line
 */
public record Words(List<Word> list, Optional<Word> operator, Optional<Unclosed> unclosed) {

    /**
     * A quote or an escape that the line does not end.
     *
     * @param opening what was opened
     * @param at where the quote or the backslash stands
     */
    public record Unclosed(Opening opening, int at) {}

    /** What may be left open. */
    public enum Opening {
        SINGLE_QUOTE,
        DOUBLE_QUOTE,
        ESCAPE
    }

    public Words {
        list = List.copyOf(list);
    }

    /** Splits a line; takes time in proportion to its length and throws for nothing in it. */
    public static Words of(String line) {
        return new WordReader(line).read();
    }
}
