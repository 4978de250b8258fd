package dev.gongbu.app;

import java.io.IOException;

/** What a test needs besides the program, and may be missing. */
final class Programs {
    private Programs() {}

    /** Whether a shell finds a program. */
    static boolean isInstalled(String name) throws IOException, InterruptedException {
        return Program.of("sh", "-c", "command -v " + name)
                        .with("PATH", System.getenv("PATH") + ":/usr/sbin")
                        .run()
                        .exitCode()
                == 0;
    }
}
