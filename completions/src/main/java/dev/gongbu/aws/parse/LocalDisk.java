package dev.gongbu.aws.parse;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The disk of this machine. A tilde stands for the home; variables are not expanded, so that a path
 * that holds one is never found.
 *
 * @param home the learner's home
 * @param folder what other paths are relative to
 */
public record LocalDisk(Path home, Path folder) implements Disk {

    @Override
    public boolean isFile(String path) {
        return resolve(path).map(Files::isRegularFile).orElse(false);
    }

    @Override
    public boolean canHold(String path) {
        return resolve(path).map(Path::getParent).map(Files::isWritable).orElse(false);
    }

    private Optional<Path> resolve(String path) {
        try {
            var resolved =
                    path.equals("~") || path.startsWith("~/")
                            ? home.resolve(path.substring(Math.min(2, path.length())))
                            : folder.resolve(path);
            return Optional.of(resolved.toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
