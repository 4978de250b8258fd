package dev.gongbu.progress;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.schedule.Grade;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lines of the log in the bytes of a damaged record: at every byte of the file and of its
 * write-ahead log one may begin, and its sum tells whether one does. Neither header nor schema nor
 * tree is needed. Formats: https://sqlite.org/fileformat2.html.
 */
final class Salvage {
    private static final int COLUMNS = 15;
    private static final int USUAL_PAGE = 4096;
    private static final int WAL_HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int MAX_VARINT = 9;
    private static final int MAX_PAYLOAD = 64 << 20;

    private final List<Placed> placed = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private final byte[] file;
    private final byte[] wal;
    private final int page;

    /** Where else than in the file the newest versions of a page lie: in the write-ahead log. */
    private final Map<Integer, List<Integer>> frames = new HashMap<>();

    private Salvage(byte[] file, byte[] wal, int page) {
        this.file = file;
        this.wal = wal;
        this.page = page;
        for (int at = WAL_HEADER;
                at + FRAME_HEADER + page <= wal.length;
                at += FRAME_HEADER + page) {
            frames.computeIfAbsent(number(wal, at), _ -> new ArrayList<>()).add(at + FRAME_HEADER);
        }
    }

    /** A line and its number in the log. */
    private record Placed(long place, Entry entry) {}

    /**
     * What was found.
     *
     * @param entries in the order in which the file got them
     * @param missing how many are missing between them; those behind the last cannot be counted
     */
    record Found(List<Entry> entries, long missing) {}

    /**
     * Reads what can be read.
     *
     * @param file may be missing
     * @param wal its write-ahead log, may be missing
     */
    static Found read(Path file, Path wal) throws IOException {
        return best(bytes(file), bytes(wal));
    }

    /** Reads a write-ahead log alone. */
    static Found read(Path wal) throws IOException {
        return best(new byte[0], bytes(wal));
    }

    private static Found best(byte[] file, byte[] wal) {
        var best = new Found(List.of(), 0);
        for (int page : pageSizes(file)) {
            var found = new Salvage(file, wal, page).found();
            if (found.entries().size() > best.entries().size()) {
                best = found;
            }
        }
        return best;
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    }

    /** The usual one, and that of the header, which may be damaged. */
    private static Set<Integer> pageSizes(byte[] file) {
        var sizes = new LinkedHashSet<>(Set.of(USUAL_PAGE));
        if (file.length > 18) {
            int size = (file[16] & 0xFF) << 8 | file[17] & 0xFF;
            size = size == 1 ? 1 << 16 : size;
            if (size >= 512 && Integer.bitCount(size) == 1) {
                sizes.add(size);
            }
        }
        return sizes;
    }

    private Found found() {
        for (int at = 0; at < file.length; at += page) {
            scan(file, at, Math.min(at + page, file.length));
        }
        for (var versions : frames.values()) {
            for (int at : versions) {
                scan(wal, at, at + page);
            }
        }
        placed.sort(Comparator.comparingLong(Placed::place));
        var entries = new ArrayList<Entry>();
        var places = new HashSet<Long>();
        for (var each : placed) {
            entries.add(each.entry());
            places.add(each.place());
        }
        long last = placed.isEmpty() ? 0 : placed.getLast().place();
        return new Found(entries, last - places.size());
    }

    private void scan(byte[] bytes, int start, int end) {
        for (int at = start + 2; at < end - COLUMNS; at++) {
            if (mayBeHeader(bytes, at)) {
                findCell(bytes, start, at, end);
            }
        }
    }

    /** Whether a row's header with as many columns as ours may begin, the first of them null. */
    private static boolean mayBeHeader(byte[] bytes, int at) {
        return bytes[at + 1] == 0 && bytes[at] > COLUMNS && bytes[at] < 3 * COLUMNS;
    }

    /**
     * A leaf's cell: the payload's size, the line's place, the payload, which begins with a header.
     */
    private void findCell(byte[] bytes, int start, int header, int end) {
        for (int at = header - 2; at >= Math.max(start, header - 2 * MAX_VARINT); at--) {
            var cursor = new Cursor(bytes, at, end);
            long size = cursor.varint();
            long place = cursor.varint();
            boolean isCell = cursor.at() == header && size > 2 * COLUMNS && size < MAX_PAYLOAD;
            if (isCell && place > 0 && keepCell(bytes, start, header, (int) size, place)) {
                return;
            }
        }
    }

    /** What does not fit into a page goes on in others, which lie in the file or in its log. */
    private boolean keepCell(byte[] bytes, int start, int at, int size, long place) {
        int local = local(size);
        if (at - start + local > page || at + local > bytes.length) {
            return false;
        }
        var onPage = Arrays.copyOfRange(bytes, at, at + local);
        if (local == size) {
            return keep(place, onPage);
        }
        if (at + local + 4 > bytes.length) {
            return false;
        }
        int next = number(bytes, at + local);
        for (boolean fromLog : new boolean[] {true, false}) {
            var payload = whole(onPage, size, next, fromLog);
            if (payload != null && keep(place, payload)) {
                return true;
            }
        }
        return false;
    }

    /** How much of a payload lies in its cell. */
    private int local(int size) {
        int most = page - 35;
        if (size <= most) {
            return size;
        }
        int least = (page - 12) * 32 / 255 - 23;
        int wanted = least + (size - least) % (page - 4);
        return wanted <= most ? wanted : least;
    }

    private byte @Nullable [] whole(byte[] onPage, int size, int firstPage, boolean fromLog) {
        var payload = Arrays.copyOf(onPage, size);
        int filled = onPage.length;
        int number = firstPage;
        while (filled < size) {
            var versions = fromLog ? frames.get(number) : null;
            var bytes = versions == null ? file : wal;
            long at = versions == null ? (number - 1L) * page : versions.getLast();
            if (at < 0 || at + page > bytes.length) {
                return null;
            }
            int length = Math.min(page - 4, size - filled);
            System.arraycopy(bytes, (int) at + 4, payload, filled, length);
            filled += length;
            number = number(bytes, (int) at);
        }
        return payload;
    }

    private boolean keep(long place, byte[] payload) {
        var entry = entry(payload);
        if (entry == null) {
            return false;
        }
        if (ids.add(entry.id())) {
            placed.add(new Placed(place, entry));
        }
        return true;
    }

    /** The line that a payload is, or null where its sum says that it is none. */
    private static @Nullable Entry entry(byte[] payload) {
        var row = StoredRow.of(payload, COLUMNS);
        if (row == null || !row.isNull(0)) {
            return null;
        }
        var sum = new RowSum();
        for (int column = 1; column < COLUMNS - 1; column++) {
            row.addTo(sum, column);
        }
        if (row.number(COLUMNS - 1) != sum.value()) {
            return null;
        }
        var event = Event.of(row.text(3));
        if (event == null) {
            return null;
        }
        return new Entry(
                row.text(1),
                Instant.ofEpochMilli(row.number(2)),
                event,
                row.text(4),
                (int) row.number(5),
                row.isNull(6) ? null : Outcome.of(row.text(6)),
                row.isNull(7) ? null : Grade.of((int) row.number(7)),
                (int) row.number(8),
                (int) row.number(9),
                row.number(10),
                row.text(11),
                row.isNull(12) ? null : row.text(12),
                row.text(13));
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }

    /** Reads numbers of variable length; behind the end there are zeros. */
    private static final class Cursor {
        private final byte[] bytes;
        private final int end;
        private int at;

        Cursor(byte[] bytes, int at, int end) {
            this.bytes = bytes;
            this.at = at;
            this.end = end;
        }

        int at() {
            return at;
        }

        long varint() {
            long value = 0;
            for (int i = 0; i < 9; i++) {
                int next = at < end ? bytes[at++] : 0;
                if (i == 8) {
                    return value << 8 | next & 0xFF;
                }
                value = value << 7 | next & 0x7F;
                if (next >= 0) {
                    return value;
                }
            }
            return value;
        }
    }
}
