package dev.gongbu.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes text in UTF-8 at once, and notices that nobody reads on or that a disk is full. */
public final class Output {
    private final OutputStream stream;

    /** Writes to {@code stream}, which is not closed. */
    public Output(OutputStream stream) {
        this.stream = stream;
    }

    /**
     * Writes and flushes.
     *
     * @throws OutputException where the text cannot be written whole
     */
    void print(String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
