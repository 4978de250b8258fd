package dev.gongbu.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program to start, in an environment that holds only what is named.
 *
 * @param words the program and its arguments
 * @param input what it reads from standard input
 */
record Program(List<String> words, Map<String, String> environment, Path folder, String input) {

    /** What a program left when it ended. */
    record End(int exitCode, String out, String err) {}

    static Program of(Object... words) {
        var text = Stream.of(words).map(Object::toString).toList();
        return new Program(text, Map.of(), Path.of("").toAbsolutePath(), "");
    }

    Program with(String name, Object value) {
        var more = new HashMap<>(environment);
        more.put(name, value.toString());
        return new Program(words, more, folder, input);
    }

    Program in(Path where) {
        return new Program(words, environment, where, input);
    }

    Program reading(String text) {
        return new Program(words, environment, folder, text);
    }

    /** Starts the program without waiting for it. */
    Process begin() throws IOException {
        return builder().start();
    }

    /** Starts the program and waits until it ends. */
    End run() throws IOException, InterruptedException {
        var out = Files.createTempFile("gongbu", "out");
        var err = Files.createTempFile("gongbu", "err");
        try {
            var process =
                    builder().redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
                in.write(input);
            } catch (IOException e) {
                assert e.getMessage() != null : "the program may end before it reads";
            }
            return new End(process.waitFor(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private ProcessBuilder builder() {
        var builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder;
    }
}
