package dev.gongbu.model.generate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the folder {@code botocore/data}: a folder a service, in it a folder a version. */
final class Botocore {

    private final JsonMapper json = JsonMapper.shared();
    private final Path data;

    /** Reads from that folder. */
    Botocore(Path data) {
        this.data = data;
    }

    /** All services in the newest version of each, sorted by name. */
    List<Service> services() throws IOException {
        var services = new ArrayList<Service>();
        for (var folder : folders(data)) {
            services.add(service(folder));
        }
        return services;
    }

    private Service service(Path folder) throws IOException {
        var newest = folders(folder).getLast();
        return C2jReader.read(
                folder.getFileName().toString(),
                read(newest, "service-2"),
                read(newest, "paginators-1"),
                read(newest, "waiters-2"));
    }

    /** What a file says, with what its extra file adds; a missing node where there is none. */
    private JsonNode read(Path folder, String name) throws IOException {
        var node = parse(folder.resolve(name + ".json"));
        var extra = parse(folder.resolve(name + ".sdk-extras.json")).path("merge");
        if (node instanceof ObjectNode base && extra instanceof ObjectNode more) {
            merge(base, more);
        }
        return node;
    }

    private static void merge(ObjectNode base, ObjectNode more) {
        for (var entry : more.properties()) {
            if (base.get(entry.getKey()) instanceof ObjectNode inner
                    && entry.getValue() instanceof ObjectNode value) {
                merge(inner, value);
            } else {
                base.set(entry.getKey(), entry.getValue());
            }
        }
    }

    private JsonNode parse(Path file) throws IOException {
        var packed = file.resolveSibling(file.getFileName() + ".gz");
        if (Files.exists(packed)) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
                return json.readTree(in);
            }
        }
        if (Files.exists(file)) {
            return json.readTree(file);
        }
        return JsonNodeFactory.instance.missingNode();
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (var paths = Files.list(parent)) {
            return paths.filter(Files::isDirectory).sorted().toList();
        }
    }
}
