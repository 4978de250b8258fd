package dev.gongbu.note.store;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link Encoder} wrote; never past its end, and no more items than bytes are left. */
final class Decoder {

    private static final int MAX_DEPTH = 100;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int depth;

    Decoder(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    Decoder(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** Thrown where the bytes make no sense; the file that they come from is known further out. */
    static final class Nonsense extends Exception {
        private static final long serialVersionUID = 1L;
    }

    int number() throws Nonsense {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (at >= end) {
                throw new Nonsense();
            }
            byte next = bytes[at++];
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new Nonsense();
    }

    /** A number of items or bytes that the rest can hold. */
    int count() throws Nonsense {
        int count = number();
        if (count < 0 || count > end - at) {
            throw new Nonsense();
        }
        return count;
    }

    /** A number below a limit, such as the index of an enum's constant. */
    int below(int limit) throws Nonsense {
        int number = number();
        if (number < 0 || number >= limit) {
            throw new Nonsense();
        }
        return number;
    }

    String text() throws Nonsense {
        int length = count();
        var text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Passes over a part that has its length before it; it is read later and by itself. */
    Part part() throws Nonsense {
        int length = count();
        at += length;
        return new Part(bytes, at - length, at);
    }

    /** Bytes among others, of which any number of decoders can be made. */
    static final class Part {

        private final byte[] bytes;
        private final int start;
        private final int end;

        private Part(byte[] bytes, int start, int end) {
            this.bytes = bytes;
            this.start = start;
            this.end = end;
        }

        Decoder decoder() {
            return new Decoder(bytes, start, end);
        }
    }

    @Nullable String textOrNull() throws Nonsense {
        return below(2) == 0 ? null : text();
    }

    LocalDate day() throws Nonsense {
        int number = number();
        try {
            return LocalDate.ofEpochDay(number >>> 1 ^ -(number & 1));
        } catch (DateTimeException _) {
            throw new Nonsense();
        }
    }

    @Nullable LocalDate dayOrNull() throws Nonsense {
        return below(2) == 0 ? null : day();
    }

    List<String> texts() throws Nonsense {
        int count = count();
        var texts = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    /** To be called on the way into something that can hold its own kind. */
    void enter() throws Nonsense {
        if (++depth > MAX_DEPTH) {
            throw new Nonsense();
        }
    }

    void leave() {
        depth--;
    }

    void expectEnd() throws Nonsense {
        if (at != end) {
            throw new Nonsense();
        }
    }
}
