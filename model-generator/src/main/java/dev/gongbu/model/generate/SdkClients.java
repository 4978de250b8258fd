package dev.gongbu.model.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder of unpacked clients of the SDK for JavaScript 3. */
final class SdkClients {

    private final Map<String, SdkClient> byKey = new TreeMap<>();

    /**
     * Finds packages in that folder.
     *
     * @param names of the folders in it, as {@code packages.txt} lists them
     */
    SdkClients(Path folder, List<String> names) throws IOException {
        for (var name : names) {
            var client = new SdkClient(folder.resolve(name));
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
}
