package dev.gongbu.app.shell;

import dev.gongbu.app.shell.TypedLine.End;

import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

import java.io.IOError;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.function.Supplier;

/** Asks for lines and keys on a terminal, one after the other. For one thread. */
public final class LinePrompt {
    /** How long a lone escape waits for what may follow it, in milliseconds. */
    private static final long ESCAPE_WAIT = 100;

    private static final int ESCAPE = 0x1B;

    private final Terminal terminal;
    private final Restoration restoration;
    private final Supplier<ShellTools> tools;
    private final Looks looks;
    private final DefaultHistory history = new DefaultHistory();
    private @Nullable ShellReader commands;
    private @Nullable ShellReader texts;

    LinePrompt(
            Terminal terminal, Restoration restoration, Supplier<ShellTools> tools, Looks looks) {
        this.terminal = terminal;
        this.restoration = restoration;
        this.tools = tools;
        this.looks = looks;
        terminal.handle(Signal.INT, SignalHandler.SIG_IGN); // between two lines
    }

    /** Reads a line. */
    public TypedLine read(Prompt prompt) throws IOException {
        var reader = prompt.isCommand() ? commands() : texts();
        var shown = looks.colours() ? "\u001B[1;36m" + prompt.text() + "\u001B[0m" : prompt.text();
        try {
            var line = reader.readLine(shown, null, (Character) null, prompt.offered());
            return new TypedLine(End.ENTERED, line);
        } catch (UserInterruptException e) {
            return new TypedLine(End.INTERRUPTED, "");
        } catch (EndOfFileException | IOError e) {
            restoration.letTheProcessEnd();
            return new TypedLine(End.GONE, "");
        } catch (IllegalStateException e) {
            restoration.letTheProcessEnd();
            throw e;
        }
    }

    private ShellReader commands() throws IOException {
        var reader = commands;
        if (reader == null) {
            reader = new ShellReader(terminal, new CommandAid(tools.get()), history, looks);
            commands = reader;
        }
        return reader;
    }

    private ShellReader texts() throws IOException {
        var reader = texts;
        if (reader == null) {
            reader = new ShellReader(terminal, LineAid.NONE, history, looks);
            texts = reader;
        }
        return reader;
    }

    /** Forgets the lines so far, which the up arrow would else bring back. */
    public void forget() throws IOException {
        history.purge();
    }

    /**
     * Waits for one key, without Enter; what is shown goes when it comes.
     *
     * @param shown on one line
     * @return the key; an arrow or another key of several characters comes as an escape
     */
    public TypedLine key(String shown) throws IOException {
        print(looks.columns().truncate(shown, Math.max(2, columns() - 1)));
        var modes = terminal.enterRawMode();
        var thread = Thread.currentThread();
        var before = terminal.handle(Signal.INT, _ -> thread.interrupt());
        try {
            return typed(readKey());
        } catch (InterruptedIOException e) {
            return new TypedLine(End.INTERRUPTED, "");
        } catch (IOException | IllegalStateException e) {
            restoration.letTheProcessEnd();
            return new TypedLine(End.GONE, "");
        } finally {
            terminal.handle(Signal.INT, before);
            terminal.setAttributes(modes);
            terminal.puts(Capability.carriage_return);
            terminal.puts(Capability.clr_eol);
            terminal.flush();
        }
    }

    private TypedLine typed(int key) {
        if (key < 0 || key == 4) {
            if (key < 0) {
                restoration.letTheProcessEnd();
            }
            return new TypedLine(End.GONE, "");
        }
        return new TypedLine(End.ENTERED, String.valueOf((char) key));
    }

    private int readKey() throws IOException {
        var reader = terminal.reader();
        int key = reader.read();
        if (key == ESCAPE) {
            while (reader.peek(ESCAPE_WAIT) >= 0) {
                int c = reader.read();
                if (c >= 0x40 && c < 0x7F && c != '[' && c != 'O') {
                    break;
                }
            }
        }
        return key;
    }

    /** Prints text that is harmless for a terminal, with its line ends. */
    public void print(String text) {
        terminal.writer().print(text);
        terminal.flush();
    }

    /** How wide the terminal is now. */
    public int columns() {
        return Math.max(1, terminal.getWidth());
    }

    /** How high it is now. */
    public int rows() {
        return terminal.getHeight();
    }
}
