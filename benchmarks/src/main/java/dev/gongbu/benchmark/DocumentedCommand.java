package dev.gongbu.benchmark;

import dev.gongbu.aws.parse.Verdict;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command of the AWS documentation with what the real command line says of it.
 *
 * @param detail why it is rejected, after the name of the exception and a colon; else the operation
 *     or the file
 */
record DocumentedCommand(String id, String line, Verdict verdict, String detail) {

    /** The commands of a file of JSON lines: id, command, verdict, detail. */
    static List<DocumentedCommand> read(Path file) throws IOException {
        var mapper = JsonMapper.builder().build();
        var commands = new ArrayList<DocumentedCommand>();
        for (String line : Files.readAllLines(file)) {
            var row = mapper.readTree(line);
            commands.add(
                    new DocumentedCommand(
                            row.get("id").asString(),
                            row.get("command").asString(),
                            Verdict.valueOf(row.get("verdict").asString()),
                            row.path("detail").asString("")));
        }
        return commands;
    }

    /** The real command line's exception, where it rejects the command. */
    String exception() {
        return detail.split(":", 2)[0];
    }

    /** The first line of the detail. */
    String reason() {
        return detail.lines().limit(2).reduce((a, b) -> a + " " + b).orElse("");
    }
}
