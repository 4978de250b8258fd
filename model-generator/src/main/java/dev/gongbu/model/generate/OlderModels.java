package dev.gongbu.model.generate;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The models of an older SDK: a folder of files, a service and a version each. They tell which
 * services, operations and members are retired, and a few values that newer models do not list.
 */
final class OlderModels {

    private static final Pattern VERSION = Pattern.compile("-\\d{4}-\\d{2}-\\d{2}.*");

    private final SortedMap<String, Service> newest = new TreeMap<>();

    /**
     * Reads the newest version of each service.
     *
     * @param folder may be missing: then there is nothing to read
     * @param ending of the files that are models
     */
    OlderModels(Path folder, String ending) throws IOException {
        var nothing = JsonNodeFactory.instance.missingNode();
        for (var file : files(folder, ending)) {
            var name = VERSION.matcher(file.getFileName().toString()).replaceFirst("");
            var model = JsonMapper.shared().readTree(file);
            // In the order of their names the newest version is the last.
            newest.put(name, C2jReader.read(name, model, nothing, nothing));
        }
    }

    /** Adds to each service what its older models may still say of it. */
    List<Service> addTo(List<Service> services, Tally tally) {
        var merged = new ArrayList<Service>();
        for (var service : services) {
            var known = service;
            for (var older : newest.values()) {
                if (areSame(service, older)) {
                    known = Merger.merge(known, older, Merger.Age.OLDER, tally);
                }
            }
            merged.add(known);
        }
        for (var older : newest.values()) {
            if (services.stream().noneMatch(service -> areSame(service, older))) {
                tally.leaveOut(older.id() + " (" + older.operations().size() + " operations)");
            }
        }
        return merged;
    }

    /** The oldest models have no key, and one service has changed its own. */
    private static boolean areSame(Service service, Service older) {
        return service.key().equals(older.key()) || service.id().equals(older.id());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }
}
