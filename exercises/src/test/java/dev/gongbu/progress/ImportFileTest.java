package dev.gongbu.progress;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gongbu.schedule.Grade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;

class ImportFileTest {
    @TempDir private Path folder;

    private ImportFile read(String text) throws IOException {
        var file = folder.resolve("export.jsonl");
        Files.writeString(file, text);
        return ImportFile.read(file);
    }

    private static String line() {
        return EntryLine.of(Lines.answer("a", "x", 0, Grade.GOOD)).strip();
    }

    @Test
    void what_is_exported_is_imported_as_it_was() throws IOException {
        var random = new Random(3);
        var text = new StringBuilder(EntryLine.header());
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 300; i++) {
            var entry = Lines.any(random, i, 9);
            entries.add(entry);
            text.append(EntryLine.of(entry));
        }

        var read = read(text.toString());

        assertThat(read.entries()).isEqualTo(entries);
        assertThat(read.lines()).startsWith(2, 3, 4);
        assertThat(read.mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"moment\":\"2026-11-21T10:00:00Z\" | \"moment\":\"어제\" | moment",
                "\"moment\":\"2026-11-21T10:00:00Z\" | \"moment\":\"2026-11-21T10:00:00.0001Z\""
                        + " | moment",
                "\"moment\":\"2026-11-21T10:00:00Z\" | \"moment\":\"+99999-01-01T00:00:00Z\" |"
                        + " moment",
                "\"event\":\"answer\" | \"event\":\"cheat\" | event",
                "\"event\":\"answer\" | \"event\":\"undo\" | target",
                "\"outcome\":\"right\" | \"outcome\":\"great\" | outcome",
                "\"outcome\":\"right\", | '' | outcome",
                "\"grade\":\"good\" | \"grade\":\"5\" | grade",
                "\"grade\":\"good\" | \"grade\":5 | grade",
                "\"tries\":1 | \"tries\":-1 | tries",
                "\"tries\":1 | \"tries\":99999999999999999999 | JSON",
                "\"tries\":1 | \"tries\":1.5 | tries",
                "\"tries\":1 | \"tries\":[[[]]] | tries",
                "\"id\":\"a\" | \"id\":\" \" | id",
                "\"id\":\"a\" | \"id\":\"a\",\"id\":\"b\" | id",
                "\"id\":\"a\" | \"id\":null | id",
                "\"id\":\"a\" | \"id\":\"a\",\"colour\":\"red\" | colour",
                "} | } {} | after",
                "{ | [ | object",
                "} | '' | JSON",
            })
    void a_line_with_a_mistake_is_refused_by_its_number(String right, String wrong, String reason)
            throws IOException {
        assertThat(line()).contains(right.strip());
        var broken = line().replace(right.strip(), wrong.strip());
        var last = line().replace("\"id\":\"a\"", "\"id\":\"z\"");

        var read = read(EntryLine.header() + broken + "\n\n" + last);

        assertThat(read.entries()).extracting(Entry::id).containsExactly("z");
        assertThat(read.lines()).containsExactly(4);
        assertThat(read.mistakes()).extracting(ImportFile.Mistake::line).containsExactly(2);
        assertThat(read.mistakes().getFirst().sentence().english()).contains(reason);
    }

    @Test
    void a_newer_version_is_refused() throws IOException {
        var read = read("{\"format\":\"gongbu-progress\",\"version\":2}\n");

        assertThat(read.mistakes().getFirst().sentence().english()).contains("update gongbu");
    }

    @Test
    void a_line_without_an_end_is_refused() throws IOException {
        var read = read("x".repeat(3_000_000) + "\n" + line());

        assertThat(read.entries()).hasSize(1);
        assertThat(read.mistakes()).hasSize(1);
    }

    @Test
    void another_record_is_read_even_a_damaged_one() throws IOException {
        var file = folder.resolve("other.db");
        try (var record = SqliteRecord.open(file, Lines.scheduler())) {
            for (int i = 0; i < 30; i++) {
                record.append(Lines.answer("a" + i, "x", i, Grade.GOOD));
            }
        }
        var bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 100, 4096, (byte) 7);
        Files.write(file, bytes);

        assertThat(ImportFile.read(file).entries()).hasSize(30);
    }

    @Test
    void nothing_that_is_no_export_breaks_it() throws IOException {
        var random = new Random(4);
        for (int round = 0; round < 500 * Integer.getInteger("gongbu.soak", 1); round++) {
            var bytes = (EntryLine.header() + line() + "\n" + line()).getBytes(UTF_8);
            for (int i = 0; i < 4; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            Files.write(folder.resolve("x"), bytes);

            var read = ImportFile.read(folder.resolve("x"));

            assertThat(read.entries().size() + read.mistakes().size()).isBetween(1, 7);
        }
    }
}
