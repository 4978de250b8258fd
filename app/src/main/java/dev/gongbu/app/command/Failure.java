package dev.gongbu.app.command;

import dev.gongbu.text.Language;

import org.jspecify.annotations.Nullable;

/** Ends a command with one sentence, in both languages, and an exit code. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String korean;

    private Failure(ExitCode exitCode, String korean, String english, @Nullable Throwable cause) {
        super(english, cause, false, cause != null);
        this.exitCode = exitCode;
        this.korean = korean;
    }

    /** What was typed cannot be understood. */
    static Failure usage(String korean, String english) {
        return new Failure(ExitCode.USAGE, korean, english, null);
    }

    /** What was asked for is not there. */
    static Failure nothing(String korean, String english) {
        return new Failure(ExitCode.NOTHING, korean, english, null);
    }

    /** The installation or the environment is broken. */
    static Failure broken(String korean, String english, Throwable cause) {
        return new Failure(ExitCode.BROKEN, korean, english, cause);
    }

    /** With what the process ends. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** The sentence; may hold what somebody typed, and is to be sanitised. */
    public String sentence(Language language) {
        return language.of(korean, String.valueOf(getMessage()));
    }
}
