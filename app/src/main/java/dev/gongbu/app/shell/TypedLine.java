package dev.gongbu.app.shell;

/**
 * What came of asking for a line, or for a key.
 *
 * @param end how it ended
 * @param text the line, or the key; empty where none was entered
 */
public record TypedLine(End end, String text) {

    /** How a line ended. */
    public enum End {
        /** It was entered. */
        ENTERED,
        /** Ctrl-C. */
        INTERRUPTED,
        /** Ctrl-D, or the terminal is gone. */
        GONE
    }
}
