package dev.gongbu.search;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * A sorted table of keys with a value each, mapped from a file and never read whole: look-up by
 * key, by place and by prefix. Keys are ordered by their UTF-8 bytes. Safe for several threads.
 *
 * <p>File: magic, count, offsets of the keys (count + 1 ints), offsets of the values (count + 1
 * ints), keys, values.
 */
final class KeyTable {

    private static final int MAGIC = 0x676b7431;
    private static final int HEADER = 8;

    private final ByteBuffer file;
    private final int count;
    private final int keys;
    private final int values;

    private KeyTable(ByteBuffer file, int count) {
        this.file = file;
        this.count = count;
        this.keys = HEADER + 8 * (count + 1);
        this.values = keys + file.getInt(HEADER + 4 * count);
    }

    /** Maps the table in {@code path}; an {@link IOException} where it is none. */
    static KeyTable open(Path path) throws IOException {
        ByteBuffer file = map(path);
        if (file.limit() < HEADER + 8 || file.getInt(0) != MAGIC) {
            throw new IOException("not a key table: " + path.getFileName());
        }
        int count = file.getInt(4);
        if (count < 0 || (long) HEADER + 8L * (count + 1L) > file.limit()) {
            throw new IOException("a key table that was cut off: " + path.getFileName());
        }
        var table = new KeyTable(file, count);
        long end = (long) table.values + file.getInt(HEADER + 4 * (2 * count + 1));
        if (end != file.limit()) {
            throw new IOException("a key table that was cut off: " + path.getFileName());
        }
        return table;
    }

    /** Maps a file for reading. */
    static ByteBuffer map(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /** Writes a table; {@code rows} is ordered by {@link #compareUtf8}. */
    static void write(Path path, SortedMap<String, byte[]> rows) throws IOException {
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(path), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(rows.size());
            int at = 0;
            for (String key : rows.keySet()) {
                out.writeInt(at);
                at += key.getBytes(StandardCharsets.UTF_8).length;
            }
            out.writeInt(at);
            at = 0;
            for (byte[] value : rows.values()) {
                out.writeInt(at);
                at += value.length;
            }
            out.writeInt(at);
            for (String key : rows.keySet()) {
                out.write(key.getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> row : rows.entrySet()) {
                out.write(row.getValue());
            }
        }
    }

    /** The order of the keys: that of their code points, hence of their UTF-8 bytes. */
    static int compareUtf8(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char one = a.charAt(i);
            char two = b.charAt(i);
            if (one != two) {
                boolean wide = Character.isSurrogate(one) != Character.isSurrogate(two);
                if (wide) {
                    return Character.isSurrogate(one) ? 1 : -1;
                }
                return Character.compare(one, two);
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    int size() {
        return count;
    }

    /** The place of {@code key}, or {@code -(insertion place) - 1} where it is not there. */
    int find(String key) {
        return find(key.getBytes(StandardCharsets.UTF_8));
    }

    private int find(byte[] key) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, key, false);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /** The first place whose key begins with {@code prefix} or sorts after it. */
    int lowerBound(String prefix) {
        int at = find(prefix);
        return at >= 0 ? at : -at - 1;
    }

    /** The first place after all keys that begin with {@code prefix}. */
    int upperBound(String prefix) {
        byte[] bytes = prefix.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, bytes, true) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int place, byte[] key, boolean prefix) {
        int start = file.getInt(HEADER + 4 * place);
        int length = keyBytes(place);
        int common = Math.min(length, key.length);
        for (int i = 0; i < common; i++) {
            int order = (file.get(keys + start + i) & 0xFF) - (key[i] & 0xFF);
            if (order != 0) {
                return order;
            }
        }
        return prefix && length >= key.length ? 0 : length - key.length;
    }

    /** How many bytes the key at {@code place} has. */
    int keyBytes(int place) {
        int bytes = file.getInt(HEADER + 4 * place + 4) - file.getInt(HEADER + 4 * place);
        if (bytes < 0) {
            throw new IllegalStateException("a key table with a broken offset");
        }
        return bytes;
    }

    /** The key at {@code place}. */
    String key(int place) {
        int start = file.getInt(HEADER + 4 * place);
        return text(keys + start, file.getInt(HEADER + 4 * place + 4) - start);
    }

    /** The value at {@code place} as text. */
    String text(int place) {
        int offsets = HEADER + 4 * (count + 1 + place);
        int start = file.getInt(offsets);
        return text(values + start, file.getInt(offsets + 4) - start);
    }

    /** The value at {@code place} as ints. */
    int[] ints(int place) {
        int offsets = HEADER + 4 * (count + 1 + place);
        int start = file.getInt(offsets);
        int length = file.getInt(offsets + 4) - start;
        Objects.checkFromIndexSize(values + start, length, file.limit());
        var ints = new int[length / 4];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = file.getInt(values + start + 4 * i);
        }
        return ints;
    }

    /** The value of {@code key} as text, or null. */
    @Nullable String get(String key) {
        int at = find(key);
        return at < 0 ? null : text(at);
    }

    private String text(int start, int length) {
        // A broken offset must not ask for gigabytes.
        Objects.checkFromIndexSize(start, length, file.limit());
        var bytes = new byte[length];
        file.get(start, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
