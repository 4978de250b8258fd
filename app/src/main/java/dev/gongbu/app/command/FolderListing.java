package dev.gongbu.app.command;

import dev.gongbu.aws.complete.LocalFiles;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The names in the folders of this machine; what files hold is never read. */
final class FolderListing implements LocalFiles {
    /** Of a folder with more, these many are offered. */
    private static final int MOST = 2_000;

    private final Surroundings surroundings;

    FolderListing(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Entry> in(String folder) {
        var entries = new ArrayList<Entry>();
        try (var names = Files.newDirectoryStream(path(folder))) {
            for (var name : names) {
                if (entries.size() == MOST) {
                    break;
                }
                entries.add(new Entry(name.getFileName().toString(), Files.isDirectory(name)));
            }
        } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
            return List.of(); // a folder that cannot be read has nothing to offer
        }
        return entries;
    }

    private Path path(String folder) {
        var home = surroundings.variable("HOME");
        if (folder.startsWith("~/") && home != null) {
            return Path.of(home, folder.substring(2));
        }
        return Path.of(folder);
    }
}
