package dev.gongbu.app;

import dev.gongbu.app.command.CommandLine;
import dev.gongbu.app.command.Display;
import dev.gongbu.app.command.Output;
import dev.gongbu.app.command.Surroundings;
import dev.gongbu.app.shell.SystemTerminal;
import dev.gongbu.app.shell.TerminalSource;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entry point of the program. */
public final class Main {
    private static final String VERSION = "0.1.0";

    /** What {@code doctor} and the folders ask of the JVM. */
    private static final List<String> PROPERTIES =
            List.of(
                    "java.home",
                    "java.runtime.version",
                    "java.specification.version",
                    "java.vm.info",
                    "os.name",
                    "sun.jnu.encoding",
                    "user.home");

    private Main() {}

    /**
     * Runs one command line and ends the process with its exit code.
     *
     * @param arguments what was typed after {@code gongbu}
     */
    public static void main(String[] arguments) {
        // Not System.out: it hides that nobody reads on, or that the disk is full.
        var surroundings =
                surroundings(
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        Display.of(System.getProperty("gongbu.terminal"), System.getenv("COLUMNS")),
                        new SystemTerminal(System.getenv("TERM")));
        var exitCode = run(List.of(arguments), surroundings);
        // Not System.exit: it first asks for a logger to log the exit, which costs 20 ms.
        Runtime.getRuntime().halt(exitCode);
    }

    /**
     * Runs one command line.
     *
     * @return the exit code: 0 found, 1 nothing found, 2 usage, 3 broken data
     */
    public static int run(List<String> arguments, Surroundings surroundings) {
        return new CommandLine(surroundings).run(arguments);
    }

    /** This process's surroundings, but for the streams and the terminal. */
    public static Surroundings surroundings(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Display display,
            TerminalSource terminals) {
        return new Surroundings(
                VERSION,
                in,
                new Output(out),
                new Output(err),
                System.getenv(),
                properties(),
                display,
                Path.of(System.getProperty("gongbu.image", "")),
                new ProcessPager(System.getenv()),
                terminals,
                InstantSource.system());
    }

    private static Map<String, String> properties() {
        var properties = new HashMap<String, String>();
        for (var name : PROPERTIES) {
            properties.put(name, System.getProperty(name, ""));
        }
        return properties;
    }
}
