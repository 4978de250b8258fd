package dev.gongbu.aws.explain;

/**
 * Something to know before a command is really run.
 *
 * @param kind why
 * @param from the first character of what causes it, from 0
 * @param to after the last character
 * @param sentence what happens
 */
public record Caution(Kind kind, int from, int to, String sentence) {

    /** Why a command asks for caution. The names are part of the JSON that programs read. */
    public enum Kind {
        /** Something is lost, perhaps for good. */
        LOSS,
        /** Something becomes open to others. */
        EXPOSURE,
        /** A secret stands in the line, and so in the shell's history. */
        SECRET,
        /** Anything else worth knowing. */
        NOTICE,
        /** The API advises against it. */
        DEPRECATED
    }
}
