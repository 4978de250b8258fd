package dev.gongbu.progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A record's file and those that lie beside it. A record takes its place whole, by a rename, so
 * that what lies there was never half made.
 *
 * @param file the database
 */
record RecordPlace(Path file) {

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** SQLite's write-ahead log: answers that are on disk, but not yet in the file. */
    Path wal() {
        return beside("-wal");
    }

    private Path shm() {
        return beside("-shm");
    }

    Path lock() {
        return beside(".lock");
    }

    /** A record that is being made. */
    Path draft() {
        return beside(".new");
    }

    /** What was saved of a damaged record, whole, and waits to take its place. */
    Path recovered() {
        return beside(".recovered");
    }

    void makeFolder() throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && !folder.toFile().isDirectory()) {
            Files.createDirectories(folder);
        }
    }

    /** Whether there is a file, and nothing about it shows without a look inside that it broke. */
    boolean isPresent() {
        var length = file.toFile().length();
        return length > 0 || file.toFile().isDirectory();
    }

    /** Whether a file lies there that nobody made so: an empty one, or a log without its file. */
    boolean isRemnant() {
        return file.toFile().exists() ? file.toFile().length() == 0 : wal().toFile().length() > 0;
    }

    boolean isRecovered() {
        return recovered().toFile().exists();
    }

    /** Makes an empty record at {@link #draft}, which only its owner may read. */
    Database makeDraft(Migrations migrations) throws IOException, SQLException {
        removeDraft();
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            var mine = PosixFilePermissions.fromString("rw-------");
            Files.createFile(draft(), PosixFilePermissions.asFileAttribute(mine));
        }
        var database = Database.create(draft());
        migrations.advance(database);
        return database;
    }

    private void removeDraft() throws IOException {
        for (var ending : new String[] {"", "-wal", "-shm", "-journal"}) {
            Files.deleteIfExists(beside(".new" + ending));
        }
    }

    /** Closes what {@link #makeDraft} made, and gives it a name in one step. */
    void finishDraft(Database database, Path name) throws IOException, SQLException {
        database.run("PRAGMA journal_mode=WAL");
        database.close();
        Backup.force(draft());
        Files.move(draft(), name, StandardCopyOption.ATOMIC_MOVE);
        forceFolder();
    }

    /** A rename is on disk when its folder is. */
    private void forceFolder() throws IOException {
        try (var folder =
                FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /**
     * Sets the damaged record aside and puts the recovered one in its place. Where it was
     * interrupted it can be done again: the name of the old one comes from the new one's time.
     *
     * @return where the damaged one lies now
     */
    Path swap() throws IOException {
        var time =
                DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
                        .withZone(ZoneOffset.UTC)
                        .format(Files.getLastModifiedTime(recovered()).toInstant());
        var aside = ".damaged-" + time;
        moveWhereThere(wal(), beside(aside + "-wal"));
        moveWhereThere(file, beside(aside));
        Files.deleteIfExists(shm());
        Files.move(recovered(), file, StandardCopyOption.ATOMIC_MOVE);
        forceFolder();
        return beside(aside);
    }

    private static void moveWhereThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }
}
