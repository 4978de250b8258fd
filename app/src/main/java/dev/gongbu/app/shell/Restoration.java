package dev.gongbu.app.shell;

import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.ShutdownHooks;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.LockSupport;

/**
 * Takes the terminal's modes back where the process ends while a line is read: at TERM and HUP. The
 * end of a line does it by itself, and the terminal's own hook puts its attributes back.
 */
final class Restoration implements ShutdownHooks.Task {
    private final ShutdownHooks.Task last;
    private volatile @Nullable Terminal terminal;
    private volatile boolean isProcessEnding;

    private Restoration(TerminalSource source) {
        last = source::restore;
    }

    /** Begins before the terminal is opened, for hooks are called in their order. */
    static Restoration begin(TerminalSource source) {
        return ShutdownHooks.add(new Restoration(source));
    }

    void guard(Terminal opened) {
        terminal = opened;
        ShutdownHooks.add(last);
    }

    @Override
    public void run() {
        isProcessEnding = true;
        var open = terminal;
        if (open != null) {
            open.writer().write(LineReaderImpl.BRACKETED_PASTE_OFF);
            open.puts(Capability.keypad_local);
            open.writer().println();
            open.flush();
        }
    }

    /** Never comes back where the process is ending: its exit code is that of the signal. */
    void letTheProcessEnd() {
        while (isProcessEnding) {
            LockSupport.park(this);
        }
    }

    void cancel() {
        ShutdownHooks.remove(this);
        ShutdownHooks.remove(last);
    }
}
