package dev.gongbu.progress;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.schedule.Grade;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The table {@code log}: adds lines and reads them, with their sums. */
final class LogTable {
    private static final String COLUMNS =
            "id, moment, event, item, revision, outcome, grade, tries, hints, millis, answer,"
                    + " target, note, sum";

    private static final String INSERT =
            "INSERT INTO log (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String IS_UNDONE =
            "EXISTS (SELECT 1 FROM log u WHERE u.event = 'undo' AND u.target = l.id AND u.item ="
                    + " l.item)";

    private final Database database;
    private @Nullable PreparedStatement insertion;

    LogTable(Database database) {
        this.database = database;
    }

    /** What is done with each line that is read. */
    interface Reader {
        void read(Entry entry) throws SQLException;
    }

    /** Adds a line; its place is the number that follows the highest. */
    void add(Entry entry) throws SQLException {
        var row = insertion();
        var outcome = entry.outcome();
        var grade = entry.grade();
        row.setString(1, entry.id());
        row.setLong(2, entry.moment().toEpochMilli());
        row.setString(3, entry.event().word());
        row.setString(4, entry.item());
        row.setInt(5, entry.revision());
        row.setString(6, outcome == null ? null : outcome.word());
        row.setObject(7, grade == null ? null : grade.number());
        row.setInt(8, entry.tries());
        row.setInt(9, entry.hints());
        row.setLong(10, entry.millis());
        row.setString(11, entry.answer());
        row.setString(12, entry.target());
        row.setString(13, entry.note());
        row.setLong(14, RowSum.of(entry));
        row.executeUpdate();
    }

    private PreparedStatement insertion() throws SQLException {
        var prepared = insertion;
        if (prepared == null) {
            prepared = database.prepare(INSERT);
            insertion = prepared;
        }
        return prepared;
    }

    /** The place of the last line; 0 where there is none. */
    long end() throws SQLException {
        return database.number("SELECT max(seq) FROM log");
    }

    long size() throws SQLException {
        return database.number("SELECT count(*) FROM log");
    }

    /** The line with an id, or null. */
    @Nullable Entry entry(String id) throws SQLException {
        try (var query = database.prepare("SELECT " + COLUMNS + " FROM log WHERE id = ?")) {
            query.setString(1, id);
            return first(query);
        }
    }

    /** The last line by moment and id, or null. */
    @Nullable Entry last() throws SQLException {
        var sql = "SELECT " + COLUMNS + " FROM log ORDER BY moment DESC, id DESC LIMIT 1";
        try (var query = database.prepare(sql)) {
            return first(query);
        }
    }

    /** All lines of an item, also those that are undone, in the order of moment and id. */
    List<Entry> of(String item) throws SQLException {
        var sql = "SELECT " + COLUMNS + " FROM log WHERE item = ? ORDER BY moment, id";
        try (var query = database.prepare(sql)) {
            query.setString(1, item);
            var entries = new ArrayList<Entry>();
            read(query, entries::add);
            return entries;
        }
    }

    /** All lines, item by item, each item's in the order of moment and id. */
    void readByItem(Reader reader) throws SQLException {
        try (var query =
                database.prepare("SELECT " + COLUMNS + " FROM log ORDER BY item, moment, id")) {
            read(query, reader);
        }
    }

    /** All lines in the order of moment and id. */
    void readInOrder(Reader reader) throws SQLException {
        try (var query = database.prepare("SELECT " + COLUMNS + " FROM log ORDER BY moment, id")) {
            read(query, reader);
        }
    }

    /** The items of the lines behind a place. */
    Set<String> itemsBehind(long position) throws SQLException {
        try (var query = database.prepare("SELECT DISTINCT item FROM log WHERE seq > ?")) {
            query.setLong(1, position);
            try (var rows = query.executeQuery()) {
                var items = new HashSet<String>();
                while (rows.next()) {
                    items.add(rows.getString(1));
                }
                return items;
            }
        }
    }

    /** The last answer or reveal that is not undone, or null. */
    @Nullable Entry lastUndoable() throws SQLException {
        var sql =
                "SELECT "
                        + COLUMNS
                        + " FROM log l WHERE event IN ('answer', 'reveal') AND NOT "
                        + IS_UNDONE
                        + " ORDER BY moment DESC, id DESC LIMIT 1";
        try (var query = database.prepare(sql)) {
            return first(query);
        }
    }

    /** Items whose last flag or its withdrawal, leaving out what is undone, is a flag. */
    Set<String> flagged() throws SQLException {
        var sql =
                "SELECT item, event FROM log l WHERE event IN ('flag', 'unflag') AND NOT "
                        + IS_UNDONE
                        + " ORDER BY moment, id";
        try (var query = database.prepare(sql);
                var rows = query.executeQuery()) {
            var flagged = new HashSet<String>();
            while (rows.next()) {
                if (rows.getString(2).equals(Event.FLAG.word())) {
                    flagged.add(rows.getString(1));
                } else {
                    flagged.remove(rows.getString(1));
                }
            }
            return flagged;
        }
    }

    private static @Nullable Entry first(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            return rows.next() ? entry(rows) : null;
        }
    }

    private static void read(PreparedStatement query, Reader reader) throws SQLException {
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                reader.read(entry(rows));
            }
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var outcome = row.getString(6);
        int grade = row.getInt(7);
        var entry =
                new Entry(
                        text(row, 1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        event(row.getString(3)),
                        text(row, 4),
                        row.getInt(5),
                        outcome == null ? null : outcome(outcome),
                        grade == 0 ? null : grade(grade),
                        row.getInt(8),
                        row.getInt(9),
                        row.getLong(10),
                        text(row, 11),
                        row.getString(12),
                        text(row, 13));
        if (RowSum.of(entry) != row.getLong(14)) {
            throw new Damage("a line of the log has a wrong sum: " + entry.id());
        }
        return entry;
    }

    private static String text(ResultSet row, int column) throws SQLException {
        var text = row.getString(column);
        if (text == null) {
            throw new Damage("a line of the log lacks its column " + column);
        }
        return text;
    }

    private static Event event(@Nullable String word) throws SQLException {
        var event = word == null ? null : Event.of(word);
        if (event == null) {
            throw new Damage("no event: " + word);
        }
        return event;
    }

    private static Outcome outcome(String word) throws SQLException {
        var outcome = Outcome.of(word);
        if (outcome == null) {
            throw new Damage("no outcome: " + word);
        }
        return outcome;
    }

    private static Grade grade(int number) throws SQLException {
        if (number < 1 || number > 4) {
            throw new Damage("no grade: " + number);
        }
        return Grade.of(number);
    }
}
