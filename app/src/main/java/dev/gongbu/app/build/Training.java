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
    /** One query of each kind that learners type: each goes its own way through the search. */
    private static final List<String> QUERIES =
            List.of(
                    "가시성 타임아웃",
                    "visibility timeout",
                    "람다 cold start",
                    "에스큐에스",
                    "람다 콜드 스타드",
                    "메세지 대기옐",
                    "ㄹㄷ",
                    "fkaek",
                    "서버리스컴퓨팅",
                    "대기열에서 메시지를 지우려면",
                    "메시지는 며칠까지 남아 있어?",
                    "15분",
                    "서버 없이 코드만 올려 돌리기",
                    "sqs sns 차이",
                    "람다 ㅋ",
                    "한 번 처리한 메시지가 또 처리되지 않게 하려고",
                    "없는말없는말");

    /** {@code {home}} stands for an empty folder. */
    private static final List<Lesson> COMMAND =
            Stream.concat(
                            QUERIES.stream().map(query -> new Lesson("search", query)),
                            Stream.of(
                                    new Lesson("--version"),
                                    new Lesson(),
                                    new Lesson("--home", "{home}", "search", "람다", "-n", "3"),
                                    new Lesson("search", "람다", "--json"),
                                    new Lesson("show", "sqs"),
                                    new Lesson("show", "람다", "--json"),
                                    new Lesson("topics"),
                                    new Lesson("topics", "--json"),
                                    new Lesson("facts", "sqs"),
                                    new Lesson("serach", "람다")))
                    .toList();

    private static final List<Lesson> SESSION =
            Stream.concat(
                            COMMAND.stream(),
                            Stream.of(
                                    new Lesson(
                                            List.of("search", "--batch"),
                                            String.join("\n", QUERIES))))
                    .toList();

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
