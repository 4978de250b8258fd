package dev.gongbu.app.command;

import java.io.IOException;

/** Standard output takes no more. */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the reader went away, as in {@code gongbu topics | head}, which is no error. */
    public boolean isReaderGone() {
        var message = getMessage();
        return message != null && (message.contains("roken pipe") || message.contains("EPIPE"));
    }
}
