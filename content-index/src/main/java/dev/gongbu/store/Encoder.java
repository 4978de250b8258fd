package dev.gongbu.store;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/** Writes numbers, texts and lists as {@link Decoder} reads them. */
public final class Encoder {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** What was written. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Seven bits a byte, the lowest first; the top bit says that more follow. */
    public void number(int number) {
        int rest = number;
        while (rest >>> 7 != 0) {
            bytes.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** A number of 64 bits, negative ones too: the sign is the lowest bit. */
    public void wideNumber(long number) {
        long rest = number << 1 ^ number >> 63;
        while (rest >>> 7 != 0) {
            bytes.write((int) rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }

    /** True or false. */
    public void flag(boolean flag) {
        bytes.write(flag ? 1 : 0);
    }

    /** UTF-8 with its length in bytes before it. */
    public void text(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    /** Something with its length before it, so that a reader can pass over it. */
    public void part(byte[] part) {
        number(part.length);
        bytes.writeBytes(part);
    }

    /** Text, or a mark that there is none. */
    public void textOrNull(@Nullable String text) {
        number(text == null ? 0 : 1);
        if (text != null) {
            text(text);
        }
    }

    /** A day. */
    public void day(LocalDate day) {
        long epochDay = day.toEpochDay();
        number((int) (epochDay << 1 ^ epochDay >> 63));
    }

    /** A day, or a mark that there is none. */
    public void dayOrNull(@Nullable LocalDate day) {
        number(day == null ? 0 : 1);
        if (day != null) {
            day(day);
        }
    }

    /** Texts with their count before them. */
    public void texts(List<String> texts) {
        list(texts, Encoder::text);
    }

    /** Items with their count before them. */
    public <T> void list(List<T> items, BiConsumer<Encoder, T> write) {
        number(items.size());
        for (var item : items) {
            write.accept(this, item);
        }
    }
}
