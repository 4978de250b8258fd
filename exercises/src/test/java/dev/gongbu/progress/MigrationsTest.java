package dev.gongbu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gongbu.schedule.Grade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class MigrationsTest {
    private static final Migrations NEXT = new Migrations(List.of("1.sql", "next.sql"));
    private static final Migrations BROKEN = new Migrations(List.of("1.sql", "broken.sql"));

    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("record.db");
    }

    private SqliteRecord open(Migrations migrations) {
        return SqliteRecord.open(file(), Lines.scheduler(), migrations);
    }

    private void write_a_record(Migrations migrations) {
        try (var record = open(migrations)) {
            record.append(Lines.answer("a", "x", 0, Grade.GOOD));
        }
    }

    @Test
    void an_older_record_is_brought_up_after_a_backup() throws Exception {
        write_a_record(Migrations.usual());

        try (var record = open(NEXT)) {
            assertThat(record.reviewed()).containsOnlyKeys("x");
            record.append(Lines.answer("b", "y", 1, Grade.GOOD));
        }

        try (var database = Database.open(file())) {
            assertThat(database.number("PRAGMA user_version")).isEqualTo(2);
            assertThat(database.number("SELECT count(*) FROM later")).isEqualTo(1);
        }
        try (var record =
                SqliteRecord.open(folder.resolve("record.db.version-1"), Lines.scheduler())) {
            assertThat(record.size()).isEqualTo(1);
        }
    }

    @Test
    void a_newer_record_is_refused_and_left_alone() throws Exception {
        write_a_record(NEXT);
        var before = Files.readAllBytes(file());

        assertThatThrownBy(() -> open(Migrations.usual()))
                .isInstanceOfSatisfying(
                        RecordException.class,
                        e -> assertThat(e.sentence().korean()).contains("더 새로운 gongbu"));

        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void a_step_that_fails_changes_nothing() {
        write_a_record(Migrations.usual());

        assertThatThrownBy(() -> open(BROKEN)).isInstanceOf(RecordException.class);

        try (var record = open(Migrations.usual())) {
            assertThat(record.reviewed()).containsOnlyKeys("x");
            assertThat(record.notices()).isEmpty();
        }
    }

    @Test
    void a_database_of_others_is_left_alone() throws Exception {
        try (var database = Database.create(file())) {
            database.run("CREATE TABLE recipes (name TEXT); INSERT INTO recipes VALUES ('김치')");
        }
        var before = Files.readAllBytes(file());

        assertThatThrownBy(() -> open(Migrations.usual()))
                .isInstanceOfSatisfying(
                        RecordException.class,
                        e -> assertThat(e.sentence().korean()).contains("기록이 아니다"));

        assertThat(file()).hasBinaryContent(before);
    }

    @Test
    void a_record_says_whose_it_is() throws Exception {
        write_a_record(Migrations.usual());

        try (var database = Database.open(file())) {
            assertThat(database.number("PRAGMA application_id")).isEqualTo(Migrations.APPLICATION);
            assertThat(database.text("PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(database.number("PRAGMA synchronous")).isEqualTo(2);
        }
    }
}
