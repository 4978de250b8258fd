package dev.gongbu.aws.parse;

import dev.gongbu.aws.CommandModel;

/**
 * Reads a line and says what the real command line would say of it. May be shared between threads.
 */
public final class LineChecker {

    private final CommandModel model;
    private final Disk disk;

    /**
     * A checker that takes every file for being there.
     *
     * @param model what can be typed
     */
    public LineChecker(CommandModel model) {
        this(model, Disk.ANYTHING);
    }

    /**
     * A checker.
     *
     * @param model what can be typed
     * @param disk where the few options look that name a file by its path alone
     */
    public LineChecker(CommandModel model, Disk disk) {
        this.model = model;
        this.disk = disk;
    }

    /**
     * Checks a line.
     *
     * @param line with or without the first {@code aws}; may hold line breaks after a backslash
     * @return the verdict; never throws for what a line holds
     */
    public Check check(String line) {
        return new CommandCheck(model, disk, Suggestions::nearest, line).check();
    }
}
