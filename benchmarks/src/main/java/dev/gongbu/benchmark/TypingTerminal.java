package dev.gongbu.benchmark;

import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.NonBlockingReader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A terminal without a screen on which a text is typed, key by key: each as soon as whoever reads
 * has done with the one before, which is what is timed.
 */
final class TypingTerminal extends ExternalTerminal {

    private final Keyboard keyboard;

    TypingTerminal(String text, Stopwatch times) throws IOException {
        super(
                "gongbu",
                "xterm-256color",
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                StandardCharsets.UTF_8);
        setSize(new Size(120, 40));
        keyboard = new Keyboard(text, times);
    }

    @Override
    public NonBlockingReader reader() {
        return keyboard;
    }

    /** The keys; after the last one the terminal is gone. */
    private static final class Keyboard extends NonBlockingReader {

        private final String text;
        private final Stopwatch times;
        private int typed;

        Keyboard(String text, Stopwatch times) {
            this.text = text;
            this.times = times;
        }

        @Override
        protected int read(long timeout, boolean isPeek) {
            times.stop();
            if (typed == text.length()) {
                return EOF;
            }
            char key = text.charAt(typed);
            if (!isPeek) {
                typed++;
                times.start();
            }
            return key;
        }

        @Override
        public int readBuffered(char[] buffer, int offset, int length, long timeout) {
            int key = read(timeout, false);
            if (key == EOF) {
                return EOF;
            }
            buffer[offset] = (char) key;
            return 1;
        }

        @Override
        public void close() {}
    }
}
