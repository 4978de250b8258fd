package dev.gongbu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.progress.LearningRecord.DayCounts;
import dev.gongbu.progress.LearningRecord.Reviewed;
import dev.gongbu.schedule.Grade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

class SqliteRecordTest {
    @TempDir private Path folder;

    private Path file() {
        return folder.resolve("data/record.db");
    }

    private SqliteRecord open() {
        return SqliteRecord.open(file(), Lines.scheduler());
    }

    /** Where all exercises stand by a replay of everything. */
    static Map<String, Reviewed> replayed(SqliteRecord record, Replay replay) {
        var byItem = new TreeMap<String, List<Entry>>();
        record.forEach(
                entry -> byItem.computeIfAbsent(entry.item(), _ -> new ArrayList<>()).add(entry));
        var stands = new TreeMap<String, Reviewed>();
        byItem.forEach((item, entries) -> {
            var stand = replay.of(entries);
            if (stand != null) {
                stands.put(item, stand.reviewed());
            }
        });
        return stands;
    }

    @Test
    void an_entry_is_read_as_it_was_written() {
        var entry =
                new Entry(
                        "one",
                        Instant.parse("2026-11-21T10:00:00.123Z"),
                        Event.ANSWER,
                        "sqs.fifo.create",
                        3,
                        Outcome.NOT_UNDERSTOOD,
                        Grade.HARD,
                        2,
                        1,
                        12_345,
                        "한글 \uD83D\uDE00 \u0000 ' \" \n 끝",
                        null,
                        "메모");
        try (var record = open()) {
            record.append(entry);
        }

        try (var record = open()) {
            assertThat(record.entries("sqs.fifo.create")).containsExactly(entry);
        }
    }

    @Test
    void a_file_name_may_hold_what_a_driver_takes_for_settings() {
        var odd = folder.resolve("a?mode=memory&b%3F#c 공부/record.db");
        try (var record = SqliteRecord.open(odd, Lines.scheduler())) {
            record.append(Lines.answer("a", "x", 0, Grade.GOOD));
        }

        try (var record = SqliteRecord.open(odd, Lines.scheduler())) {
            assertThat(record.size()).isEqualTo(1);
        }
        assertThat(odd).isRegularFile();
    }

    @Test
    void a_half_surrogate_does_no_harm() {
        var entry = Lines.answer("a", "x\uD83D", 0, Grade.GOOD);
        try (var record = open()) {
            record.append(entry);

            record.examine();

            assertThat(record.size()).isEqualTo(1);
            assertThat(record.notices()).isEmpty();
        }
    }

    @Test
    void an_exercise_stands_where_its_reviews_brought_it() {
        try (var record = open()) {
            record.append(Lines.answer("a", "x", 0, null));
            record.append(Lines.answer("b", "x", 1, Grade.AGAIN));
            record.append(Lines.answer("c", "x", 12, Grade.GOOD));

            var reviewed = record.reviewed("x").orElseThrow();

            assertThat(reviewed.state().reviews()).isEqualTo(2);
            assertThat(reviewed.wrong()).isEqualTo(1);
            assertThat(reviewed.state().last()).isEqualTo(Lines.START.plusSeconds(720));
            assertThat(record.reviewed()).isEqualTo(Map.of("x", reviewed));
            assertThat(record.reviewed("y")).isEmpty();
        }
    }

    @Test
    void what_is_undone_never_was() {
        var first = Lines.answer("a", "x", 0, Grade.GOOD);
        var second = Lines.answer("b", "x", 10, Grade.AGAIN);
        try (var record = open()) {
            record.append(first);
            var before = record.reviewed();
            record.append(second);
            assertThat(record.lastUndoable()).contains(second);

            record.append(Lines.about("c", Event.UNDO, second, 11));

            assertThat(record.reviewed()).isEqualTo(before);
            assertThat(record.lastUndoable()).contains(first);
            assertThat(record.entries("x")).extracting(Entry::id).containsExactly("a", "c");

            record.append(Lines.about("d", Event.UNDO, first, 12));

            assertThat(record.reviewed()).isEmpty();
            assertThat(record.lastUndoable()).isEmpty();
        }
    }

    @Test
    void what_was_easy_comes_back_later_and_a_failure_never_is() {
        var right = Lines.answer("a", "x", 0, Grade.GOOD);
        var wrong = Lines.answer("b", "y", 0, Grade.AGAIN);
        try (var record = open()) {
            record.append(right);
            record.append(wrong);
            var before = record.reviewed();

            record.append(Lines.about("c", Event.EASY, right, 1));
            record.append(Lines.about("d", Event.EASY, wrong, 1));

            var after = record.reviewed();
            assertThat(reviewed(after, "x").state().due())
                    .isAfter(reviewed(before, "x").state().due());
            assertThat(after.get("y")).isEqualTo(before.get("y"));
        }
    }

    @Test
    void a_flag_stays_until_it_is_taken_back() {
        try (var record = open()) {
            var flag = Lines.flag("a", Event.FLAG, "x", 0);
            record.append(flag);
            record.append(Lines.flag("b", Event.FLAG, "y", 0));
            record.append(Lines.flag("c", Event.UNFLAG, "y", 1));
            assertThat(record.flagged()).containsExactly("x");

            record.append(Lines.about("d", Event.UNDO, flag, 2));

            assertThat(record.flagged()).isEmpty();
        }
    }

    @Test
    void counts_what_was_done_since_the_day_began() {
        int day = 24 * 60;
        try (var record = open()) {
            record.append(Lines.answer("a", "old", 0, Grade.GOOD));
            record.append(Lines.answer("b", "untouched", 0, Grade.GOOD));
            record.append(Lines.answer("c", "old", day, Grade.GOOD));
            record.append(Lines.answer("d", "new", day, Grade.AGAIN));
            record.append(Lines.answer("e", "new", day + 10, Grade.GOOD));
            record.append(Lines.answer("f", "tried", day, null));

            var counts = record.counts(Lines.START.plusSeconds(60L * (day - 60)));

            assertThat(counts).isEqualTo(new DayCounts(1, 1));
        }
    }

    @Test
    void an_id_is_used_once() {
        try (var record = open()) {
            record.append(Lines.answer("a", "x", 0, Grade.GOOD));

            assertThatThrownBy(() -> record.append(Lines.answer("a", "y", 1, Grade.GOOD)))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(record.size()).isEqualTo(1);
            assertThat(record.reviewed()).containsOnlyKeys("x");
        }
    }

    @Test
    void a_snapshot_is_what_a_replay_gives_whatever_happened() {
        int rounds = 20 * Integer.getInteger("gongbu.soak", 1);
        for (int seed = 0; seed < rounds; seed++) {
            var random = new Random(seed);
            var file = folder.resolve(seed + ".db");
            try (var record = SqliteRecord.open(file, Lines.scheduler())) {
                for (int i = 0; i < 60; i++) {
                    record.append(Lines.any(random, i, 5));
                }
                assertThat(record.reviewed())
                        .as("seed %d", seed)
                        .isEqualTo(replayed(record, new Replay(Lines.scheduler())));
            }
        }
    }

    @Test
    void another_scheduler_replays_and_the_first_one_too_when_it_comes_back() {
        var random = new Random(1);
        var usual = new Replay(Lines.scheduler());
        var other = new Replay(Lines.otherScheduler());
        try (var first = open();
                var second = SqliteRecord.open(file(), Lines.otherScheduler())) {
            for (int i = 0; i < 60; i++) {
                (random.nextBoolean() ? first : second).append(Lines.any(random, i, 5));
                if (random.nextInt(10) == 0) {
                    second.reviewed();
                }
            }

            assertThat(second.reviewed()).isEqualTo(replayed(second, other));
            assertThat(first.reviewed()).isEqualTo(replayed(first, usual));
            assertThat(second.reviewed()).isEqualTo(replayed(second, other));
        }
    }

    @Test
    void logs_of_two_machines_become_one_whichever_comes_first() {
        var random = new Random(2);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 200; i++) {
            entries.add(Lines.any(random, i, 8));
        }
        var there = folder.resolve("there.db");
        try (var record = open();
                var other = SqliteRecord.open(there, Lines.scheduler())) {
            for (var entry : entries) {
                (random.nextBoolean() ? record : other).append(entry);
            }
            long before = record.size();

            var joined = record.join(entries);
            var again = record.join(entries);
            other.join(entries.reversed());

            assertThat(joined.added()).isEqualTo(200 - (int) before);
            assertThat(again).isEqualTo(new SqliteRecord.Joined(0, 200, java.util.Set.of()));
            assertThat(record.reviewed()).isEqualTo(other.reviewed());
            assertThat(record.reviewed())
                    .isEqualTo(replayed(record, new Replay(Lines.scheduler())));
        }
    }

    @Test
    void an_id_with_another_content_is_refused() {
        try (var record = open()) {
            record.append(Lines.answer("a", "x", 0, Grade.GOOD));

            var joined =
                    record.join(
                            List.of(
                                    Lines.answer("a", "x", 0, Grade.EASY),
                                    Lines.answer("b", "x", 1, Grade.GOOD)));

            assertThat(joined).isEqualTo(new SqliteRecord.Joined(1, 0, java.util.Set.of("a")));
            assertThat(record.entries("x").getFirst().grade()).isEqualTo(Grade.GOOD);
        }
    }

    @Test
    void nobody_changes_or_deletes_a_line() throws SQLException {
        try (var record = open()) {
            record.append(Lines.answer("a", "x", 0, Grade.GOOD));
        }
        try (var database = Database.open(file())) {
            assertThatThrownBy(() -> database.run("UPDATE log SET answer = 'other'"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> database.run("DELETE FROM log"))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void an_answer_is_on_disk_before_anything_is_closed() throws Exception {
        try (var record = open()) {
            record.append(Lines.answer("a", "x", 0, Grade.GOOD));
            var copy = folder.resolve("copy.db");
            Files.copy(file(), copy);
            Files.copy(new RecordPlace(file()).wal(), new RecordPlace(copy).wal());

            try (var other = SqliteRecord.open(copy, Lines.scheduler())) {
                assertThat(other.reviewed()).containsOnlyKeys("x");
            }
        }
    }

    @Test
    void a_backup_is_a_record() {
        var backup = folder.resolve("backup.db");
        try (var record = open()) {
            record.append(Lines.answer("a", "x", 0, Grade.GOOD));
            record.backUp(backup);
            record.append(Lines.answer("b", "y", 1, Grade.GOOD));
        }

        try (var record = SqliteRecord.open(backup, Lines.scheduler())) {
            assertThat(record.reviewed()).containsOnlyKeys("x");
        }
        try (var record = open()) {
            assertThatThrownBy(() -> record.backUp(backup)).isInstanceOf(RecordException.class);
            assertThat(record.size()).isEqualTo(2);
        }
    }

    private static LearningRecord.Reviewed reviewed(
            Map<String, LearningRecord.Reviewed> all, String item) {
        return Objects.requireNonNull(all.get(item));
    }
}
