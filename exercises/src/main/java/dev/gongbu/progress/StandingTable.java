package dev.gongbu.progress;

import dev.gongbu.progress.LearningRecord.DayCounts;
import dev.gongbu.progress.LearningRecord.Reviewed;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables {@code standing} and {@code snapshot}: what a replay of the log gives, kept up with
 * it.
 */
final class StandingTable {
    private final Database database;
    private final LogTable log;
    private final Replay replay;
    private @Nullable PreparedStatement selection;
    private @Nullable PreparedStatement replacement;

    StandingTable(Database database, LogTable log, Replay replay) {
        this.database = database;
        this.log = log;
        this.replay = replay;
    }

    /**
     * Up to which line of the log these are the states that this replay would give; -1 for none.
     */
    private long position() throws SQLException {
        try (var query = database.prepare("SELECT position FROM snapshot WHERE fingerprint = ?")) {
            query.setString(1, replay.fingerprint());
            try (var rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : -1;
            }
        }
    }

    /** Whether they are the states that this replay gives of the whole log. */
    boolean isCurrent() throws SQLException {
        return position() == log.end();
    }

    /** Replays what is behind; within a transaction. */
    void catchUp() throws SQLException {
        long position = position();
        long end = log.end();
        if (position < 0 || position > end) {
            rebuild();
        } else if (position < end) {
            for (var item : log.itemsBehind(position)) {
                replay(item);
            }
        }
        moveTo(end);
    }

    /** Replays everything; within a transaction. */
    void rebuild() throws SQLException {
        database.run("DELETE FROM standing");
        var entries = new ArrayList<Entry>();
        log.readByItem(entry -> {
            if (!entries.isEmpty() && !entries.getFirst().item().equals(entry.item())) {
                put(entries);
                entries.clear();
            }
            entries.add(entry);
        });
        put(entries);
        moveTo(log.end());
    }

    private void put(List<Entry> entries) throws SQLException {
        var stand = replay.of(entries);
        if (stand != null) {
            put(stand);
        }
    }

    /** Follows a line that was just added to a log that was current before; in a transaction. */
    void follow(Entry entry) throws SQLException {
        boolean isCorrection = entry.event() == Event.UNDO || entry.event() == Event.EASY;
        var before = isCorrection ? null : stand(entry.item());
        boolean isLater =
                before == null || entry.moment().isAfter(before.reviewed().state().last());
        if (isCorrection || !isLater) {
            replay(entry.item());
        } else {
            var after = replay.after(before, entry, false);
            if (after != null && !after.equals(before)) {
                put(after);
            }
        }
        moveTo(log.end());
    }

    private void replay(String item) throws SQLException {
        var stand = replay.of(log.of(item));
        if (stand != null) {
            put(stand);
            return;
        }
        try (var deletion = database.prepare("DELETE FROM standing WHERE item = ?")) {
            deletion.setString(1, item);
            deletion.executeUpdate();
        }
    }

    private void moveTo(long position) throws SQLException {
        var sql = "UPDATE snapshot SET fingerprint = ?, position = ?";
        try (var update = database.prepare(sql)) {
            update.setString(1, replay.fingerprint());
            update.setLong(2, position);
            update.executeUpdate();
        }
    }

    private void put(Stand stand) throws SQLException {
        var row = replacement;
        if (row == null) {
            row = database.prepare("INSERT OR REPLACE INTO standing VALUES (?, ?, ?, ?)");
            replacement = row;
        }
        row.setString(1, stand.item());
        row.setLong(2, stand.first().toEpochMilli());
        row.setLong(3, stand.reviewed().state().last().toEpochMilli());
        row.setBytes(4, PackedState.pack(stand));
        row.executeUpdate();
    }

    /** Where one exercise stands, or null. */
    @Nullable Stand stand(String item) throws SQLException {
        var query = selection;
        if (query == null) {
            query = database.prepare("SELECT state FROM standing WHERE item = ?");
            selection = query;
        }
        query.setString(1, item);
        try (var rows = query.executeQuery()) {
            return rows.next() ? PackedState.unpack(rows.getBytes(1)) : null;
        }
    }

    /** Where all stand, by id and in the order of ids. */
    Map<String, Reviewed> all() throws SQLException {
        try (var query = database.prepare("SELECT state FROM standing ORDER BY item");
                var rows = query.executeQuery()) {
            var all = new LinkedHashMap<String, Reviewed>(1024);
            while (rows.next()) {
                var stand = PackedState.unpack(rows.getBytes(1));
                all.put(stand.item(), stand.reviewed());
            }
            return all;
        }
    }

    DayCounts counts(Instant since) throws SQLException {
        var sql = "SELECT count(*), total(first >= ?1) FROM standing WHERE last >= ?1";
        try (var query = database.prepare(sql)) {
            query.setLong(1, since.toEpochMilli());
            try (var rows = query.executeQuery()) {
                int all = rows.next() ? rows.getInt(1) : 0;
                int fresh = rows.getInt(2);
                return new DayCounts(fresh, all - fresh);
            }
        }
    }
}
