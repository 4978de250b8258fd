package dev.gongbu.app.command;

import dev.gongbu.app.shell.TerminalSource;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * All that a command knows of the world around it.
 *
 * @param version of the program
 * @param environment the environment variables
 * @param properties the JVM's properties, for {@code doctor}
 * @param image the folder of the installed program
 * @param terminals where a session finds its terminal
 * @param clock what time it is
 */
public record Surroundings(
        String version,
        InputStream in,
        Output out,
        Output err,
        Map<String, String> environment,
        Map<String, String> properties,
        Display display,
        Path image,
        Pager pager,
        TerminalSource terminals,
        InstantSource clock) {

    /** The same on a terminal of another size. */
    Surroundings on(Display other) {
        return new Surroundings(
                version,
                in,
                out,
                err,
                environment,
                properties,
                other,
                image,
                pager,
                terminals,
                clock);
    }

    /** The same, but what is printed goes elsewhere. */
    Surroundings to(Output other) {
        return new Surroundings(
                version,
                in,
                other,
                err,
                environment,
                properties,
                display,
                image,
                pager,
                terminals,
                clock);
    }

    /** An environment variable; an empty one counts as none. */
    @Nullable String variable(String name) {
        var value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
