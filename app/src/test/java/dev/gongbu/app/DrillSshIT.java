package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The packaged drill over a real SSH connection, with a terminal and without. */
class DrillSshIT {
    private static final String WRONG = "aws sqs list-queues";

    @TempDir private Path folder;
    private SecureShell server;

    @BeforeEach
    void start_a_server() throws Exception {
        var missing = SecureShell.missing(folder);
        assumeTrue(missing.isEmpty(), missing);
        server = SecureShell.begin(folder);
    }

    @AfterEach
    void end_the_server() {
        if (server != null) {
            server.close();
        }
    }

    private String drill() {
        return "echo $$ >'%s'; exec '%s' --home '%s' drill %s %s"
                .formatted(
                        folder.resolve("pid"),
                        DrillIT.GONGBU,
                        folder.resolve("home"),
                        DrillIT.CREATE,
                        DrillIT.RETENTION);
    }

    private String exported() throws Exception {
        return Program.of(DrillIT.GONGBU, "--home", folder.resolve("home"), "progress", "export")
                .run()
                .out();
    }

    private void awaitTheEndOfTheDrill() throws Exception {
        long id = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
        var drill = ProcessHandle.of(id);
        if (drill.isPresent()) {
            drill.get().onExit().get(60, TimeUnit.SECONDS);
        }
    }

    /** Reads until a text has come. */
    private static void await(Reader from, String text) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(text) < 0) {
            int c = from.read();
            if (c < 0) {
                fail("never came: " + text + "\n" + read);
            }
            read.append((char) c);
        }
    }

    @Test
    void without_a_terminal_each_prompt_comes_before_its_answer_is_typed() throws Exception {
        var client = server.client(drill(), "-T").begin();
        try (var out = client.inputReader(StandardCharsets.UTF_8);
                var in = client.outputWriter(StandardCharsets.UTF_8)) {
            await(out, "\n$ ");
            in.write("ㄴ\n");
            in.flush();
            await(out, "답> ");
            in.write("2주\n");
            in.flush();
            await(out, "✔ 맞다");
            await(out, "\n$ ");
            in.write("q\n");
            in.flush();
            await(out, "맞음 1 · 남김 1");
        }

        assertThat(client.waitFor()).isZero();
        assertThat(exported()).contains("\"answer\":\"2주\"");
    }

    @Test
    void a_client_that_is_killed_loses_no_answer_whose_verdict_was_shown() throws Exception {
        var client = server.client(drill(), "-T").begin();
        var out = client.inputReader(StandardCharsets.UTF_8);
        await(out, "\n$ ");
        var in = client.outputWriter(StandardCharsets.UTF_8);
        in.write(WRONG + "\n");
        in.flush();
        await(out, "✘ 틀렸다");
        client.destroyForcibly().waitFor();

        awaitTheEndOfTheDrill();
        assertThat(exported()).contains("\"answer\":\"" + WRONG + "\"");
    }

    @Test
    void with_a_terminal_it_is_as_at_the_desk_and_a_killed_client_loses_nothing() throws Exception {
        assumeTrue(Programs.isInstalled("tmux"), "no tmux: install it to try ssh -t");
        try (var screen = Screen.of(folder, server.client(drill(), "-t"))) {
            screen.await("the prompt", shown -> shown.endsWith("$"));
            screen.type("aws sqs cre");
            screen.press("Tab");
            screen.await("the tail", shown -> shown.contains("create-queue --queue-name string"));
            screen.press("C-u");
            screen.type(WRONG);
            screen.press("Enter");
            screen.await("the verdict", shown -> shown.contains("✘ 틀렸다"));
        } // tmux kills the client

        awaitTheEndOfTheDrill();
        assertThat(exported()).contains("\"answer\":\"" + WRONG + "\"");
    }
}
