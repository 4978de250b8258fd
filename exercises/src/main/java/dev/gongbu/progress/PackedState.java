package dev.gongbu.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gongbu.progress.LearningRecord.Reviewed;
import dev.gongbu.schedule.CardState;
import dev.gongbu.schedule.CardState.Phase;
import dev.gongbu.schedule.Memory;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.zip.CRC32;

/**
 * A line of the snapshot as bytes: reading two thousand lines column by column would cost a start
 * five times as much.
 *
 * <p>Phase (1 byte), step, reviews, lapses, revision, wrong (4 each), stability, fast stability,
 * difficulty (doubles), last, due, first (8 each, milliseconds since 1970), the item's id in UTF-8,
 * CRC-32 of all before (4).
 */
final class PackedState {
    private static final int FIXED = 1 + 5 * 4 + 3 * 8 + 3 * 8;
    private static final int SUM = 4;

    private PackedState() {}

    static byte[] pack(Stand stand) {
        var item = stand.item().getBytes(UTF_8);
        var state = stand.reviewed().state();
        var bytes = ByteBuffer.allocate(FIXED + item.length + SUM);
        bytes.put((byte) state.phase().ordinal());
        bytes.putInt(state.step()).putInt(state.reviews()).putInt(state.lapses());
        bytes.putInt(stand.reviewed().revision()).putInt(stand.reviewed().wrong());
        var memory = state.memory();
        bytes.putDouble(memory.stability()).putDouble(memory.fast());
        bytes.putDouble(memory.difficulty());
        bytes.putLong(state.last().toEpochMilli()).putLong(state.due().toEpochMilli());
        bytes.putLong(stand.first().toEpochMilli());
        bytes.put(item);
        return bytes.putInt(sum(bytes.array())).array();
    }

    /**
     * The line that bytes stand for.
     *
     * @throws Damage where nobody packed them so
     */
    static Stand unpack(byte @Nullable [] packed) throws Damage {
        if (packed == null) {
            throw new Damage("a state is missing");
        }
        var bytes = ByteBuffer.wrap(packed);
        if (packed.length < FIXED + SUM || bytes.getInt(packed.length - SUM) != sum(packed)) {
            throw new Damage("a state has a wrong sum");
        }
        byte phase = bytes.get();
        int step = bytes.getInt();
        int reviews = bytes.getInt();
        int lapses = bytes.getInt();
        int revision = bytes.getInt();
        int wrong = bytes.getInt();
        var memory = new Memory(bytes.getDouble(), bytes.getDouble(), bytes.getDouble());
        var last = Instant.ofEpochMilli(bytes.getLong());
        var due = Instant.ofEpochMilli(bytes.getLong());
        var first = Instant.ofEpochMilli(bytes.getLong());
        var item = new String(packed, FIXED, packed.length - FIXED - SUM, UTF_8);
        var state = new CardState(phase(phase), step, memory, last, due, reviews, lapses);
        return new Stand(item, first, new Reviewed(state, revision, wrong));
    }

    private static Phase phase(int number) {
        if (number == Phase.REVIEW.ordinal()) {
            return Phase.REVIEW;
        }
        return number == Phase.LEARNING.ordinal() ? Phase.LEARNING : Phase.RELEARNING;
    }

    private static int sum(byte[] packed) {
        var sum = new CRC32();
        sum.update(packed, 0, packed.length - SUM);
        return (int) sum.getValue();
    }
}
