package dev.gongbu.model.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder of unpacked clients of the SDK for JavaScript 3. */
final class SdkClients {

    private final Map<String, SdkClient> byKey = new TreeMap<>();

    /** Finds the packages in that folder; none where it is missing. */
    SdkClients(Path folder) throws IOException {
        for (var child : folders(folder)) {
            var client = new SdkClient(child);
            byKey.put(client.key(), client);
        }
    }

    /** Adds to each service what its client knows besides. */
    List<Service> addTo(List<Service> services, Tally tally) throws IOException {
        var merged = new ArrayList<Service>();
        for (var service : services) {
            var client = byKey.get(service.key());
            merged.add(
                    client == null
                            ? service
                            : Merger.merge(service, client.read(service), Merger.Age.NEWER, tally));
        }
        return merged;
    }

    private static List<Path> folders(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (var paths = Files.list(parent)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        }
    }
}
