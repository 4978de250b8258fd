package dev.gongbu.app;

import dev.gongbu.app.build.Content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * An image without a run-time, that holds the content and the exercises of {@code src/test/content}
 * and a few services of the AWS command line.
 */
public final class SmallImage {
    /** The commands of these alone: all would take seconds. */
    private static final List<String> SERVICES =
            List.of("sqs", "s3", "s3api", "lambda", "dynamodb", "sts");

    /** Made once: its index takes a second. */
    private static final Path MADE = make();

    private SmallImage() {}

    /** The image, which no test changes. */
    public static Path path() {
        return MADE;
    }

    /** A copy to break. */
    static Path copy(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(MADE)) {
            for (var path : below.toList()) {
                var copy = folder.resolve(MADE.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
        return folder;
    }

    private static Path make() {
        var image = Path.of("target/small-image");
        try {
            if (Files.exists(image)) {
                delete(image);
            }
            var content = image.resolve("content");
            var compiled =
                    Content.compileFolder(
                            Path.of("src/test/content"),
                            Path.of("src/test/content/exercises"),
                            content);
            Content.compileCommands(Path.of("../completions"), SERVICES, compiled, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> below = Files.walk(folder)) {
            paths = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (var path : paths) {
            Files.delete(path);
        }
    }
}
