package dev.gongbu.app;

import dev.gongbu.app.command.Pager;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The pager that {@code PAGER} names, else {@code less}. */
final class ProcessPager implements Pager {
    /** The shell's code for a program that it does not find. */
    private static final int NOT_FOUND = 127;

    private final Map<String, String> environment;

    ProcessPager(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public boolean show(String text) {
        var wanted = environment.get("PAGER");
        if (wanted != null && (wanted.isBlank() || wanted.equals("cat"))) {
            return false;
        }
        var process = start(wanted);
        if (process == null) {
            return false;
        }
        // Ctrl-C reaches both: the pager goes on, and so must the one that holds its terminal.
        var wait = new Thread(() -> await(process), "wait for the pager");
        Runtime.getRuntime().addShutdownHook(wait);
        write(text, process);
        return await(process) != NOT_FOUND;
    }

    private @Nullable Process start(@Nullable String wanted) {
        var words = wanted == null ? List.of("less", "-R") : List.of("/bin/sh", "-c", wanted);
        var builder =
                new ProcessBuilder(words)
                        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LESSCHARSET", "utf-8");
        builder.environment().putIfAbsent("LESS", "FRX");
        try {
            return builder.start();
        } catch (IOException e) {
            return null; // there is none: the text is printed as it is
        }
    }

    private static void write(String text, Process process) {
        try (var out = process.getOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // The reader has seen enough.
        }
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
