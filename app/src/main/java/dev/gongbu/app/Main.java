package dev.gongbu.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** The entry point of the program. */
public final class Main {
    private static final String VERSION = "0.1.0";

    private Main() {}

    /**
     * Runs one command line and ends the process with its exit code.
     *
     * @param arguments what was typed after {@code gongbu}
     */
    public static void main(String[] arguments) {
        var exitCode = run(List.of(arguments), System.in, System.out, System.err);
        System.out.flush();
        System.err.flush();
        // Not System.exit: it first asks for a logger to log the exit, which costs 20 ms.
        Runtime.getRuntime().halt(exitCode);
    }

    /**
     * Runs one command line.
     *
     * @return the exit code: 0 found, 1 nothing found, 2 usage, 3 broken data, 130 interrupted
     */
    public static int run(
            List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        if (arguments.equals(List.of("--version"))) {
            out.println("gongbu " + VERSION);
            return 0;
        }
        out.println("gongbu " + VERSION + " " + String.join(" ", arguments));
        return arguments.isEmpty() ? 0 : 2;
    }
}
