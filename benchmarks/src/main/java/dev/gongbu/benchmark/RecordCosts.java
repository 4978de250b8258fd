package dev.gongbu.benchmark;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.progress.Entry;
import dev.gongbu.progress.Event;
import dev.gongbu.progress.SqliteRecord;
import dev.gongbu.schedule.Fsrs6;
import dev.gongbu.schedule.Fsrs7;
import dev.gongbu.schedule.Grade;
import dev.gongbu.schedule.LearnerDay;
import dev.gongbu.schedule.MemoryModel;
import dev.gongbu.schedule.ScheduleSettings;
import dev.gongbu.schedule.Scheduler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the learner's record costs: an answer on disk, opening, a replay, a start. */
final class RecordCosts {
    private static final int EXERCISES = 2_000;
    private static final int[] SIZES = {0, 1_000, 100_000};
    private static final int ANSWERS = 1_000;
    private static final int ROUNDS = 31;
    private static final int STARTS = 15;

    private RecordCosts() {}

    /** A record of a size, and what was measured of it. */
    private record Sample(
            int size, Path file, Times opened, Times read, Times process, Times inProcess) {
        Sample(int size, Path file) {
            this(size, file, new Times(), new Times(), new Times(), new Times());
        }
    }

    /**
     * Measures.
     *
     * @param arguments nothing, or a record to open once, as a process of its own does
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            openOnce(Path.of(arguments[0]));
            return;
        }
        // Not the folder for temporary files, which may lie in memory.
        var folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), ".record-costs");
        try {
            var samples = write(folder);
            answers(folder.resolve("answers.db"));
            openings(samples);
            replay(samples.getLast().file());
            starts(samples);
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static Scheduler scheduler(MemoryModel model) {
        var day = new LearnerDay(ZoneOffset.UTC, LearnerDay.USUAL_TURN);
        return new Scheduler(model, ScheduleSettings.USUAL, day);
    }

    private static SqliteRecord open(Path file) {
        return SqliteRecord.open(file, scheduler(new Fsrs6()));
    }

    private static Entry entry(int number, Random random) {
        return new Entry(
                "entry" + number,
                Instant.parse("2026-01-01T10:00:00Z").plusSeconds(150L * number),
                Event.ANSWER,
                "topic." + number % EXERCISES + ".exercise",
                1,
                Outcome.RIGHT,
                Grade.of(1 + random.nextInt(4)),
                1,
                0,
                20_000,
                "aws sqs create-queue --queue-name orders --attributes DelaySeconds=60",
                null,
                "");
    }

    private static List<Sample> write(Path folder) {
        var samples = new ArrayList<Sample>();
        for (int size : SIZES) {
            var random = new Random(1);
            var entries = new ArrayList<Entry>();
            for (int i = 0; i < size; i++) {
                entries.add(entry(i, random));
            }
            var file = folder.resolve(size + ".db");
            try (var record = open(file)) {
                record.join(entries);
            }
            samples.add(new Sample(size, file));
        }
        return samples;
    }

    private static void answers(Path file) {
        var random = new Random(2);
        var times = new Times();
        try (var record = open(file)) {
            for (int i = 0; i < ANSWERS; i++) {
                var entry = entry(i, random);
                long start = System.nanoTime();
                record.append(entry);
                times.add(System.nanoTime() - start);
            }
        }
        System.out.printf(
                "an answer on disk: p50 %.2f ms, p99 %.2f ms, most %.2f ms (%d answers)%n",
                times.median(), times.percentile(0.99), times.percentile(1), times.count());
    }

    /** In turn, so that a busy machine is busy for all of them. */
    private static void openings(List<Sample> samples) {
        for (int round = 0; round < ROUNDS; round++) {
            for (var sample : samples) {
                long start = System.nanoTime();
                try (var record = open(sample.file())) {
                    sample.opened().add(System.nanoTime() - start);
                    record.reviewed();
                    sample.read().add(System.nanoTime() - start);
                }
            }
        }
        System.out.printf(
                "%-22s %10s %7s %22s %7s%n",
                "entries (exercises)", "open ms", "ratio", "open + reviewed() ms", "ratio");
        var none = samples.getFirst();
        for (var sample : samples) {
            double open = sample.opened().median();
            double all = sample.read().median();
            System.out.printf(
                    "%-22s %10.2f %7.2f %22.2f %7.2f%n",
                    sample.size() + " (" + Math.min(sample.size(), EXERCISES) + ")",
                    open,
                    open / none.opened().median(),
                    all,
                    all / none.read().median());
        }
    }

    private static void replay(Path file) {
        var times = new Times();
        for (int round = 0; round < 6; round++) {
            var model = round % 2 == 0 ? new Fsrs7() : new Fsrs6();
            long start = System.nanoTime();
            try (var record = SqliteRecord.open(file, scheduler(model))) {
                record.reviewed();
            }
            times.add(System.nanoTime() - start);
        }
        System.out.printf(
                "all states anew from 100,000 entries: median %.0f ms of %d%n",
                times.median(), times.count());
    }

    /** Prints what opening and reading all states took; the process is new. */
    private static void openOnce(Path file) {
        long start = System.nanoTime();
        try (var record = open(file)) {
            record.reviewed();
            System.out.println(System.nanoTime() - start);
        }
    }

    private static void starts(List<Sample> samples) throws IOException, InterruptedException {
        for (int round = 0; round < STARTS; round++) {
            for (var sample : samples) {
                long start = System.nanoTime();
                long inside = start(sample.file());
                sample.process().add(System.nanoTime() - start);
                sample.inProcess().add(inside);
            }
        }
        for (var sample : samples) {
            System.out.printf(
                    "new process without AOT cache, %d entries: %.0f ms, of which open +"
                            + " reviewed() %.0f ms; ratio of the whole %.2f%n",
                    sample.size(),
                    sample.process().median(),
                    sample.inProcess().median(),
                    sample.process().median() / samples.getFirst().process().median());
        }
    }

    private static long start(Path file) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-XX:+UseSerialGC",
                                        "--enable-native-access=ALL-UNNAMED",
                                        "-Dslf4j.internal.verbosity=ERROR",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        RecordCosts.class.getName(),
                                        file.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("a start failed");
        }
        return Long.parseLong(said.strip());
    }
}
