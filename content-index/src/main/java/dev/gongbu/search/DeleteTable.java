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
 * distance anyhow. File: magic, mask, count of keys, offsets of the buckets, places of the keys,
 * traits of the keys.
 */
final class DeleteTable {

    /** How many keystrokes of a key are filed; what comes after them costs no room. */
    static final int PREFIX = 7;

    private static final int MAGIC = 0x67646c32;
    private static final int HEADER = 12;

    /** The bits of a row that hold a place; those above hold a check of the hash. */
    private static final int PLACES = 0xFFFFFF;

    /** The bits of traits that stand for letters; the length stands above them. */
    private static final int LENGTH = 26;

    private static final int LETTERS = (1 << LENGTH) - 1;

    private final ByteBuffer file;
    private final int mask;
    private final int traits;

    private DeleteTable(ByteBuffer file, int mask, int traits) {
        this.file = file;
        this.mask = mask;
        this.traits = traits;
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
        int keys = file.getInt(8);
        long places = HEADER + 4L * (mask + 2L);
        if (mask < 0 || keys < 0 || places > file.limit()) {
            throw new IOException("a table of deletions that was cut off: " + path.getFileName());
        }
        long traits = places + 4L * file.getInt(HEADER + 4 * (mask + 1));
        if (traits + 4L * keys != file.limit()) {
            throw new IOException("a table of deletions that was cut off: " + path.getFileName());
        }
        return new DeleteTable(file, mask, (int) traits);
    }

    /** Files {@code keys}, whose places are their places in the list. */
    static void write(Path path, List<String> keys) throws IOException {
        var rows = new long[1024];
        int size = 0;
        if (keys.size() > PLACES) {
            throw new IOException("more than " + PLACES + " keys are too many to correct");
        }
        for (int place = 0; place < keys.size(); place++) {
            String key = keys.get(place);
            for (String form : deletions(key, edits(key.length()))) {
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
            out.writeInt(keys.size());
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
            for (String key : keys) {
                out.writeInt(traits(key));
            }
        }
    }

    /**
     * The places of all keys that may lie within {@code edits} of {@code key}, and a few that do
     * not; sorted.
     */
    int[] candidates(String key, int edits) {
        var places = new int[64];
        int size = 0;
        int own = traits(key);
        for (String form : deletions(key, edits)) {
            int hash = hash(form);
            int check = check(hash);
            int bucket = HEADER + 4 * (hash & mask);
            int end = file.getInt(bucket + 4);
            for (int i = file.getInt(bucket); i < end; i++) {
                int row = file.getInt(HEADER + 4 * (mask + 2 + i));
                if ((row & ~PLACES) == check && near(own, row & PLACES, edits)) {
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

    /** Whether the traits of a key allow it to lie within so many edits of another's. */
    private boolean near(int own, int place, int edits) {
        int other = file.getInt(traits + 4 * place);
        // An edit changes the length by one at most, and at most one letter goes and one comes.
        return Math.abs((own >>> LENGTH) - (other >>> LENGTH)) <= edits
                && Integer.bitCount((own ^ other) & LETTERS) <= 2 * edits;
    }

    /** The length of a key (up to 63) and, a bit each by their hashes, the letters that it has. */
    private static int traits(String key) {
        int letters = 0;
        for (int i = 0; i < key.length(); i++) {
            letters |= 1 << (key.charAt(i) * 0x9e3779b1 >>> 27) % LENGTH;
        }
        return Math.min(key.length(), 63) << LENGTH | letters;
    }

    /** The upper bits of a row, taken from bits of the hash that do not choose the bucket. */
    private static int check(int hash) {
        return hash * 0x9e3779b1 & ~PLACES;
    }

    private static Set<String> deletions(String key, int edits) {
        var forms = new HashSet<String>();
        String prefix = key.length() > PREFIX ? key.substring(0, PREFIX) : key;
        forms.add(prefix);
        delete(prefix, edits, forms);
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
