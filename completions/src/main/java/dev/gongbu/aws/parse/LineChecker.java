package dev.gongbu.aws.parse;

import dev.gongbu.aws.CommandModel;

/**
 * Reads a line and says what the real command line would say of it. May be shared between threads.
 */
public final class LineChecker {

    private final CommandModel model;

    /**
     * A checker.
     *
     * @param model what can be typed
     */
    public LineChecker(CommandModel model) {
        this.model = model;
    }

    /**
     * Checks a line.
     *
     * @param line with or without the first {@code aws}; may hold line breaks after a backslash
     * @return the verdict; never throws for what a line holds
     */
    public Check check(String line) {
        throw new UnsupportedOperationException(line + model);
    }
}
