package dev.gongbu.progress;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Records that several processes use, and that processes are killed over. */
class ProcessTest {
    private static final int SOAK = Integer.getInteger("gongbu.soak", 1);

    /** How long a start takes before the first answer, by a wide margin. */
    private static final int LONGEST_WAIT = 1500;

    @TempDir private Path folder;

    private static List<String> lines(String said) {
        int whole = said.lastIndexOf('\n') + 1; // a line that was cut off was not shown
        return said.substring(0, whole).lines().toList();
    }

    private static Set<String> ids(SqliteRecord record) {
        var ids = new HashSet<String>();
        record.forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    private static void isSound(SqliteRecord record) {
        record.examine();
        assertThat(record.notices()).isEmpty();
        assertThat(record.reviewed())
                .isEqualTo(SqliteRecordTest.replayed(record, new Replay(Lines.scheduler())));
    }

    @Test
    void several_learners_at_once_lose_nothing() throws Exception {
        var file = folder.resolve("record.db");
        var learners = new ArrayList<Process>();
        for (int i = 0; i < 3; i++) {
            learners.add(Learner.start(file, "learner" + i, 150));
        }

        var shown = new HashSet<String>();
        for (var learner : learners) {
            shown.addAll(lines(new String(learner.getInputStream().readAllBytes(), UTF_8)));
            assertThat(learner.waitFor()).isZero();
        }

        assertThat(shown).hasSize(3 * 150);
        try (var record = SqliteRecord.open(file, Lines.scheduler())) {
            assertThat(ids(record)).isEqualTo(shown);
            isSound(record);
        }
    }

    /** A limit of the shell on the size of files stands for a full disk. */
    @Test
    void a_disk_that_takes_no_more_loses_no_answer_that_was_shown() throws Exception {
        var file = folder.resolve("record.db");
        var said = folder.resolve("said");
        var learner = Learner.command(file, "learner", 100_000);
        learner.addAll(0, List.of("/bin/sh", "-c", "ulimit -f 2500; exec \"$@\"", "sh"));
        var process =
                new ProcessBuilder(learner)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();

        assertThat(process.waitFor()).isNotZero();

        var lines = Files.readAllLines(said);
        var shown = lines.stream().filter(each -> each.startsWith("learner.")).toList();
        assertThat(shown).isNotEmpty();
        assertThat(lines).anyMatch(each -> each.contains("RecordException"));
        try (var record = SqliteRecord.open(file, Lines.scheduler())) {
            assertThat(ids(record)).containsAll(shown);
            isSound(record);
        }
    }

    @Test
    void who_is_killed_at_any_point_loses_no_answer_that_was_shown() throws Exception {
        int kills = SOAK > 1 ? 1000 : 15;
        long seed = SOAK > 1 ? System.nanoTime() : 5;
        var random = new Random(seed);
        var shown = new HashSet<String>();
        int withAnswers = 0;
        for (int kill = 0; kill < kills; kill++) {
            var file = folder.resolve(kill / 25 + ".db");
            if (kill % 25 == 0) {
                shown.clear();
            }
            var before = shown.size();
            shown.addAll(killed(file, "learner" + kill, random));
            withAnswers += shown.size() > before ? 1 : 0;

            try (var record = SqliteRecord.open(file, Lines.scheduler())) {
                assertThat(ids(record)).as("seed %d, kill %d", seed, kill).containsAll(shown);
                isSound(record);
            }
        }
        assertThat(withAnswers).isGreaterThan(kills / 3);
    }

    /** Most of them after some answers, the others at some time, which may be before the first. */
    private static List<String> killed(Path file, String name, Random random) throws Exception {
        var learner = Learner.start(file, name, 1_000_000);
        var said = new ByteArrayOutputStream();
        if (random.nextInt(4) == 0) {
            learner.waitFor(random.nextInt(LONGEST_WAIT), TimeUnit.MILLISECONDS);
        } else {
            said.write(learner.getInputStream().readNBytes(1 + random.nextInt(400)));
            learner.waitFor(random.nextInt(3000), TimeUnit.MICROSECONDS);
        }
        learner.toHandle().destroyForcibly(); // the process itself would close its output, too
        said.write(learner.getInputStream().readAllBytes());
        learner.waitFor();
        return lines(said.toString(UTF_8));
    }
}
