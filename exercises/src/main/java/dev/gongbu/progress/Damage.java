package dev.gongbu.progress;

import java.sql.SQLException;

/** What was read cannot have been written so: a row whose sum is wrong, a word that is none. */
final class Damage extends SQLException {
    private static final long serialVersionUID = 1L;

    /** SQLite's own code for a damaged file: SQLITE_CORRUPT. */
    static final int CODE = 11;

    Damage(String what) {
        super(what, "", CODE);
    }
}
