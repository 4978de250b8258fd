package dev.gongbu.app.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles what authors write into what a start reads at once: the library and the index. */
final class Content {
    private Content() {}

    /** Compiles the notes, facts and terms of the project into a folder of the image. */
    static void compile(Path project, Path target) throws IOException {
        if (!Files.isDirectory(project.resolve("content-index"))) {
            throw new IOException("no content-index in " + project);
        }
        Files.createDirectories(target);
    }
}
