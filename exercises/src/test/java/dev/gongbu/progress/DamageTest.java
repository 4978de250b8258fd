package dev.gongbu.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Damaged records: nothing that can be read is lost, nothing false is taken, and it is told. */
class DamageTest {
    private static final int ENTRIES = 150;

    @TempDir private Path folder;

    private final Map<String, Entry> written = new HashMap<>();
    private byte[] closed = {};
    private byte[] open = {};
    private byte[] wal = {};

    @BeforeEach
    void write_a_record() throws IOException {
        var file = folder.resolve("original.db");
        var random = new Random(7);
        try (var record = SqliteRecord.open(file, Lines.scheduler())) {
            for (int i = 0; i < ENTRIES; i++) {
                var entry = Lines.any(random, i, 10);
                record.append(entry);
                written.put(entry.id(), entry);
            }
            open = Files.readAllBytes(file);
            wal = Files.readAllBytes(new RecordPlace(file).wal());
        }
        closed = Files.readAllBytes(file);
    }

    private Path file() {
        return folder.resolve("home/record.db");
    }

    private void lay(byte[] file, byte[] log) throws IOException {
        try (Stream<Path> old =
                Files.exists(folder.resolve("home"))
                        ? Files.list(folder.resolve("home"))
                        : Stream.empty()) {
            for (var each : old.toList()) {
                Files.delete(each);
            }
        }
        Files.createDirectories(folder.resolve("home"));
        Files.write(file(), file);
        if (log.length > 0) {
            Files.write(new RecordPlace(file()).wal(), log);
        }
    }

    private SqliteRecord open() {
        return SqliteRecord.open(file(), Lines.scheduler());
    }

    private Map<String, Entry> entries(SqliteRecord record) {
        var entries = new HashMap<String, Entry>();
        record.forEach(entry -> entries.put(entry.id(), entry));
        return entries;
    }

    private List<String> aside() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("home"))) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.startsWith("record.db.damaged-") && !each.endsWith("-wal"))
                    .toList();
        }
    }

    @Test
    void an_empty_file_is_set_aside_and_told() throws IOException {
        lay(new byte[0], new byte[0]);

        try (var record = open()) {
            assertThat(record.notices()).hasSize(1);
            assertThat(record.size()).isZero();
        }
        assertThat(aside()).hasSize(1);
    }

    @Test
    void a_text_is_set_aside_and_told() throws IOException {
        lay("이것은 데이터베이스가 아니다".repeat(100).getBytes(UTF_8), new byte[0]);

        try (var record = open()) {
            var notice = record.notices().getFirst();
            assertThat(notice.korean()).contains(aside().getFirst()).contains("0개");
            assertThat(notice.english()).contains(aside().getFirst()).contains("the 0 entries");
            assertThat(record.notices()).isEmpty();
            record.append(Lines.answer("a", "x", 0, null));
        }
    }

    @Test
    void a_log_without_its_file_is_read() throws IOException {
        lay(open, wal);
        Files.delete(file());

        try (var record = open()) {
            assertThat(entries(record)).isEqualTo(written);
            assertThat(record.notices()).hasSize(1);
        }
    }

    @Test
    void without_its_head_everything_is_recovered() throws IOException {
        var headless = closed.clone();
        Arrays.fill(headless, 0, 4096, (byte) 0);
        lay(headless, new byte[0]);

        try (var record = open()) {
            assertThat(entries(record)).isEqualTo(written);
            assertThat(record.reviewed())
                    .isEqualTo(SqliteRecordTest.replayed(record, new Replay(Lines.scheduler())));
        }
        assertThat(folder.resolve("home").resolve(aside().getFirst())).hasBinaryContent(headless);
    }

    @Test
    void a_changed_answer_is_noticed() throws Exception {
        lay(closed, new byte[0]);
        try (var database = Database.open(file())) {
            database.run("DROP TRIGGER log_is_not_changed");
            database.run("UPDATE log SET answer = 'other' WHERE id = 'id77'");
            database.run("VACUUM");
        }

        try (var record = open()) {
            record.examine();

            assertThat(record.notices().getFirst().english())
                    .contains("149")
                    .contains("1 could not");
            var left = new HashMap<>(written);
            left.remove("id77");
            assertThat(entries(record)).isEqualTo(left);
        }
    }

    @Test
    void a_damage_that_shows_in_the_middle_of_a_session_is_mended_there() throws IOException {
        lay(closed, new byte[0]);
        try (var record = open()) {
            record.append(Lines.answer("before", "x", 0, null));
            var file = Files.readAllBytes(file());
            Arrays.fill(file, 0, file.length, (byte) 'x');
            Files.write(file(), file);

            record.append(Lines.answer("after", "y", 1, null));
            record.examine();

            assertThat(entries(record)).containsKeys("before", "after");
            assertThat(record.notices()).isNotEmpty();
        }
    }

    @Test
    void a_record_that_somebody_else_has_open_is_not_taken_away() throws IOException {
        lay(closed, new byte[0]);
        try (var first = open()) {
            var file = Files.readAllBytes(file());
            Arrays.fill(file, 0, file.length, (byte) 'x');
            Files.write(file(), file);

            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            RecordException.class,
                            e -> assertThat(e.sentence().korean()).contains("다른 gongbu"));
            assertThat(aside()).isEmpty();
            first.examine();
        }
        assertThat(aside()).hasSize(1);
    }

    @Test
    void a_recovery_that_was_interrupted_is_finished() throws IOException {
        lay("damaged".getBytes(UTF_8), "its log".getBytes(UTF_8));
        Files.write(new RecordPlace(file()).recovered(), closed);

        try (var record = open()) {
            assertThat(entries(record)).isEqualTo(written);
        }
        assertThat(aside()).hasSize(1);
    }

    @Test
    void damage_of_any_kind_loses_nothing_that_can_be_read() throws Exception {
        int rounds = 60 * Integer.getInteger("gongbu.soak", 1);
        long seed = Integer.getInteger("gongbu.soak", 1) > 1 ? System.nanoTime() : 42;
        for (int round = 0; round < rounds; round++) {
            survives(new Random(seed + round), "seed " + (seed + round));
        }
    }

    private void survives(Random random, String seed) throws Exception {
        boolean hasLog = random.nextBoolean();
        var file = (hasLog ? open : closed).clone();
        var log = hasLog ? wal.clone() : new byte[0];
        boolean isLogHit = hasLog && random.nextBoolean();
        if (isLogHit) {
            log = damaged(log, random);
        } else {
            file = damaged(file, random);
        }
        lay(file, log);
        var readable = readable();
        lay(file, log);

        try (var record = open()) {
            record.reviewed();
            record.append(Lines.answer("new", "item.3", 0, null));
            record.examine();
            var left = entries(record);
            var notices = record.notices();
            var states = record.reviewed();

            assertThat(left).as(seed).containsAllEntriesOf(readable).containsKey("new");
            left.remove("new");
            assertThat(written).as(seed).containsAllEntriesOf(left);
            if (left.size() < written.size() && !isLogHit) {
                assertThat(notices).as(seed).isNotEmpty();
                assertThat(aside()).as(seed).isNotEmpty();
            }
            assertThat(states)
                    .as(seed)
                    .isEqualTo(SqliteRecordTest.replayed(record, new Replay(Lines.scheduler())));
        } catch (RecordException e) {
            assertThat(file()).as(seed).hasBinaryContent(file);
        } catch (RuntimeException e) {
            throw new AssertionError(seed, e);
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int start = random.nextInt(bytes.length);
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, start);
            case 1 -> filled(bytes, start & -4096, 4096, (byte) 0);
            case 2 -> filled(bytes, start, random.nextInt(600), (byte) random.nextInt());
            case 3 -> filled(bytes, random.nextInt(120), 1 + random.nextInt(8), (byte) 0x5A);
            default -> {
                for (int i = random.nextInt(6); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                }
                yield bytes;
            }
        };
    }

    private static byte[] filled(byte[] bytes, int start, int length, byte with) {
        Arrays.fill(bytes, start, Math.min(bytes.length, start + length), with);
        return bytes;
    }

    /** What SQLite itself still reads of it as it was written, line by line. */
    private Map<String, Entry> readable() {
        var readable = new HashMap<String, Entry>();
        try (var database = Database.open(file())) {
            for (int seq = 1; seq <= ENTRIES; seq++) {
                var entry = readable(database, seq);
                if (entry != null && entry.equals(written.get(entry.id()))) {
                    readable.put(entry.id(), entry);
                }
            }
        } catch (SQLException e) {
            assertThat(readable).isEmpty(); // it cannot even be opened
        }
        return readable;
    }

    private static @Nullable Entry readable(Database database, int seq) {
        try (var query = database.prepare("SELECT id FROM log WHERE seq = " + seq);
                var rows = query.executeQuery()) {
            var id = rows.next() ? rows.getString(1) : null;
            return id == null ? null : new LogTable(database).entry(id);
        } catch (SQLException | RuntimeException e) {
            return null;
        }
    }
}
