package dev.gongbu.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.util.zip.CRC32;

/**
 * The CRC-32 of a row's values, each as its text in UTF-8 and a byte that no text holds. SQLite
 * itself does not notice a flipped bit in a value.
 */
final class RowSum {
    private static final int END = 0xFF;
    private static final int NULL = 0xFE;

    private final CRC32 sum = new CRC32();

    RowSum add(@Nullable String text) {
        return text == null ? addNull() : add(text.getBytes(UTF_8));
    }

    RowSum add(long number) {
        return add(Long.toString(number).getBytes(UTF_8));
    }

    RowSum add(byte[] text) {
        sum.update(text, 0, text.length);
        sum.update(END);
        return this;
    }

    RowSum addNull() {
        sum.update(NULL);
        sum.update(END);
        return this;
    }

    /** 32 bits. */
    long value() {
        return sum.getValue();
    }

    static long of(Entry entry) {
        var grade = entry.grade();
        var outcome = entry.outcome();
        var sum = new RowSum().add(entry.id()).add(entry.moment().toEpochMilli());
        sum.add(entry.event().word()).add(entry.item()).add(entry.revision());
        sum.add(outcome == null ? null : outcome.word());
        if (grade == null) {
            sum.addNull();
        } else {
            sum.add(grade.number());
        }
        sum.add(entry.tries()).add(entry.hints()).add(entry.millis());
        return sum.add(entry.answer()).add(entry.target()).add(entry.note()).value();
    }
}
