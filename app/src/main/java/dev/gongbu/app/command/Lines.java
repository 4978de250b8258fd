package dev.gongbu.app.command;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 line by line, and never more than what is there: a line is answered before the next
 * one is typed.
 */
final class Lines {
    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int end;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end, or null after the last one. */
    @Nullable String next() throws IOException {
        var line = new ByteArrayOutputStream();
        boolean isLine = false;
        while (position < end || fill()) {
            isLine = true;
            int start = position;
            while (position < end && buffer[position] != '\n') {
                position++;
            }
            line.write(buffer, start, position - start);
            if (position < end) {
                position++;
                break;
            }
        }
        return isLine ? text(line) : null;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private static String text(ByteArrayOutputStream line) {
        var text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
