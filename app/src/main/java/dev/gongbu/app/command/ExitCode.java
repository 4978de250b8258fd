package dev.gongbu.app.command;

/** How a command ended. */
public enum ExitCode {
    /** Done, or found. */
    FOUND(0),
    /** Nothing found. */
    NOTHING(1),
    /** What was typed cannot be understood. */
    USAGE(2),
    /** Data or the environment is broken. */
    BROKEN(3),
    /** Ctrl-C. */
    INTERRUPTED(130);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The number that the shell sees. */
    public int number() {
        return number;
    }
}
