package dev.gongbu.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * A row in SQLite's record format: a header with the type of each column, then the values.
 *
 * @param types serial types: 0 null, 1 to 6 numbers of 1 to 8 bytes, 8 and 9 the numbers 0 and 1,
 *     odd ones from 13 texts
 * @param starts where each value begins
 */
@SuppressWarnings("ArrayRecordComponent") // passed on inside, never compared or printed
record StoredRow(byte[] bytes, long[] types, int[] starts) {
    private static final int[] NUMBER_BYTES = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    private static final int FIRST_TEXT = 13;

    /** The row that bytes hold, or null where they hold none of that many columns. */
    static @Nullable StoredRow of(byte[] bytes, int columns) {
        int header = bytes.length == 0 ? 0 : bytes[0];
        if (header <= columns || header > bytes.length) {
            return null; // one byte for its own length, at least one for each column
        }
        var types = new long[columns];
        var starts = new int[columns + 1];
        int at = 1;
        long start = header;
        for (int column = 0; column < columns; column++) {
            long type = 0;
            int next;
            do {
                if (at >= header) {
                    return null;
                }
                next = bytes[at++];
                type = type << 7 | next & 0x7F;
            } while (next < 0);
            types[column] = type;
            starts[column] = (int) start;
            start += length(type);
            if (start > bytes.length || type == 10 || type == 11) {
                return null;
            }
        }
        starts[columns] = (int) start;
        return at == header && start == bytes.length ? new StoredRow(bytes, types, starts) : null;
    }

    private static long length(long type) {
        return type < NUMBER_BYTES.length ? NUMBER_BYTES[(int) type] : (type - 12) / 2;
    }

    boolean isNull(int column) {
        return types[column] == 0;
    }

    private boolean isText(int column) {
        return types[column] >= FIRST_TEXT && types[column] % 2 == 1;
    }

    /** A whole number; 0 where it is none. */
    long number(int column) {
        int type = (int) Math.min(types[column], FIRST_TEXT);
        if (type == 8 || type == 9) {
            return type - 8L;
        }
        if (type < 1 || type > 6) {
            return 0;
        }
        long value = bytes[starts[column]];
        for (int at = starts[column] + 1; at < starts[column + 1]; at++) {
            value = value << 8 | bytes[at] & 0xFF;
        }
        return value;
    }

    String text(int column) {
        return new String(utf8(column), UTF_8);
    }

    private byte[] utf8(int column) {
        return Arrays.copyOfRange(bytes, starts[column], starts[column + 1]);
    }

    /** Adds the value as {@link RowSum} wants it. */
    void addTo(RowSum sum, int column) {
        if (isNull(column)) {
            sum.addNull();
        } else if (isText(column)) {
            sum.add(utf8(column));
        } else {
            sum.add(number(column));
        }
    }
}
