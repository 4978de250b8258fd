package dev.gongbu.store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Says in one sentence why a stored file cannot be used. */
public final class StoredFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the file. */
    public enum Reason {
        /** There is no such file. */
        MISSING,
        /** The file, or a part of it, cannot be read or written. */
        UNREADABLE,
        /** It is some other file. */
        OTHER_FILE,
        /** Another version of gongbu wrote it. */
        OTHER_VERSION,
        /** It is cut off, or bytes in it have changed. */
        DAMAGED
    }

    private final Reason reason;
    private final transient Path file;

    StoredFileException(Reason reason, Path file, @Nullable Throwable cause) {
        super(sentence(reason).replace("%", file.toString()), cause);
        this.reason = reason;
        this.file = file;
    }

    private static String sentence(Reason reason) {
        return switch (reason) {
            case MISSING -> "The file % is missing; install or build gongbu again.";
            case UNREADABLE -> "The file % cannot be read or written; check its permissions.";
            case OTHER_FILE -> "The file % is not one of gongbu's; build gongbu again.";
            case OTHER_VERSION ->
                    "The file % belongs to another version of gongbu; build gongbu again.";
            case DAMAGED -> "The file % is damaged; install or build gongbu again.";
        };
    }

    /**
     * What is wrong, so that it can be said in another language.
     *
     * @return one of five
     */
    public Reason reason() {
        return reason;
    }

    /**
     * The file that cannot be used.
     *
     * @return its path as it was asked for
     */
    public Path file() {
        return file;
    }
}
