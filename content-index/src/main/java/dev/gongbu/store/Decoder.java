package dev.gongbu.store;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link Encoder} wrote; never past its end, and no more items than bytes are left. */
public final class Decoder {

    private static final int MAX_DEPTH = 100;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int depth;

    /** Reads all of these bytes. */
    public Decoder(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    Decoder(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** Thrown where the bytes make no sense; the file that they come from is known further out. */
    public static final class Nonsense extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** A number as {@link Encoder#number} writes it. */
    public int number() throws Nonsense {
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

    /** A number as {@link Encoder#wideNumber} writes it. */
    public long wideNumber() throws Nonsense {
        long number = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            if (at >= end) {
                throw new Nonsense();
            }
            byte next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number >>> 1 ^ -(number & 1);
            }
        }
        throw new Nonsense();
    }

    /** True or false. */
    public boolean flag() throws Nonsense {
        return below(2) == 1;
    }

    /** A number of items or bytes that the rest can hold. */
    public int count() throws Nonsense {
        int count = number();
        if (count < 0 || count > end - at) {
            throw new Nonsense();
        }
        return count;
    }

    /** A number below a limit, such as the index of an enum's constant. */
    public int below(int limit) throws Nonsense {
        int number = number();
        if (number < 0 || number >= limit) {
            throw new Nonsense();
        }
        return number;
    }

    /** Text in UTF-8 with its length in bytes before it. */
    public String text() throws Nonsense {
        int length = count();
        var text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Passes over a part that has its length before it; it is read later and by itself. */
    public Part part() throws Nonsense {
        int length = count();
        at += length;
        return new Part(bytes, at - length, at);
    }

    /** Bytes among others, of which any number of decoders can be made. */
    public static final class Part {

        private final byte[] bytes;
        private final int start;
        private final int end;

        private Part(byte[] bytes, int start, int end) {
            this.bytes = bytes;
            this.start = start;
            this.end = end;
        }

        /** A decoder of its own. */
        public Decoder decoder() {
            return new Decoder(bytes, start, end);
        }
    }

    /** Text, or null where there was none. */
    public @Nullable String textOrNull() throws Nonsense {
        return below(2) == 0 ? null : text();
    }

    /** A day. */
    public LocalDate day() throws Nonsense {
        int number = number();
        try {
            return LocalDate.ofEpochDay(number >>> 1 ^ -(number & 1));
        } catch (DateTimeException _) {
            throw new Nonsense();
        }
    }

    /** A day, or null where there was none. */
    public @Nullable LocalDate dayOrNull() throws Nonsense {
        return below(2) == 0 ? null : day();
    }

    /** Texts with their count before them. */
    public List<String> texts() throws Nonsense {
        int count = count();
        var texts = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    /** To be called on the way into something that can hold its own kind. */
    public void enter() throws Nonsense {
        if (++depth > MAX_DEPTH) {
            throw new Nonsense();
        }
    }

    /** To be called on the way out. */
    public void leave() {
        depth--;
    }

    /** Refuses what has more bytes than were read. */
    public void expectEnd() throws Nonsense {
        if (at != end) {
            throw new Nonsense();
        }
    }
}
