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
    /** A round of practice, the record: what asks the learner first thing. */
    PRACTICE,
    /** The full screen, the servers, the shells. */
    SESSION;

    /**
     * Trains by the image's own launcher, so that the JVM's options are those of every start. The
     * image must lie where it shall stay: the cache remembers its jars' paths.
     */
    void train(Path image) throws IOException {
        var name = name().toLowerCase(Locale.ROOT);
        launch(image, "record " + name);
        launch(image, "create " + name);
        Files.delete(image.resolve("aot/" + name + ".record"));
        if (!Files.isRegularFile(image.resolve("aot/" + name + ".aot"))) {
            throw new IOException("training made no AOT cache for " + name);
        }
    }

    private static void launch(Path image, String training) throws IOException {
        var launcher =
                new ProcessBuilder(image.resolve("bin/gongbu").toString())
                        .redirectErrorStream(true);
        launcher.environment().put("GONGBU_TRAINING", training);
        var running = launcher.start();
        running.getOutputStream().close();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitCode(running) != 0) {
            throw new IOException("training '" + training + "' failed:\n" + said);
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
