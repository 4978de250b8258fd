package dev.gongbu.app.shell;

import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/** Where there is none: in a pipe. A class by itself, for a command starts without the library. */
public final class NoTerminal implements TerminalSource {
    @Override
    public @Nullable Terminal open() {
        return null;
    }
}
