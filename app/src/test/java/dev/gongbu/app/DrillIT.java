package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged drill on a terminal of tmux. */
class DrillIT {
    static final Path GONGBU = Path.of("target/image/bin/gongbu").toAbsolutePath();
    static final String CREATE = "sqs.queue.create-delayed";
    static final String RETENTION = "sqs.retention.longest";

    @TempDir private Path folder;
    private Screen screen;

    @BeforeEach
    void start_a_terminal() throws Exception {
        assumeTrue(Programs.isInstalled("tmux"), "no tmux: install it to drill on a real terminal");
        Files.createDirectory(folder.resolve("tmp"));
        var script =
                """
                cd '%s'
                trap : INT
                stty -g >before
                export GONGBU_JAVA_OPTS="-XX:AOTMode=on -Djava.io.tmpdir=$PWD/tmp"
                sh -c 'echo $$ >pid; exec "$0" --home home drill %s %s' '%s'
                echo $? >code
                stty -g >after
                echo over
                exec cat
                """
                        .formatted(folder, CREATE, RETENTION, GONGBU);
        Files.writeString(folder.resolve("script"), script);
        screen =
                Screen.of(
                        folder,
                        Program.of("sh", folder.resolve("script"))
                                .with("PATH", System.getenv("PATH"))
                                .with("LC_ALL", "C.UTF-8"));
        await("$");
    }

    @AfterEach
    void end_the_terminal() throws Exception {
        if (screen != null) {
            screen.close();
        }
    }

    private String await(String text) throws Exception {
        return screen.await(text, shown -> shown.contains(text));
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name)).strip();
    }

    private String exported() throws Exception {
        return Program.of(GONGBU, "--home", folder.resolve("home"), "progress", "export")
                .run()
                .out();
    }

    @Test
    void a_round_leaves_the_terminal_as_it_was() throws Exception {
        screen.type("aws sqs cre");
        screen.press("Tab");
        await("$ aws sqs create-queue ");
        screen.type("--queue-name order --attributes DelaySeconds=60");
        screen.press("Enter");
        await("✘ 틀렸다");
        screen.press("Up");
        await("DelaySeconds=60\n✘");
        screen.press("C-u");
        screen.type("aws sqs create-queue --queue-name orders --attributes DelaySeconds=60");
        screen.press("Enter");
        await("Enter 다음");
        screen.press("Enter");
        await("[2/2]");
        screen.type("ㄴ");
        screen.press("BSpace");
        screen.type("14일");
        screen.press("Enter");
        await("e 쉬웠다");
        screen.type("e");
        await("쉬웠다고 적었다");
        screen.type("q");
        await("over");

        assertThat(read("code")).isEqualTo("0");
        assertThat(read("after")).isEqualTo(read("before"));
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
        assertThat(exported())
                .contains("\"outcome\":\"wrong\"", "\"grade\":\"hard\"", "\"event\":\"easy\"");
    }

    @Test
    void two_interrupts_end_it() throws Exception {
        screen.type("aws s");
        await("$ aws s");
        screen.press("C-c");
        await("그만두려면");
        screen.press("C-c");
        await("over");

        assertThat(read("code")).isEqualTo("130");
        assertThat(read("after")).isEqualTo(read("before"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP", "KILL"})
    void a_signal_loses_nothing_that_was_shown(String signal) throws Exception {
        screen.type("aws sqs list-queues");
        screen.press("Enter");
        await("✘ 틀렸다");
        screen.type("aws sqs cre");
        await("$ aws sqs cre");
        Program.of("kill", "-" + signal, read("pid")).with("PATH", System.getenv("PATH")).run();
        await("over");

        assertThat(exported()).contains("\"answer\":\"aws sqs list-queues\"");
        if (!signal.equals("KILL")) { // nothing of the program runs after a KILL
            assertThat(read("after")).isEqualTo(read("before"));
            assertThat(read("code")).isIn("143", "129");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP"})
    void a_signal_while_a_key_is_awaited_leaves_the_terminal_as_it_was(String signal)
            throws Exception {
        screen.type("r");
        screen.press("Enter");
        await("Enter 다음");
        Program.of("kill", "-" + signal, read("pid")).with("PATH", System.getenv("PATH")).run();
        await("over");

        assertThat(read("after")).isEqualTo(read("before"));
        assertThat(exported()).contains("\"event\":\"reveal\"");
    }
}
