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
        var services = new Botocore(sources.resolve("botocore/data")).services();
        var clients = new Tally("@aws-sdk/client-*");
        services = new SdkClients(sources.resolve("npm/clients")).addTo(services, clients);
        var java = new Tally("aws-java-sdk-models");
        services =
                new OlderModels(sources.resolve("java/models"), "-model.json")
                        .addTo(services, java);
        var javascript = new Tally("aws-sdk");
        services =
                new OlderModels(sources.resolve("npm/aws-sdk/apis"), ".min.json")
                        .addTo(services, javascript);
        write(services, target);
        System.out.print(clients.text() + java.text() + javascript.text());
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
