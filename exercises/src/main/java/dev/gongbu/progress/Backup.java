package dev.gongbu.progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/** A copy of a record that is whole, also while others write. */
final class Backup {
    private Backup() {}

    /**
     * Writes a copy as of now; it is on disk when this returns.
     *
     * @param target a file that does not exist
     */
    static void write(Database database, Path target) throws SQLException, IOException {
        try (var copy = database.prepare("VACUUM INTO ?")) {
            copy.setString(1, target.toAbsolutePath().toString());
            copy.executeUpdate();
        }
        force(target);
    }

    /** SQLite leaves it to the system when such a copy gets to the disk. */
    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
