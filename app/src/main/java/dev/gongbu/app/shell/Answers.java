package dev.gongbu.app.shell;

/** Answers what was typed at the prompt. */
public interface Answers {

    /**
     * An answer.
     *
     * @param text harmless for a terminal, with its line ends; may be empty
     * @param offered what the next prompt shall already hold; empty for nothing
     * @param isEnd whether the session is over
     */
    record Answer(String text, String offered, boolean isEnd) {

        /** An answer after which the session goes on. */
        public static Answer of(String text) {
            return new Answer(text, "", false);
        }
    }

    /** What is shown before the first prompt, with its line ends. */
    String greeting();

    /**
     * What is said where the lines of earlier sessions could not be read.
     *
     * @param isAside whether the file was put aside, and a new one is begun
     */
    String lostHistory(HistoryFile file, boolean isAside);

    /**
     * Answers a line.
     *
     * @param line not blank; may hold line breaks inside quotes and after backslashes
     * @param columns the width of the terminal
     * @param rows its height
     */
    Answer answer(String line, int columns, int rows);
}
