package dev.gongbu.app.shell;

import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Where the terminal of a session comes from. */
public interface TerminalSource {
    /**
     * Opens the terminal, which the caller closes.
     *
     * @return null where standard input or standard output is no terminal
     * @throws IOException where the terminal is there, but cannot be used
     */
    @Nullable Terminal open() throws IOException;

    /** Puts back what closing the terminal does not; does nothing where none was opened. */
    default void restore() {}
}
