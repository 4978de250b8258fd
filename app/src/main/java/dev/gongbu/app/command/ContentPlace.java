package dev.gongbu.app.command;

import dev.gongbu.note.Problem;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A content folder, or a part of one.
 *
 * @param content the folder that holds {@code notes}
 * @param part what of it is meant, with forward slashes; empty for all
 */
record ContentPlace(Path content, String part) {
    static final String NOTES = "notes";
    static final String CHECKOUT = "content-index";

    static ContentPlace whole(Path content) {
        return new ContentPlace(content, "");
    }

    /**
     * A file or folder that is there.
     *
     * @throws Failure where it is not
     */
    static Path path(String name) {
        Path path;
        try {
            path = Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw Failure.usage(
                    Typed.quoted(name) + "는 파일 이름이 될 수 없다.",
                    Typed.quoted(name) + " cannot be the name of a file.");
        }
        if (!Files.exists(path)) {
            throw Failure.usage(
                    Typed.quoted(name) + " 파일이나 폴더가 없다.",
                    "There is no file or folder " + Typed.quoted(name) + ".");
        }
        return path;
    }

    /** The content of the checkout that {@code path} stands in. */
    static Optional<ContentPlace> ofCheckout(Path path) {
        for (@Nullable Path at = path; at != null; at = at.getParent()) {
            if (isContent(at)) {
                return Optional.of(whole(at));
            }
            if (isContent(at.resolve(CHECKOUT))) {
                return Optional.of(whole(at.resolve(CHECKOUT)));
            }
        }
        return Optional.empty();
    }

    /** The content that a path is: its folder, a checkout, or a file or folder inside. */
    static Optional<ContentPlace> at(Path path) {
        if (Files.isDirectory(path.resolve(NOTES))) {
            return Optional.of(whole(path));
        }
        if (isContent(path.resolve(CHECKOUT))) {
            return Optional.of(whole(path.resolve(CHECKOUT)));
        }
        for (@Nullable Path around = path; around != null; around = around.getParent()) {
            if (isContent(around)) {
                var part = around.relativize(path).toString().replace('\\', '/');
                return Optional.of(new ContentPlace(around, part));
            }
        }
        return Optional.empty();
    }

    /** A folder that merely holds notes may be anybody's. */
    private static boolean isContent(Path folder) {
        return Files.isDirectory(folder.resolve(NOTES))
                && (Files.isDirectory(folder.resolve("facts"))
                        || Files.isDirectory(folder.resolve("glossary")));
    }

    /** Those of the problems that are in the part that is meant. */
    List<Problem> within(List<Problem> problems) {
        if (part.isEmpty()) {
            return problems;
        }
        var within = new ArrayList<Problem>();
        for (var problem : problems) {
            if (problem.file().equals(part) || problem.file().startsWith(part + "/")) {
                within.add(problem);
            }
        }
        return within;
    }
}
