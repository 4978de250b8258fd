package dev.gongbu.app.shell;

import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A terminal on which all keys are typed already: to train and to try the prompt without one. */
public final class TypedKeys implements TerminalSource {
    /** As many as the terminal takes before anybody reads. */
    public static final int MOST_BYTES = 1000;

    private final String keys;
    private final int columns;
    private final int rows;

    /**
     * Remembers keys.
     *
     * @param keys what is typed, in the sequences that terminals send; at most {@value #MOST_BYTES}
     *     bytes
     */
    public TypedKeys(String keys, int columns, int rows) {
        if (keys.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("more keys than the terminal holds unread");
        }
        this.keys = keys;
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public Terminal open() throws IOException {
        return new Typed(keys.getBytes(StandardCharsets.UTF_8), new Size(columns, rows));
    }

    /** Holds all keys from the first; behind the last one is the end of the input. */
    private static final class Typed extends LineDisciplineTerminal {
        Typed(byte[] keys, Size size) throws IOException {
            super("typed", "xterm-256color", new ByteArrayOutputStream(), StandardCharsets.UTF_8);
            setSize(size);
            processInputBytes(keys);
            slaveInputPipe.close();
        }
    }
}
