package dev.gongbu.aws.explain;

/**
 * What a piece of a line means.
 *
 * @param from the first character, from 0
 * @param to after the last character
 * @param kind what it is
 * @param depth 0 for a word of the line, 1 and more for a piece inside a value
 * @param text the piece without quotes and escapes
 * @param sentence what it means; may be empty where its type says nothing
 */
public record Meaning(int from, int to, Kind kind, int depth, String text, String sentence) {

    /** What a piece is. The names are part of the JSON that programs read. */
    public enum Kind {
        PROGRAM,
        SERVICE,
        OPERATION,
        OPTION,
        VALUE,
        /** A key inside a value. */
        KEY,
        UNKNOWN,
        /** What is not read: an operator and what follows. */
        REST
    }
}
