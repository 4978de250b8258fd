package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The launcher of a checkout, with a build that only pretends. */
class LauncherIT {
    private static final String NO_JDK =
            "JDK 25가 없습니다: https://adoptium.net 에서 Temurin 25 (JDK)를 설치하거나 JAVA_HOME에 JDK 25의 위치를 적어"
                    + " 주세요.\n";

    /** Counts the builds, and makes an image whose launcher says what it was given. */
    private static final String BUILD =
            """
            echo "$JAVA_HOME" >>builds
            mkdir -p app/target/image/bin
            printf 'printf "started"; printf " <%%s>" "$@"; exit 0' >app/target/image/bin/gongbu
            : >app/target/image/stamp
            """;

    @TempDir private Path temporary;
    private Path checkout = Path.of("");
    private Path jdk = Path.of("");

    @BeforeEach
    void make_a_checkout_and_a_jdk() throws IOException {
        checkout = Files.createDirectories(temporary.resolve("내 코드/gongbu"));
        Files.copy(
                Path.of("../gongbu"),
                checkout.resolve("gongbu"),
                StandardCopyOption.COPY_ATTRIBUTES);
        jdk = jdk("jdk 25", "25.0.3");
    }

    private Path jdk(String name, String version) throws IOException {
        var home = temporary.resolve(name);
        var javac = Files.createDirectories(home.resolve("bin")).resolve("javac");
        Files.writeString(javac, "");
        Files.copy(Path.of("../gongbu"), home.resolve("bin/java"));
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        assertThat(home.resolve("bin/java").toFile().setExecutable(true)).isTrue();
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nOS_ARCH=\"x86_64\"\n");
        return home;
    }

    @Test
    void the_first_call_builds_and_the_second_does_not() throws Exception {
        var first = gongbu("search", "메시지 큐").run();
        var second = gongbu("--version").with("PATH", "/nowhere").run();

        assertThat(first.out()).isEqualTo("started <search> <메시지 큐>");
        assertThat(first.err()).isEqualTo("공부를 짓습니다. 처음에는 몇 분 걸릴 수 있습니다…\n");
        assertThat(second).isEqualTo(new Program.End(0, "started <--version>", ""));
        assertThat(builds()).containsExactly(jdk.toString());
    }

    @Test
    void builds_again_when_the_checkout_has_moved_on() throws Exception {
        gongbu().run();
        var head = Files.createDirectories(checkout.resolve(".git/logs")).resolve("HEAD");
        Files.setLastModifiedTime(
                Files.writeString(head, ""), FileTime.from(Instant.now().minusSeconds(60)));
        gongbu().run();
        assertThat(builds()).hasSize(1);

        Files.setLastModifiedTime(head, FileTime.from(Instant.now().plusSeconds(60)));
        gongbu().run();

        assertThat(builds()).hasSize(2);
    }

    @Test
    void rebuilds_when_asked_to() throws Exception {
        gongbu().run();

        var alone = gongbu("--rebuild").run();
        var withWork = gongbu("--rebuild", "topics").run();

        assertThat(alone.out()).isEmpty();
        assertThat(withWork.out()).isEqualTo("started <topics>");
        assertThat(builds()).hasSize(3);
    }

    @Test
    void starts_by_a_link_from_anywhere() throws Exception {
        var link = Files.createSymbolicLink(temporary.resolve("공부"), checkout.resolve("gongbu"));

        var end = environment(Program.of(link, "a")).in(Path.of("/")).run();

        assertThat(end.out()).isEqualTo("started <a>");
    }

    @Test
    void finds_the_jdk_on_the_path_and_in_the_usual_places() throws Exception {
        var onPath =
                gongbu("--rebuild")
                        .with("JAVA_HOME", "")
                        .with("PATH", jdk + "/bin:" + System.getenv("PATH"));
        var inPlaces =
                gongbu("--rebuild")
                        .with("JAVA_HOME", jdk("jdk 17", "17.0.1"))
                        .with("GONGBU_JDKS", temporary + "/*");

        assertThat(onPath.run().exitCode()).isZero();
        assertThat(inPlaces.run().exitCode()).isZero();
        assertThat(builds()).containsExactly(jdk.toString(), jdk.toString());
    }

    @Test
    void without_a_jdk_it_says_what_to_install() throws Exception {
        var old = jdk("jdk 17", "17.0.1");
        var korean = gongbu("search").with("JAVA_HOME", old).with("PATH", "/nowhere");

        assertThat(korean.run()).isEqualTo(new Program.End(3, "", NO_JDK));
        assertThat(korean.with("GONGBU_LANG", "en").run().err())
                .startsWith("There is no JDK 25: install")
                .hasLineCount(1);
        assertThat(
                        environment(Program.of(checkout.resolve("gongbu"), "--lang", "en"))
                                .with("JAVA_HOME", old)
                                .with("PATH", "/nowhere")
                                .run()
                                .err())
                .startsWith("There is no JDK 25");
    }

    @Test
    void an_older_build_starts_where_a_new_one_cannot_be_made() throws Exception {
        gongbu().run();
        var head = Files.createDirectories(checkout.resolve(".git/logs")).resolve("HEAD");
        Files.setLastModifiedTime(
                Files.writeString(head, ""), FileTime.from(Instant.now().plusSeconds(60)));

        var end = gongbu("topics").with("JAVA_HOME", "").with("PATH", "/nowhere").run();

        assertThat(end)
                .isEqualTo(new Program.End(0, "started <topics>", "새로 짓지 못해 이전에 지은 판으로 시작합니다.\n"));
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws Exception {
        Files.createDirectories(checkout.resolve("app"));
        Files.writeString(checkout.resolve("app/target"), "in the way");

        var end = gongbu().run();

        assertThat(end)
                .isEqualTo(
                        new Program.End(
                                3, "", "쓸 수 없는 폴더라 지을 수 없습니다: " + checkout + "/app/target\n"));
    }

    @Test
    void a_failed_build_names_its_log_and_leaves_no_lock() throws Exception {
        var end = gongbu().with("GONGBU_BUILD", "echo broken; false").run();

        assertThat(end.exitCode()).isEqualTo(3);
        assertThat(end.err())
                .endsWith("broken\n짓지 못했습니다. 자세한 내용: " + checkout + "/app/target/build.log\n");
        assertThat(checkout.resolve("app/target/build.lock")).doesNotExist();
    }

    @Test
    void after_a_failed_build_the_older_one_starts_until_something_changes() throws Exception {
        gongbu().run();
        var head = Files.createDirectories(checkout.resolve(".git/logs")).resolve("HEAD");
        Files.writeString(head, "");
        setTime(checkout.resolve("app/target/image/stamp"), -60);
        setTime(head, -30);
        var broken = gongbu("a").with("GONGBU_BUILD", "echo broken; false");

        var first = broken.run();
        var second = broken.run();
        setTime(head, 60);
        var third = gongbu("a").run();

        assertThat(first.err()).contains("broken\n짓지 못했습니다", "새로 짓지 못해 이전에 지은 판으로");
        assertThat(second.err()).isEqualTo("새로 짓지 못해 이전에 지은 판으로 시작합니다.\n");
        assertThat(third.err()).isEqualTo("공부를 짓습니다. 처음에는 몇 분 걸릴 수 있습니다…\n");
        assertThat(List.of(first, second, third))
                .extracting(Program.End::out)
                .containsOnly("started <a>");
    }

    private static void setTime(Path file, long seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
    }

    @Test
    void two_first_calls_at_once_build_once() throws Exception {
        var gate = checkout.resolve("gate");
        assertThat(Program.of("mkfifo", gate).with("PATH", System.getenv("PATH")).run().exitCode())
                .isZero();
        var waitingBuild = "read -r line <gate\n" + BUILD;
        var one = gongbu("one").with("GONGBU_BUILD", waitingBuild).begin();
        try (var oneSays = errors(one)) {
            assertThat(oneSays.readLine()).startsWith("공부를 짓습니다");
            var two = gongbu("two").with("GONGBU_BUILD", waitingBuild).begin();
            try (var twoSays = errors(two)) {
                assertThat(twoSays.readLine()).startsWith("다른 창에서 짓고 있습니다");
                Files.writeString(gate, "go\n");

                assertThat(output(one)).isEqualTo("started <one>");
                assertThat(output(two)).isEqualTo("started <two>");
            }
        }
        assertThat(builds()).hasSize(1);
    }

    private static BufferedReader errors(Process process) {
        return process.errorReader(StandardCharsets.UTF_8);
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_lock_that_a_dead_build_left_is_taken_over() throws Exception {
        var dead = Program.of("/bin/sh", "-c", "exit 0").begin();
        dead.waitFor();
        var lock = Files.createDirectories(checkout.resolve("app/target/build.lock"));
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");

        var end = gongbu("a").run();

        assertThat(end.out()).isEqualTo("started <a>");
        assertThat(lock).doesNotExist();
    }

    private Program gongbu(String... arguments) {
        var words = new ArrayList<Object>(List.of(checkout.resolve("gongbu")));
        words.addAll(List.of(arguments));
        return environment(Program.of(words.toArray()));
    }

    private Program environment(Program program) {
        return program.with("PATH", System.getenv("PATH"))
                .with("HOME", temporary)
                .with("JAVA_HOME", jdk)
                .with("GONGBU_JDKS", "")
                .with("GONGBU_BUILD", BUILD);
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds"));
    }
}
