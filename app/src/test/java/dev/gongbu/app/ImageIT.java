package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** The packaged program, as a learner starts it. */
class ImageIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path BIN = TARGET.resolve("image/bin");
    private static final Path GONGBU = BIN.resolve("gongbu");

    /** The JVM ends with 1 where it cannot use the AOT cache. */
    private static final String AOT_OR_NOTHING = "-XX:AOTMode=on";

    @TempDir private Path temporary;

    /** Every command that there is; each must start from the AOT cache. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "--help",
                "search 가시성 타임아웃",
                "search --json ㄹㄷ",
                "search --batch",
                "show sqs",
                "topics",
                "facts sqs",
                "compare sqs sns",
                "compare lambda ecs",
                "compare --list --json",
                "term DLQ",
                "grade --batch",
                "drill --list",
                "aws check aws sqs list-queues",
                "aws explain aws sqs list-queues",
                "aws find 대기열 만들기",
                "aws list sqs",
                "aws complete --line aws",
                "completion bash",
                "complete --shell zsh --line gongbu\tse",
                "aws complete --shell bash --line aws\tsqs\tcre",
                "--home /nonexistent progress",
                "doctor"
            })
    void a_command_starts_from_the_cache(String line) throws Exception {
        var end = gongbu(line.split(" ")).with("GONGBU_JAVA_OPTS", AOT_OR_NOTHING).run();

        assertThat(end).isEqualTo(new Program.End(0, end.out(), ""));
    }

    /** A folder for temporary files may forbid to run what lies in it. */
    @Test
    void the_record_is_opened_without_unpacking_anything() throws Exception {
        var unused = Files.createDirectories(temporary.resolve("tmp"));
        var log = temporary.resolve("log.jsonl");
        Files.writeString(log, "{\"format\":\"gongbu-progress\",\"version\":1}\n");
        var home = temporary.resolve("home").toString();

        var end =
                gongbu("--home", home, "progress", "import", log.toString())
                        .with("GONGBU_JAVA_OPTS", "-Djava.io.tmpdir=" + unused)
                        .run();

        assertThat(end).isEqualTo(new Program.End(0, end.out(), ""));
        assertThat(temporary.resolve("home/data/record.db")).isNotEmptyFile();
        assertThat(unused).isEmptyDirectory();
        assertThat(TARGET.resolve("image/native")).isDirectoryContaining("glob:**sqlitejdbc*");
    }

    @Test
    void the_lint_has_a_cache_and_reads_the_content_of_the_image() throws Exception {
        var end = gongbu("lint").in(Path.of("/")).with("GONGBU_JAVA_OPTS", AOT_OR_NOTHING).run();

        assertThat(end).isEqualTo(new Program.End(0, end.out(), ""));
        assertThat(end.out()).startsWith("고칠 것이 없다: ");
    }

    @Test
    void a_long_session_starts_from_a_cache_of_its_own() throws Exception {
        var end =
                gongbu("aws", "shell")
                        .with("GONGBU_JAVA_OPTS", AOT_OR_NOTHING)
                        .reading("sqs list-queues\n")
                        .run();

        assertThat(end.out()).startsWith("✔ AWS CLI가 받아들인다  aws sqs list-queues\n");
        assertThat(end).isEqualTo(new Program.End(0, end.out(), ""));
    }

    @Test
    void a_round_starts_from_a_cache_of_its_own_and_a_pack_from_that_of_sessions()
            throws Exception {
        var pack =
                """
                format: 1
                pack: {id: mine, title: "내 것"}
                exercises:
                  - {id: mine.one, kind: short, title: "하나", prompt: "하나?", answers: ["하나"]}
                """;
        Files.writeString(temporary.resolve("mine.yaml"), pack);
        for (var line : List.of("drill --count 1", "drill --pack mine.yaml")) {
            var end =
                    gongbu(("--home home " + line).split(" "))
                            .in(temporary)
                            .with("GONGBU_JAVA_OPTS", AOT_OR_NOTHING)
                            .reading("q\n")
                            .run();

            assertThat(end).isEqualTo(new Program.End(0, end.out(), ""));
            assertThat(end.out()).contains("[1/1]", "남은 문제 1개.");
        }
        var review = gongbu("--home", "home", "review").in(temporary).run();
        assertThat(review.exitCode()).isEqualTo(1);
    }

    @Test
    void a_cache_that_does_not_fit_is_passed_over_in_silence() throws Exception {
        var end = gongbu("--version").with("GONGBU_JAVA_OPTS", "-XX:AOTCache=/nowhere").run();

        assertThat(end).isEqualTo(new Program.End(0, "gongbu 0.1.0\n", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "NOTHING,''",
        "LANG,C",
        "LANG,POSIX",
        "LC_ALL,ko_KR.UTF-8",
        "LC_CTYPE,ko_KR.EUC-KR"
    })
    void korean_survives_every_locale(String variable, String locale) throws Exception {
        Files.writeString(temporary.resolve("람다.md"), "");

        var end =
                echo("한글", "\uD83D\uDE00")
                        .with(variable, locale)
                        .in(temporary)
                        .reading("입력\n")
                        .run();

        assertThat(end.err()).isEqualTo("오류\n");
        assertThat(end.out().lines())
                .contains(
                        "argument 한글",
                        "argument \uD83D\uDE00",
                        "input 입력",
                        "file 람다.md",
                        "created true",
                        "locale " + locale);
        assertThat(temporary.resolve("만든 파일")).exists();
    }

    /** Starts Echo in the place of gongbu: the launcher's options end with those of the user. */
    private Program echo(String... arguments) throws IOException {
        var classes = Files.createDirectories(temporary.resolve("echo/dev/gongbu/app"));
        Files.copy(
                TARGET.resolve("test-classes/dev/gongbu/app/Echo.class"),
                classes.resolve("Echo.class"));
        var options = "-cp " + temporary.resolve("echo") + " dev.gongbu.app.Echo";
        return gongbu(arguments).with("GONGBU_JAVA_OPTS", options);
    }

    @Test
    void options_that_are_meant_for_other_programs_change_nothing() throws Exception {
        var end =
                gongbu("--version")
                        .with("JAVA_TOOL_OPTIONS", "-Dfile.encoding=x")
                        .with("JDK_JAVA_OPTIONS", "-XX:+NoSuchOption")
                        .with("CLASSPATH", "/nowhere")
                        .run();

        assertThat(end).isEqualTo(new Program.End(0, "gongbu 0.1.0\n", ""));
    }

    @Test
    void starts_by_a_link_to_a_link_from_another_folder() throws Exception {
        var direct = Files.createSymbolicLink(temporary.resolve("direct"), GONGBU);
        var bin = Files.createDirectories(temporary.resolve("나의 bin"));
        var link =
                Files.createSymbolicLink(
                        bin.resolve("공부"), Path.of("..", direct.getFileName().toString()));

        var end =
                Program.of(link, "--version")
                        .with("PATH", System.getenv("PATH"))
                        .with("GONGBU_JAVA_OPTS", AOT_OR_NOTHING)
                        .in(Path.of("/"))
                        .run();

        assertThat(end).isEqualTo(new Program.End(0, "gongbu 0.1.0\n", ""));
    }

    @Test
    void starts_by_its_name_alone() throws Exception {
        var byPath = Program.of("/bin/sh", "-c", "gongbu --version").with("PATH", BIN).run();
        var beside = Program.of("/bin/sh", "gongbu", "--version").in(BIN).run();

        assertThat(List.of(byPath, beside))
                .extracting(Program.End::out)
                .containsOnly("gongbu 0.1.0\n");
    }

    @Test
    void the_archive_runs_without_java_from_a_read_only_folder_with_a_korean_name()
            throws Exception {
        var archive = archive();
        var folder = Files.createDirectories(temporary.resolve("내 프로그램"));
        var unpacked =
                Program.of("tar", "-xzf", archive, "-C", folder)
                        .with("PATH", System.getenv("PATH"))
                        .run();
        assertThat(unpacked).isEqualTo(new Program.End(0, "", ""));
        var image = folder.resolve("gongbu-0.1.0");
        setPermissions(image, "r-xr-xr-x");

        var end =
                Program.of(image.resolve("bin/gongbu"), "--version")
                        .with("PATH", "/nowhere")
                        .with("GONGBU_JAVA_OPTS", AOT_OR_NOTHING)
                        .in(Path.of("/"))
                        .run();

        setPermissions(image, "rwxr-xr-x");
        assertThat(end).isEqualTo(new Program.End(0, "gongbu 0.1.0\n", ""));
    }

    private static Path archive() throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            var archives = files.filter(each -> each.toString().endsWith(".tar.gz")).toList();
            assumeTrue(archives.size() == 1, "no archive: -Dfast leaves it out");
            return archives.getFirst();
        }
    }

    private static void setPermissions(Path image, String permissions) throws IOException {
        try (Stream<Path> below = Files.walk(image)) {
            for (var path : below.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
            }
        }
    }

    private static Program gongbu(String... arguments) {
        return Program.of(Stream.concat(Stream.of(GONGBU), Stream.of(arguments)).toArray());
    }
}
