package dev.gongbu.app.command;

import dev.gongbu.note.Problem;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The packs about a content folder, or some of them.
 *
 * @param catalog the folder of their categories
 * @param content what they are about
 * @param part what of the catalogue is meant, with forward slashes; empty for all
 */
record PackPlace(Path catalog, Path content, String part) {
    private static final String CATALOG = "exercises/catalog";

    /** All packs about a content folder; empty where there are none. */
    static Optional<PackPlace> about(Path content) {
        var absolute = content.toAbsolutePath().normalize();
        var inside = absolute.resolve("exercises");
        var catalog = Files.isDirectory(inside) ? inside : absolute.resolveSibling(CATALOG);
        return Files.isDirectory(absolute.resolve(ContentPlace.NOTES)) && Files.isDirectory(catalog)
                ? Optional.of(new PackPlace(catalog, absolute, ""))
                : Optional.empty();
    }

    /** The packs that a file or folder holds; empty where it is no part of a catalogue. */
    static Optional<PackPlace> of(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        for (@Nullable Path at = absolute; at != null; at = at.getParent()) {
            var content = at.resolve(ContentPlace.CHECKOUT);
            var place = about(Files.isDirectory(content) ? content : at);
            if (place.isPresent() && absolute.startsWith(place.get().catalog())) {
                return Optional.of(place.get().at(absolute));
            }
        }
        return Optional.empty();
    }

    private PackPlace at(Path path) {
        var inside = catalog.relativize(path).toString().replace('\\', '/');
        return new PackPlace(catalog, content, inside);
    }

    /** Those of the problems that are in the part that is meant. */
    List<Problem> within(List<Problem> problems) {
        var within = new ArrayList<Problem>();
        for (var problem : problems) {
            if (part.isEmpty()
                    || problem.file().equals(part)
                    || problem.file().startsWith(part + "/")) {
                within.add(problem);
            }
        }
        return within;
    }
}
