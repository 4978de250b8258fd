package dev.gongbu.app.shell;

import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A terminal on which all keys are typed already: to train and to try the prompt without one. */
public final class TypedKeys implements TerminalSource {
    private final String keys;
    private final int columns;
    private final int rows;

    /**
     * Remembers keys.
     *
     * @param keys what is typed, in the sequences that terminals send
     */
    public TypedKeys(String keys, int columns, int rows) {
        this.keys = keys;
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public Terminal open() throws IOException {
        var terminal =
                new LineDisciplineTerminal(
                        "typed",
                        "xterm-256color",
                        new ByteArrayOutputStream(),
                        StandardCharsets.UTF_8);
        terminal.setSize(new Size(columns, rows));
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        return terminal;
    }
}
