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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The packaged shell on a terminal of tmux. */
class ShellIT {
    private static final Path GONGBU = Path.of("target/image/bin/gongbu").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir private Path folder;

    @BeforeEach
    void start_a_terminal() throws Exception {
        assumeTrue(hasTmux(), "no tmux: install it to try the shell on a real terminal");
        Files.createDirectory(folder.resolve("tmp"));
        var script =
                """
                cd '%s'
                trap : INT
                stty -g >before
                export GONGBU_JAVA_OPTS="-XX:AOTMode=on -Djava.io.tmpdir=$PWD/tmp"
                sh -c 'echo $$ >pid; exec "$0" --home home aws shell' '%s'
                echo $? >code
                stty -g >after
                echo over
                exec cat
                """
                        .formatted(folder, GONGBU);
        Files.writeString(folder.resolve("script"), script);
        tmux(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                "80",
                "-y",
                "24",
                "sh " + folder + "/script");
        await(() -> screen().contains("aws>"));
    }

    @AfterEach
    void end_the_terminal() throws Exception {
        if (hasTmux()) {
            tmux("kill-server");
        }
    }

    @Test
    void a_session_leaves_the_terminal_as_it_was() throws Exception {
        type("sqs lst-queues", "Enter");
        await(() -> screen().contains("UNKNOWN_OPERATION"));
        type("sqs cre", "Tab");
        await(() -> screen().contains("aws> sqs create-queue"));
        type("-l", "--", "--queue-name orders");
        type("Enter");
        await(() -> screen().contains("QueueName = \"orders\""));
        type("C-l");
        await(() -> !screen().contains("QueueName"));
        type("sqs c");
        await(() -> screen().contains("aws> sqs create-queue --queue-name orders"));
        type("Right", "Enter");
        await(() -> screen().contains("QueueName = \"orders\""));
        type("sqs dele"); // a signal drops what is not read yet
        await(() -> screen().contains("aws> sqs dele"));
        type("C-c");
        await(() -> screen().contains("aws> sqs dele\naws>"));
        type("C-d");
        await(() -> screen().contains("over"));

        assertThat(read("code")).isEqualTo("0");
        assertThat(read("after")).isEqualTo(read("before"));
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
        assertThat(read("home/data/aws-shell-history"))
                .isEqualTo("sqs lst-queues\nsqs create-queue --queue-name orders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP"})
    void a_signal_in_the_middle_of_a_line_leaves_the_terminal_as_it_was(String signal)
            throws Exception {
        type("sqs cre");
        await(() -> screen().contains("aws> sqs cre"));

        program("kill", "-" + signal, read("pid"));
        await(() -> screen().contains("over"));

        assertThat(read("after")).isEqualTo(read("before"));
        assertThat(read("code")).isIn("143", "129");
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name)).strip();
    }

    private void type(String... keys) throws Exception {
        var words = new ArrayList<>(List.of("send-keys"));
        words.addAll(List.of(keys));
        tmux(words.toArray(String[]::new));
    }

    private String screen() {
        try {
            return tmux("capture-pane", "-p").out();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks again and again; each look starts a program, so it is no busy loop. */
    private void await(BooleanSupplier condition) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(this::screen).isBefore(end);
        }
    }

    private static boolean hasTmux() throws Exception {
        return program("sh", "-c", "command -v tmux").exitCode() == 0;
    }

    private Program.End tmux(String... words) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("tmux", "-u", "-S", folder.resolve("socket").toString()));
        all.addAll(List.of(words));
        return program(all.toArray(String[]::new));
    }

    private static Program.End program(String... words) throws IOException, InterruptedException {
        return Program.of((Object[]) words)
                .with("PATH", System.getenv("PATH"))
                .with("LC_ALL", "C.UTF-8")
                .run();
    }
}
