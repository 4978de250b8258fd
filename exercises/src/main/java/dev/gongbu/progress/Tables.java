package dev.gongbu.progress;

import java.sql.SQLException;

/** An open record: its connection and what reads and writes its tables. */
record Tables(Database database, LogTable log, StandingTable standing) {

    /**
     * Opens a file that is there, after it was brought to today's version where need be.
     *
     * @throws RecordException where it is not for this program
     */
    static Tables open(RecordPlace place, Replay replay, Migrations migrations)
            throws SQLException {
        var database = Database.open(place.file());
        try {
            migrations.apply(database, place.file());
        } catch (SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
        var log = new LogTable(database);
        return new Tables(database, log, new StandingTable(database, log, replay));
    }

    /** Replays what other programs or settings left behind; usually nothing. */
    void catchUp() throws SQLException {
        if (!standing.isCurrent()) {
            database.write(() -> {
                standing.catchUp();
                return true;
            });
        }
    }

    /** Adds a line and where its exercise stands now, both or neither. */
    void append(Entry entry) throws SQLException {
        database.write(() -> {
            boolean isCurrent = standing.isCurrent();
            log.add(entry);
            if (isCurrent) {
                standing.follow(entry);
            }
            return true;
        });
    }
}
