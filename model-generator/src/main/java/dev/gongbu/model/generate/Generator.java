package dev.gongbu.model.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the sources, merges them and writes a file a service. */
final class Generator {

    private Generator() {}

    /**
     * Writes the model.
     *
     * @param arguments the folder of the sources, and the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        var sources = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        write(new Botocore(sources.resolve("botocore/data")).services(), target);
    }

    private static void write(List<Service> services, Path target) throws IOException {
        Files.createDirectories(target);
        try (var old = Files.newDirectoryStream(target, "*.txt")) {
            for (var file : old) {
                Files.delete(file);
            }
        }
        for (var service : services) {
            Files.writeString(target.resolve(service.id() + ".txt"), ModelText.of(service));
        }
    }
}
