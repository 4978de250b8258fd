package dev.gongbu.app.command;

import org.jspecify.annotations.Nullable;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * All that a command knows of the world around it.
 *
 * @param version of the program
 * @param environment the environment variables
 * @param properties the JVM's properties, for {@code doctor}
 * @param image the folder of the installed program
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
        Pager pager) {

    /** An environment variable; an empty one counts as none. */
    @Nullable String variable(String name) {
        var value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
