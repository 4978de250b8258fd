package dev.gongbu.app.build;

import dev.gongbu.app.Main;
import dev.gongbu.app.command.Display;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs many real commands in one process, for an AOT cache comes from one process.
 *
 * <p>The launcher starts it in place of {@link Main} when {@code GONGBU_TRAINING} names a cache.
 */
public final class Training {
    /** {@code {home}} stands for an empty folder. */
    private static final List<Lesson> COMMAND =
            List.of(
                    new Lesson("--version"),
                    new Lesson("--help"),
                    new Lesson("search", "가시성", "타임아웃"),
                    new Lesson("search", "람다"));

    private static final List<Lesson> SESSION = COMMAND;

    /** One command line and what it reads from standard input. */
    private record Lesson(List<String> arguments, String input) {
        Lesson(String... arguments) {
            this(List.of(arguments), "");
        }

        Display display() {
            return Display.none();
        }
    }

    private Training() {}

    /**
     * Runs the lessons of one cache.
     *
     * @param arguments the name of the cache: {@code command} or {@code session}
     */
    public static void main(String[] arguments) throws IOException {
        var home = Files.createTempDirectory("gongbu-training");
        try {
            for (var lesson : arguments[0].equals("session") ? SESSION : COMMAND) {
                run(lesson, home);
            }
        } finally {
            delete(home);
        }
    }

    private static void run(Lesson lesson, Path home) {
        var arguments =
                lesson.arguments().stream()
                        .map(each -> each.replace("{home}", home.toString()))
                        .toList();
        var in = new ByteArrayInputStream(lesson.input().getBytes(StandardCharsets.UTF_8));
        var said = new ByteArrayOutputStream();
        var exitCode = Main.run(arguments, Main.surroundings(in, said, said, lesson.display()));
        if (exitCode > 2) {
            throw new IllegalStateException(
                    arguments
                            + " ended with "
                            + exitCode
                            + ": "
                            + said.toString(StandardCharsets.UTF_8));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (var path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
