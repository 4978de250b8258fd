package dev.gongbu.model.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the sources, merges them and writes a file a service: {@code model-generator/refresh} says
 * where they come from.
 */
final class Generator {

    private final Path sources;
    private final StringBuilder summary = new StringBuilder();

    private Generator(Path sources) {
        this.sources = sources;
    }

    /**
     * Writes the model, and prints what each source adds.
     *
     * @param arguments the folder of the sources, the file that lists the packages of the newer SDK
     *     by line, and the folder to write to, in which other {@code .txt} files are removed
     */
    public static void main(String[] arguments) throws IOException {
        var generator = new Generator(Path.of(arguments[0]));
        var services = generator.merged(packages(Path.of(arguments[1])));
        write(services, Path.of(arguments[2]));
        System.out.print(generator.summary);
    }

    private static List<String> packages(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** From the source that knows most and is closest to the command line, to the oldest. */
    private List<Service> merged(List<String> packages) throws IOException {
        var services = new Botocore(sources.resolve("botocore/data")).services();
        var newer = new Tally("@aws-sdk/client-*");
        services = new SdkClients(sources.resolve("npm/clients"), packages).addTo(services, newer);
        summary.append(newer.text());
        services = addOlder(services, "aws-java-sdk-models", "java/models", "-model.json");
        return addOlder(services, "aws-sdk", "npm/aws-sdk/apis", ".min.json");
    }

    private List<Service> addOlder(
            List<Service> services, String name, String folder, String ending) throws IOException {
        var tally = new Tally(name);
        var merged = new OlderModels(sources.resolve(folder), ending).addTo(services, tally);
        summary.append(tally.text());
        return merged;
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
