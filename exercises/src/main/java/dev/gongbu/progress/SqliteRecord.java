package dev.gongbu.progress;

import dev.gongbu.schedule.Scheduler;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A record in one file of SQLite. Several processes may use it at once; each opens it for itself.
 *
 * <p>A damaged file is set aside as soon as that shows, in {@link #open} or in any method, and what
 * can be read of it goes into a new one; {@link #notices} says so.
 */
public final class SqliteRecord implements LearningRecord {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    private static final int CONSTRAINT = 19;

    private final RecordPlace place;
    private final Replay replay;
    private final Migrations migrations;
    private final RecordLock lock;
    private final List<Wording> notices = new ArrayList<>();
    private @Nullable Tables tables;

    private SqliteRecord(RecordPlace place, Replay replay, Migrations migrations, RecordLock lock) {
        this.place = place;
        this.replay = replay;
        this.migrations = migrations;
        this.lock = lock;
    }

    /**
     * Opens a record, and makes it where there is none. Reads none of the log, however long it is.
     *
     * @param file the database; others lie beside it, with longer names
     * @param scheduler says where exercises stand; another than the last time costs a replay
     * @throws RecordException where it cannot be used; says what to do
     */
    public static SqliteRecord open(Path file, Scheduler scheduler) {
        return open(file, scheduler, Migrations.usual());
    }

    static SqliteRecord open(Path file, Scheduler scheduler, Migrations migrations) {
        var place = new RecordPlace(file.toAbsolutePath());
        try {
            place.makeFolder();
            var lock = RecordLock.open(place.lock());
            var record = new SqliteRecord(place, new Replay(scheduler), migrations, lock);
            try {
                record.makeReady();
                record.takeLeftovers();
                record.tables();
                return record;
            } catch (SQLException | IOException | RuntimeException e) {
                record.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Fault.exception(place.file(), e);
        } catch (IOException e) {
            throw Fault.exception(place.file(), e);
        }
    }

    /** Whether there is anything to open; opening would else make it. */
    public static boolean exists(Path file) {
        var place = new RecordPlace(file.toAbsolutePath());
        return place.isPresent() || place.isRemnant() || place.isRecovered();
    }

    /** Sees to it that a file lies there; nobody replaces it while the lock is shared. */
    private void makeReady() throws IOException, SQLException {
        long start = System.nanoTime();
        lock.share();
        while (place.isRecovered() || !place.isPresent()) {
            if (lock.seize()) {
                prepare();
            } else if (System.nanoTime() - start > PATIENCE) {
                throw inUse();
            } else {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
            }
            lock.share();
        }
    }

    /**
     * A write-ahead log that nobody uses was left by a process that was ended. SQLite reads it up
     * to the first damaged byte and says nothing of answers behind it.
     */
    private void takeLeftovers() throws IOException, SQLException {
        if (place.wal().toFile().length() == 0 || !lock.seize()) {
            lock.share();
            return;
        }
        var left = Salvage.read(place.wal()).entries();
        lock.share();
        int added = left.isEmpty() ? 0 : join(left).added();
        if (added > 0) {
            notice(Repair.leftovers(place.wal(), added));
        }
    }

    private void prepare() throws IOException, SQLException {
        if (place.isRecovered()) {
            new Repair(place, migrations).finish();
        } else if (place.isRemnant()) {
            notice(new Repair(place, migrations).run());
        } else if (!place.isPresent()) {
            place.finishDraft(place.makeDraft(migrations), place.file());
        }
    }

    private void notice(@Nullable Wording notice) {
        if (notice != null) {
            notices.add(notice);
        }
    }

    private Tables tables() throws SQLException {
        var open = tables;
        if (open == null) {
            open = openOrMend();
            tables = open;
        }
        return open;
    }

    private Tables openOrMend() throws SQLException {
        try {
            return Tables.open(place, replay, migrations);
        } catch (SQLException e) {
            if (!Fault.of(e).isDamage()) {
                throw e;
            }
            mend();
            return Tables.open(place, replay, migrations);
        }
    }

    /** Sets the file aside where it is damaged indeed; nobody else may have it open. */
    private void mend() throws SQLException {
        if (!lock.seize()) {
            lock.share();
            throw inUse();
        }
        try {
            disconnect();
            notice(new Repair(place, migrations).run());
        } finally {
            lock.share();
        }
    }

    private RecordException inUse() {
        var file = place.file();
        return new RecordException(
                new Wording(
                        "학습 기록 파일이 깨졌거나 없어졌는데 다른 gongbu가 쓰고 있다(" + file + "): 그것을 끝내고 다시 한다.",
                        "The record is damaged or gone while another gongbu uses it ("
                                + file
                                + "): end that one and try again."),
                null);
    }

    private void disconnect() throws SQLException {
        var open = tables;
        tables = null;
        if (open != null) {
            open.database().close();
        }
    }

    /** What is done with an open record. */
    private interface Work<T> {
        T with(Tables tables) throws SQLException;
    }

    /** Does it, a second time where the file had to be mended. */
    private <T> T attempt(Work<T> work) {
        try {
            try {
                return work.with(tables());
            } catch (SQLException e) {
                if (!Fault.of(e).isDamage()) {
                    throw e;
                }
                mend();
                return work.with(tables());
            }
        } catch (SQLException e) {
            throw Fault.exception(place.file(), e);
        }
    }

    private <T> T ask(Work<T> work) {
        return attempt(tables -> {
            tables.catchUp();
            return work.with(tables);
        });
    }

    @Override
    public void append(Entry entry) {
        attempt(tables -> {
            try {
                tables.append(entry);
            } catch (SQLException e) {
                if (e.getErrorCode() == CONSTRAINT) {
                    throw new IllegalArgumentException("not a new entry: " + entry, e);
                }
                throw e;
            }
            return true;
        });
    }

    @Override
    public Map<String, Reviewed> reviewed() {
        return ask(tables -> tables.standing().all());
    }

    @Override
    public Optional<Reviewed> reviewed(String item) {
        return ask(tables -> {
            var stand = tables.standing().stand(item);
            return stand == null ? Optional.empty() : Optional.of(stand.reviewed());
        });
    }

    @Override
    public Optional<Entry> lastUndoable() {
        return attempt(tables -> Optional.ofNullable(tables.log().lastUndoable()));
    }

    @Override
    public List<Entry> entries(String item) {
        return attempt(tables -> {
            var all = tables.log().of(item);
            return Replay.counted(all, Replay.targets(all, Event.UNDO));
        });
    }

    @Override
    public Set<String> flagged() {
        return attempt(tables -> tables.log().flagged());
    }

    @Override
    public DayCounts counts(Instant since) {
        return ask(tables -> tables.standing().counts(since));
    }

    @Override
    public List<Wording> notices() {
        var told = List.copyOf(notices);
        notices.clear();
        return told;
    }

    /**
     * A new id for an entry: 128 random bits. They come from SQLite, since Java's own source of
     * randomness takes a start 20 ms.
     */
    public String freshId() {
        return attempt(tables -> tables.database().text("SELECT lower(hex(randomblob(16)))"));
    }

    /** How many lines the log has, also those that were undone. */
    public long size() {
        return attempt(tables -> tables.log().size());
    }

    /** The last line by its moment. */
    public Optional<Entry> last() {
        return attempt(tables -> Optional.ofNullable(tables.log().last()));
    }

    /** Hands out all lines in the order of moment and id. */
    public void forEach(Consumer<Entry> reader) {
        attempt(tables -> {
            tables.log().readInOrder(reader::accept);
            return true;
        });
    }

    /**
     * Reads everything, and where something is damaged, sets it aside and saves what can be read:
     * see {@link #notices}. Takes about a second for 100,000 lines.
     */
    public void examine() {
        attempt(tables -> {
            if (!Soundness.isSound(tables.database())) {
                throw new Damage("the integrity check failed");
            }
            return true;
        });
    }

    /**
     * What became of lines that were to be joined to a log.
     *
     * @param added how many were new
     * @param known how many were there already
     * @param refused ids that the log has with another content
     */
    public record Joined(int added, int known, Set<String> refused) {
        public Joined {
            refused = Set.copyOf(refused);
        }
    }

    /** Adds the lines that the log does not have, all at once or, where it fails, none. */
    public Joined join(List<Entry> entries) {
        return attempt(tables ->
                tables.database()
                        .write(() -> {
                            var joined = added(tables.log(), entries);
                            tables.standing().catchUp();
                            return joined;
                        }));
    }

    private static Joined added(LogTable log, List<Entry> entries) throws SQLException {
        int added = 0;
        int known = 0;
        var refused = new HashSet<String>();
        for (var entry : entries) {
            var there = log.entry(entry.id());
            if (there == null) {
                log.add(entry);
                added++;
            } else if (RowSum.of(there) == RowSum.of(entry)) {
                known++;
            } else {
                refused.add(entry.id());
            }
        }
        return new Joined(added, known, refused);
    }

    /**
     * Writes a copy of the whole record as it is now, also while others write.
     *
     * @param target a file that does not exist
     * @throws RecordException where it cannot be written
     */
    public void backUp(Path target) {
        attempt(tables -> {
            try {
                Backup.write(tables.database(), target);
            } catch (IOException e) {
                throw Fault.exception(target, e);
            }
            return true;
        });
    }

    @Override
    public void close() {
        try {
            disconnect();
            lock.close();
        } catch (SQLException | IOException e) {
            throw new RecordException(Fault.DISK.sentence(place.file()), e);
        }
    }
}
