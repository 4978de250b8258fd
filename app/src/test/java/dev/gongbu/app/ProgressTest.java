package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code gongbu progress}: the record as a learner handles it. */
class ProgressTest {
    private static final String HEADER = "{\"format\":\"gongbu-progress\",\"version\":1}\n";

    @TempDir private Path folder;

    private Gongbu.End run(String... words) {
        var all = new String[words.length + 2];
        all[0] = "--home";
        all[1] = folder.resolve("home").toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return Gongbu.piped().run(all);
    }

    private static String line(String id, String item, String moment) {
        return "{\"id\":\""
                + id
                + "\",\"moment\":\""
                + moment
                + "\",\"event\":\"answer\",\"item\":\""
                + item
                + "\",\"revision\":1,\"outcome\":\"right\",\"grade\":\"good\",\"tries\":1,"
                + "\"hints\":0,\"millis\":1200,\"answer\":\"aws sqs list-queues\",\"note\":\"\"}\n";
    }

    private static String log() {
        return HEADER
                + line("a", "sqs.x", "2026-11-20T10:00:00Z")
                + line("b", "sqs.y", "2026-11-21T11:59:59.500Z");
    }

    private String file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void who_has_not_practised_is_told_how() throws IOException {
        assertThat(run("progress").transcript()).contains("아직 학습 기록이 없다. gongbu drill", "[exit 0]");
        assertThat(run("progress", "export").exitCode()).isEqualTo(1);
        assertThat(run("progress", "backup").exitCode()).isEqualTo(1);
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void an_overview() throws IOException {
        run("progress", "import", file("log.jsonl", log()));

        var korean = run("progress").transcript() + run("progress", "--lang", "en").transcript();

        Golden.check("progress", korean.replace(folder.toString(), "/…"));
        var json = run("progress", "--json").out();
        assertThat(JsonTest.complaints("progress", json)).isEmpty();
        assertThat(json).contains("\"entries\":2,\"exercises\":2,\"due\":1");
    }

    @Test
    void what_is_exported_is_what_was_imported_and_is_known_the_second_time() throws IOException {
        var file = file("log.jsonl", log());

        assertThat(run("progress", "import", file).out()).contains("2개를 합쳤다").contains("0개");
        assertThat(run("progress", "import", file).out()).contains("0개를 합쳤다").contains("2개");
        assertThat(run("progress", "export").out()).isEqualTo(log());
        for (var line : run("progress", "export").out().lines().toList()) {
            assertThat(JsonTest.complaints("progress-entry", line)).isEmpty();
        }
    }

    @Test
    void lines_that_are_none_are_told_by_their_numbers_and_the_others_taken() throws IOException {
        run("progress", "import", file("log.jsonl", log()));
        var odd =
                HEADER
                        + line("c", "sqs.z", "2026-11-21T09:00:00Z")
                        + "{}\n"
                        + line("a", "other", "2026-11-20T10:00:00Z")
                        + "garbage\n";

        var end = run("progress", "import", "--lang", "en", file("odd.jsonl", odd));

        assertThat(end.exitCode()).isEqualTo(1);
        assertThat(end.out()).isEqualTo("Joined 1 new entries; known before: 0\n");
        assertThat(end.err())
                .isEqualTo(
                        """
                        Line 3 lacks a field: id
                        Line 4 has an id that the record has with another content
                        Line 5 is no JSON
                        """);
        assertThat(run("progress", "--json").out()).contains("\"entries\":3");
    }

    @Test
    void files_are_written_once() throws IOException {
        run("progress", "import", file("log.jsonl", log()));
        var export = folder.resolve("out.jsonl");
        var backup = folder.resolve("out.db");

        assertThat(run("progress", "export", export.toString()).exitCode()).isZero();
        assertThat(run("progress", "backup", backup.toString()).exitCode()).isZero();
        assertThat(run("progress", "backup").out()).contains("backup-2026-11-21-1");
        assertThat(export).hasContent(log().strip());
        assertThat(run("progress", "export", export.toString()).err()).contains("덮어쓰지 않는다");
        assertThat(run("progress", "backup", backup.toString()).err()).contains("덮어쓰지 않는다");
        assertThat(run("progress", "export", "/nowhere/x").exitCode()).isEqualTo(3);
        assertThat(run("progress", "import", "/nowhere/x").exitCode()).isEqualTo(1);
        assertThat(run("progress", "import").exitCode()).isEqualTo(2);
        assertThat(run("progress", "improt").exitCode()).isEqualTo(2);
    }

    @Test
    void a_backup_comes_back_by_an_import() throws IOException {
        run("progress", "import", file("log.jsonl", log()));
        var backup = folder.resolve("out.db").toString();
        run("progress", "backup", backup);

        var end = Gongbu.piped().run("--home", folder + "/new", "progress", "import", backup);

        assertThat(end.out()).contains("2개를 합쳤다");
    }

    @Test
    void a_damaged_record_is_told_once_and_the_doctor_is_content() throws IOException {
        run("progress", "import", file("log.jsonl", log()));
        var record = folder.resolve("home/data/record.db");
        var bytes = Files.readAllBytes(record);
        java.util.Arrays.fill(bytes, 0, 100, (byte) 0);
        Files.write(record, bytes);

        var first = run("progress");
        var second = run("progress");

        assertThat(first.err()).contains("깨져").contains("2개를 새 파일에 살렸다");
        assertThat(first.out()).contains("sqs.y");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(run("doctor").out()).contains("학습 기록       2개, ");
    }

    @Test
    void a_record_that_cannot_be_used_is_one_sentence() throws IOException {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/data"), "a file where a folder should be");

        var end = run("progress", "import", file("log.jsonl", log()));

        assertThat(end.exitCode()).isEqualTo(3);
        assertThat(end.err()).startsWith("gongbu: 학습 기록을 쓸 권한이 없다").endsWith("\n");
        assertThat(end.err().lines()).hasSize(1);
    }

    @Test
    void settings_for_the_schedule_are_understood_or_named_by_the_doctor() throws IOException {
        var config = Files.createDirectories(folder.resolve("home/config"));
        Files.writeString(
                config.resolve("settings"),
                """
                model = fsrs-7
                retention = 0.85
                new-per-day = 5
                due-per-day = 0
                day-turn = 05:30
                zone = Asia/Seoul
                retention = 2
                model = fsrs-5
                day-turn = 25:00
                zone = Atlantis
                new-per-day = -1
                """);

        var doctor = run("doctor").out();

        assertThat(doctor)
                .contains("retention = 2  (0.7 – 0.99)")
                .contains("model = fsrs-5  (fsrs-6, fsrs-7)")
                .contains("day-turn = 25:00  (00:00 – 23:59)")
                .contains("zone = Atlantis  (")
                .contains("new-per-day = -1  (0 – 9999)")
                .doesNotContain("0.85", "05:30", "fsrs-7\n");
        run("progress", "import", file("log.jsonl", log()));
        assertThat(run("progress").out()).contains("2026-11-21 20:59  sqs.y");
    }
}
