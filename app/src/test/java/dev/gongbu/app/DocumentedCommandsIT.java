package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every command that the documentation shows works in the packaged program. */
class DocumentedCommandsIT {
    private static final List<String> DOCUMENTS =
            List.of("README.md", "README.ko.md", "docs/commands.md");

    static List<String> commands() throws IOException {
        var commands = new ArrayList<String>();
        for (var document : DOCUMENTS) {
            boolean isCode = false;
            for (var line : Files.readAllLines(Path.of("..", document))) {
                if (line.startsWith("```")) {
                    isCode = !isCode;
                } else if (isCode && (line.contains("gongbu ") || line.equals("./gongbu"))) {
                    commands.add(command(line));
                }
            }
        }
        // What needs a file of the reader's, or builds.
        commands.removeIf(each -> each.contains("<") || each.contains("--rebuild"));
        commands.removeIf(each -> !each.contains("gongbu"));
        return commands;
    }

    private static String command(String line) {
        int remark = line.indexOf(" #");
        var command = (remark < 0 ? line : line.substring(0, remark)).strip();
        return command.replaceFirst("^\\$ ", "").replace("./gongbu", "gongbu");
    }

    @TempDir private Path home;

    @Test
    void there_are_documented_commands() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_documented_command_works(String command) throws Exception {
        var bin = Path.of("target/image/bin").toAbsolutePath();

        var end =
                Program.of("/bin/sh", "-c", command)
                        .with("PATH", bin + ":" + System.getenv("PATH"))
                        .with("HOME", command.contains("gongbu drill") ? home : "/nonexistent")
                        .run();

        assertThat(end.err()).isEmpty();
        assertThat(end.exitCode()).isZero();
        assertThat(end.out()).isNotEmpty();
    }
}
