package dev.gongbu.app.shell;

import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.ShutdownHooks;
import org.jspecify.annotations.Nullable;

/**
 * Takes the terminal's modes back where the process ends while a line is read: at TERM and HUP. The
 * end of a line does it by itself, and the terminal's own hook puts its attributes back.
 */
final class Restoration implements ShutdownHooks.Task {
    private volatile @Nullable Terminal terminal;

    /** Begins before the terminal is opened, for hooks are called in their order. */
    static Restoration begin() {
        return ShutdownHooks.add(new Restoration());
    }

    void guard(Terminal opened) {
        terminal = opened;
    }

    @Override
    public void run() {
        var open = terminal;
        if (open != null) {
            open.writer().write(LineReaderImpl.BRACKETED_PASTE_OFF);
            open.puts(Capability.keypad_local);
            open.writer().println();
            open.flush();
        }
    }

    void cancel() {
        ShutdownHooks.remove(this);
    }
}
