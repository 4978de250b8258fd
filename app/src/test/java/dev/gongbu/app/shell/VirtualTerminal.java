package dev.gongbu.app.shell;

import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.NonBlockingReader;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A terminal with a screen, on which keys are typed one group after the other: the next group when
 * the one before it has been read and its effect is on the screen. Nothing waits.
 */
public final class VirtualTerminal implements TerminalSource {
    /** Ctrl-C. */
    public static final String INTERRUPT = "\u0003";

    public static final String RIGHT = "\u001b[C";
    public static final String DOWN = "\u001b[B";
    public static final String UP = "\u001b[A";

    private final int columns;
    private final int rows;
    private final List<String> groups;
    private final List<String> screens = new ArrayList<>();
    private final StringBuilder written = new StringBuilder();
    private boolean isRestored;

    public VirtualTerminal(int columns, int rows, String... groups) {
        this.columns = columns;
        this.rows = rows;
        this.groups = List.of(groups);
    }

    /** The rows of the screen after a group of keys, from 0, without blank ones at its end. */
    public String screen(int group) {
        return screens.get(group + 1);
    }

    /** The screen after the last group. */
    public String screen() {
        return screens.getLast();
    }

    /** All bytes that the terminal got, escapes included. */
    public String written() {
        return written.toString();
    }

    /** Whether the terminal's attributes were at last what they were at first. */
    public boolean isRestored() {
        return isRestored;
    }

    @Override
    public Terminal open() throws IOException {
        var screen = new Screen(columns, rows);
        var out =
                new OutputStream() {
                    private byte[] pending = new byte[0];

                    @Override
                    public void write(int b) {
                        write(new byte[] {(byte) b}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        var all = Arrays.copyOf(pending, pending.length + length);
                        System.arraycopy(bytes, from, all, pending.length, length);
                        pending = all;
                        int whole = wholeCharacters(pending);
                        var text = new String(pending, 0, whole, StandardCharsets.UTF_8);
                        pending = Arrays.copyOfRange(pending, whole, pending.length);
                        written.append(text);
                        screen.write(text);
                    }
                };
        return new Scripted(out, screen);
    }

    private static int wholeCharacters(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int first = bytes[at] & 0xFF;
            int length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
            if (at + length > bytes.length) {
                return at;
            }
            at += length;
        }
        return at;
    }

    private final class Scripted extends LineDisciplineTerminal {
        private final Screen screen;
        private final NonBlockingReader keys = new Keys();
        private final Attributes original;
        private int next;
        private String pending = "";

        Scripted(OutputStream out, Screen screen) throws IOException {
            super("virtual", "xterm-256color", out, StandardCharsets.UTF_8);
            this.screen = screen;
            setSize(new Size(columns, rows));
            this.original = getAttributes();
        }

        @Override
        public NonBlockingReader reader() {
            return keys;
        }

        @Override
        protected void doClose() throws IOException {
            isRestored = original.toString().equals(getAttributes().toString());
            screens.add(screen.toString());
            super.doClose();
        }

        /** Gives the keys of one group, then looks at the screen before the next. */
        private final class Keys extends NonBlockingReader {
            @Override
            protected int read(long timeout, boolean isPeek) throws IOException {
                while (pending.isEmpty()) {
                    if (isPeek) {
                        return READ_EXPIRED;
                    }
                    screens.add(screen.toString());
                    if (next == groups.size()) {
                        return EOF;
                    }
                    pending = groups.get(next++);
                    if (pending.startsWith(INTERRUPT)) {
                        pending = pending.substring(1);
                        raise(Signal.INT);
                        if (Thread.interrupted()) {
                            throw new InterruptedIOException();
                        }
                    }
                }
                char c = pending.charAt(0);
                if (!isPeek) {
                    pending = pending.substring(1);
                }
                return c;
            }

            @Override
            public int readBuffered(char[] b, int off, int len, long timeout) throws IOException {
                b[off] = (char) read(timeout, false);
                return 1;
            }
        }
    }
}
