package dev.gongbu.app.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The caches of loaded and linked classes, one for each way to start.
 *
 * <p>A cache serves the start that it was trained by: one trained on everything makes a search half
 * as fast again.
 */
enum AotCache {
    /** One command, one answer: as few classes as possible. */
    COMMAND,
    /** The full screen, the servers, the shells. */
    SESSION;

    /** Trains by the image's own launcher, so that the JVM's options are those of every start. */
    void train(Path image) throws IOException {
        var name = name().toLowerCase(Locale.ROOT);
        var cache = image.resolve("aot/" + name + ".aot");
        var process =
                new ProcessBuilder(image.resolve("bin/gongbu").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.PIPE);
        process.environment().put("GONGBU_TRAINING", name);
        var running = process.start();
        running.getOutputStream().close();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitCode(running) != 0 || !Files.isRegularFile(cache)) {
            throw new IOException("training of " + cache + " failed:\n" + said);
        }
    }

    private static int exitCode(Process running) throws IOException {
        try {
            return running.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while training", e);
        }
    }
}
