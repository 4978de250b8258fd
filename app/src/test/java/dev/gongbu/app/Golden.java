package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares whole outputs with files in {@code src/test/resources/golden}. {@code GOLDEN=write
 * ./mvnw …} writes them anew; read the difference before you commit it.
 */
final class Golden {
    private Golden() {}

    static void check(String name, String actual) throws IOException {
        var file = Path.of("src/test/resources/golden", name + ".txt");
        if ("write".equals(System.getenv("GOLDEN"))) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
    }
}
