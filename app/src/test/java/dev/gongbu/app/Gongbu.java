package dev.gongbu.app;

import dev.gongbu.app.command.Display;
import dev.gongbu.app.command.Output;
import dev.gongbu.app.command.Surroundings;
import dev.gongbu.app.shell.NoTerminal;
import dev.gongbu.app.shell.TerminalSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs command lines in this process, in surroundings that a test chooses. */
record Gongbu(
        Path image,
        Map<String, String> environment,
        Display display,
        String input,
        TerminalSource terminals,
        InstantSource clock) {
    /** A Saturday evening in Seoul. */
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** What a command left behind. */
    record End(int exitCode, String out, String err, List<String> paged) {
        /** Everything, for golden files; escapes can be read. */
        String transcript() {
            var text = new StringBuilder(out.replace('\u001B', '␛'));
            for (var page : paged) {
                text.append("[pager]\n").append(page.replace('\u001B', '␛'));
            }
            text.append(err.isEmpty() ? "" : "[stderr] " + err);
            return text.append("[exit ").append(exitCode).append("]\n").toString();
        }
    }

    /** In a pipe, with an empty environment. */
    static Gongbu piped() {
        return new Gongbu(
                SmallImage.path(),
                Map.of(),
                Display.none(),
                "",
                new NoTerminal(),
                InstantSource.fixed(NOW));
    }

    /** On a terminal of this width. */
    static Gongbu onTerminal(int columns) {
        return piped().on(new Display(true, columns, 1000));
    }

    Gongbu on(Display other) {
        return new Gongbu(image, environment, other, input, terminals, clock);
    }

    Gongbu in(Path otherImage) {
        return new Gongbu(otherImage, environment, display, input, terminals, clock);
    }

    Gongbu with(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new Gongbu(image, more, display, input, terminals, clock);
    }

    Gongbu reading(String text) {
        return new Gongbu(image, environment, display, text, terminals, clock);
    }

    /** With somebody at the keyboard of a terminal. */
    Gongbu at(TerminalSource terminal) {
        return new Gongbu(image, environment, display, input, terminal, clock);
    }

    /** At another time, or with time that goes on. */
    Gongbu at(InstantSource time) {
        return new Gongbu(image, environment, display, input, terminals, time);
    }

    End run(String... words) {
        var out = new ByteArrayOutputStream();
        return run(out, words);
    }

    /** Runs with a standard output of its own. */
    End run(OutputStream out, String... words) {
        var err = new ByteArrayOutputStream();
        var paged = new ArrayList<String>();
        var surroundings =
                new Surroundings(
                        "0.1.0",
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new Output(out),
                        new Output(err),
                        environment,
                        Map.of(
                                "user.home", "/home/learner",
                                "java.home", "/opt/gongbu/runtime",
                                "java.runtime.version", "25.0.3+9",
                                "java.specification.version", "25",
                                "java.vm.info", "mixed mode, sharing",
                                "sun.jnu.encoding", "UTF-8",
                                "os.name", "Linux"),
                        display,
                        image,
                        paged::add,
                        terminals,
                        clock);
        int exitCode = Main.run(List.of(words), surroundings);
        var said = out instanceof ByteArrayOutputStream bytes ? text(bytes) : "";
        return new End(exitCode, said, text(err), paged);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
