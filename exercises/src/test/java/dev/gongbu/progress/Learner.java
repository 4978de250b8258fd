package dev.gongbu.progress;

import dev.gongbu.schedule.Grade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that answers as fast as it can, and says which answers are recorded: what it says is
 * what a learner would have seen.
 */
final class Learner {
    private Learner() {}

    /**
     * Answers.
     *
     * @param arguments the record, a name for this learner, how many answers
     */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[2]);
        try (var record = SqliteRecord.open(Path.of(arguments[0]), Lines.scheduler())) {
            for (int i = 0; i < count; i++) {
                var id = arguments[1] + "." + i;
                var entry = Lines.answer(id, "item." + i % 7, i, Grade.of(1 + i % 4));
                record.append(i % 11 == 10 ? Lines.about(id, Event.UNDO, entry, i) : entry);
                System.out.println(id);
            }
            record.notices().forEach(notice -> System.out.println("! " + notice.english()));
        }
    }

    /** Starts one; what it says is read from its output. */
    static Process start(Path record, String name, int answers) throws IOException {
        return new ProcessBuilder(command(record, name, answers))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static List<String> command(Path record, String name, int answers) {
        return new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Learner.class.getName(),
                        record.toString(),
                        name,
                        Integer.toString(answers)));
    }
}
