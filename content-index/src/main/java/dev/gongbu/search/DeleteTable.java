package dev.gongbu.search;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The table behind spelling correction, after SymSpell (Garbe 2012): each key is filed under itself
 * and under everything that one or two deletions make of its first {@value #PREFIX} keystrokes, so
 * that a query finds all keys within its distance by deletions of its own.
 *
 * <p>Hash buckets without the strings: a few strangers slip through, and the caller measures the
 * distance anyhow. File: magic, mask, offsets of the buckets, places of the keys.
 */
final class DeleteTable {

    /** How many keystrokes of a key are filed; what comes after them costs no room. */
    static final int PREFIX = 7;

    private static final int MAGIC = 0x67646c31;
    private static final int HEADER = 8;

    /** The bits of a row that hold a place; those above hold a check of the hash. */
    private static final int PLACES = 0xFFFFFF;

    private final ByteBuffer file;
    private final int mask;

    private DeleteTable(ByteBuffer file, int mask) {
        this.file = file;
        this.mask = mask;
    }

    /**
     * The most edits that are looked for in a word of {@code length} keystrokes: one below 7, else
     * two.
     */
    static int edits(int length) {
        return length < 7 ? 1 : 2;
    }

    static DeleteTable open(Path path) throws IOException {
        ByteBuffer file = KeyTable.map(path);
        if (file.limit() < HEADER || file.getInt(0) != MAGIC) {
            throw new IOException("not a table of deletions: " + path.getFileName());
        }
        int mask = file.getInt(4);
        long places = HEADER + 4L * (mask + 2L);
        if (mask < 0 || places > file.limit()) {
            throw new IOException("a table of deletions that was cut off: " + path.getFileName());
        }
        if (places + 4L * file.getInt(HEADER + 4 * (mask + 1)) != file.limit()) {
            throw new IOException("a table of deletions that was cut off: " + path.getFileName());
        }
        return new DeleteTable(file, mask);
    }

    /** Files {@code keys}, whose places are their places in the list. */
    static void write(Path path, List<String> keys) throws IOException {
        var rows = new long[1024];
        int size = 0;
        if (keys.size() > PLACES) {
            throw new IOException("more than " + PLACES + " keys are too many to correct");
        }
        for (int place = 0; place < keys.size(); place++) {
            for (String form : deletions(keys.get(place))) {
                if (size == rows.length) {
                    rows = Arrays.copyOf(rows, size * 2);
                }
                int hash = hash(form);
                rows[size++] = (long) hash << 32 | check(hash) & 0xFFFFFFFFL | place;
            }
        }
        int mask = Math.max(1, Integer.highestOneBit(Math.max(1, size / 2))) - 1;
        for (int i = 0; i < size; i++) {
            rows[i] = (rows[i] >>> 32 & mask) << 32 | rows[i] & 0xFFFFFFFFL;
        }
        Arrays.sort(rows, 0, size);
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(path), 1 << 16))) {
            out.writeInt(MAGIC);
            out.writeInt(mask);
            int at = 0;
            for (int bucket = 0; bucket <= mask; bucket++) {
                out.writeInt(at);
                while (at < size && rows[at] >>> 32 == bucket) {
                    at++;
                }
            }
            out.writeInt(at);
            for (int i = 0; i < size; i++) {
                out.writeInt((int) rows[i]);
            }
        }
    }

    /**
     * The places of all keys that may lie within reach of {@code key}, and a few that do not;
     * sorted.
     */
    int[] candidates(String key) {
        var places = new int[64];
        int size = 0;
        for (String form : deletions(key)) {
            int hash = hash(form);
            int check = check(hash);
            int bucket = HEADER + 4 * (hash & mask);
            int end = file.getInt(bucket + 4);
            for (int i = file.getInt(bucket); i < end; i++) {
                int row = file.getInt(HEADER + 4 * (mask + 2 + i));
                if ((row & ~PLACES) == check) {
                    if (size == places.length) {
                        places = Arrays.copyOf(places, size * 2);
                    }
                    places[size++] = row & PLACES;
                }
            }
        }
        Arrays.sort(places, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || places[i] != places[i - 1]) {
                places[distinct++] = places[i];
            }
        }
        return Arrays.copyOf(places, distinct);
    }

    /** The upper bits of a row, taken from bits of the hash that do not choose the bucket. */
    private static int check(int hash) {
        return hash * 0x9e3779b1 & ~PLACES;
    }

    private static Set<String> deletions(String key) {
        var forms = new HashSet<String>();
        String prefix = key.length() > PREFIX ? key.substring(0, PREFIX) : key;
        forms.add(prefix);
        delete(prefix, edits(key.length()), forms);
        return forms;
    }

    private static void delete(String form, int edits, Set<String> forms) {
        if (edits == 0 || form.length() < 2) {
            return;
        }
        for (int i = 0; i < form.length(); i++) {
            String shorter = form.substring(0, i).concat(form.substring(i + 1));
            if (forms.add(shorter)) {
                delete(shorter, edits - 1, forms);
            }
        }
    }

    /** String's hash with its bits stirred (the finaliser of MurmurHash3). */
    private static int hash(String form) {
        int h = form.hashCode();
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }
}
