package dev.gongbu.progress;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gongbu.progress.EntryLine.BadLine;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a file brings: lines of JSON as an export has them, or another record, whole or damaged.
 *
 * @param entries in the order of the file
 * @param lines the number of each entry's line, from 1
 * @param mistakes lines that are no entries
 */
public record ImportFile(List<Entry> entries, List<Integer> lines, List<Mistake> mistakes) {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(US_ASCII);
    private static final int MAX_LINE = 1 << 20;

    public ImportFile {
        entries = List.copyOf(entries);
        lines = List.copyOf(lines);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * A line that cannot be used.
     *
     * @param line from 1
     * @param sentence what is wrong with it; the line is its subject
     */
    public record Mistake(int line, Wording sentence) {}

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read
     */
    public static ImportFile read(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(SQLITE.length);
            boolean isRecord = Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
            in.reset();
            return isRecord ? record(file) : lines(in);
        }
    }

    /** Read without SQLite, so that a damaged one serves too and nothing is written beside it. */
    private static ImportFile record(Path file) throws IOException {
        var entries = Salvage.read(file, new RecordPlace(file).wal()).entries();
        var lines = new ArrayList<Integer>();
        for (int i = 1; i <= entries.size(); i++) {
            lines.add(i);
        }
        return new ImportFile(entries, lines, List.of());
    }

    private static ImportFile lines(InputStream in) throws IOException {
        var entries = new ArrayList<Entry>();
        var lines = new ArrayList<Integer>();
        var mistakes = new ArrayList<Mistake>();
        var line = new ByteArrayOutputStream();
        int number = 0;
        int next;
        do {
            next = in.read();
            if (next >= 0 && next != '\n') {
                if (line.size() <= MAX_LINE) {
                    line.write(next);
                }
                continue;
            }
            number++;
            try {
                var entry = entry(line);
                if (entry != null) {
                    entries.add(entry);
                    lines.add(number);
                }
            } catch (BadLine e) {
                mistakes.add(new Mistake(number, e.sentence()));
            }
            line.reset();
        } while (next >= 0);
        return new ImportFile(entries, lines, mistakes);
    }

    private static @Nullable Entry entry(ByteArrayOutputStream line) throws BadLine {
        if (line.size() > MAX_LINE) {
            throw new BadLine("너무 길다", "is too long");
        }
        var text = line.toString(UTF_8).strip();
        return text.isEmpty() ? null : EntryLine.parse(text);
    }
}
