package dev.gongbu.progress;

import java.sql.SQLException;

/** Reads everything; takes seconds for a long record, and is for who asks. */
final class Soundness {
    private Soundness() {}

    /** Whether the file is as SQLite wrote it, and all lines of the log as we did. */
    static boolean isSound(Database database) throws SQLException {
        if (!database.text("PRAGMA integrity_check(1)").equals("ok")) {
            return false;
        }
        new LogTable(database).readInOrder(_ -> {});
        return true;
    }
}
