package dev.gongbu.aws.complete;

/**
 * Something that may stand at the cursor.
 *
 * @param kind what it is
 * @param label what a menu shows: the word, the key or the value by itself
 * @param edit what becomes of the line if it is chosen
 * @param way how what was typed led to it
 * @param required whether the command is refused without it
 * @param deprecated whether the API advises against it
 * @param korean what it is, in Korean: a sentence, else its type; may be empty
 */
public record Candidate(
        Kind kind,
        String label,
        Edit edit,
        Way way,
        boolean required,
        boolean deprecated,
        String korean) {

    /** What a candidate is. The names are part of the JSON that programs read. */
    public enum Kind {
        /** {@code aws} itself. */
        PROGRAM,
        SERVICE,
        OPERATION,
        /** What {@code wait} waits for. */
        WAITER,
        /** An option of the command. */
        OPTION,
        /** An option that every command takes. */
        GLOBAL,
        /** A value of an option or of a key. */
        VALUE,
        /** A key of a structure, in shorthand or JSON. */
        KEY,
        /** How a whole value is written, to be filled in. */
        SKELETON,
        REGION,
        /** {@code file://}, {@code s3://} and their like, before a path. */
        SCHEME,
        FILE,
        FOLDER
    }

    /** How what was typed led to a candidate, the nearest first. */
    public enum Way {
        /** Nothing was typed, or all of it. */
        WHOLE,
        /** By its beginning. */
        PREFIX,
        /** By the beginnings of its words: {@code crque} for {@code create-queue}. */
        WORDS,
        /** By a piece of it. */
        INSIDE,
        /** By what it means: its Korean sentence, or its full name. */
        MEANING,
        /** By a slip of the fingers, or letters left out. */
        NEAR
    }

    /**
     * What becomes of the line.
     *
     * @param from the first character that is replaced, from 0
     * @param to after the last one; at least {@code from}
     * @param text what stands there instead, with the quotes and escapes that it needs; the cursor
     *     comes to its end
     * @param ends whether the word is finished, so that a blank may follow
     */
    public record Edit(int from, int to, String text, boolean ends) {

        /** The line after the edit. */
        public String on(String line) {
            return line.substring(0, from) + text + line.substring(to);
        }
    }
}
