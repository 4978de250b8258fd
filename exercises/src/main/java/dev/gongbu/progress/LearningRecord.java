package dev.gongbu.progress;

import dev.gongbu.schedule.CardState;
import dev.gongbu.text.Wording;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a learner did so far, and what follows from it. For one thread. */
public interface LearningRecord extends AutoCloseable {

    /**
     * Adds a line to the log. When this returns, it is on disk. Its moment is kept to the
     * millisecond. An undo or an easy counts for entries of its own item alone; an undo cannot be
     * undone.
     *
     * @throws IllegalArgumentException where an entry with this id is there already
     * @throws RecordException where it cannot be written; nothing was added then
     */
    void append(Entry entry);

    /**
     * Where every exercise stands that was reviewed at least once and whose reviews are not all
     * undone, by id. An exercise whose revision was raised since is among them, with its old
     * revision.
     */
    Map<String, Reviewed> reviewed();

    /** The same for one exercise; empty where it was never reviewed. */
    Optional<Reviewed> reviewed(String item);

    /** The last answer or reveal that is not undone: what an undo would take back. */
    Optional<Entry> lastUndoable();

    /**
     * The entries of one exercise in the order of moment and id, without those that are undone; the
     * undos themselves are among them.
     */
    List<Entry> entries(String item);

    /** Exercises that the learner finds unclear. */
    Set<String> flagged();

    /**
     * How much was done since a moment: exercises first reviewed since then, and others reviewed.
     *
     * @param since when the learner's day began
     */
    DayCounts counts(Instant since);

    /**
     * What happened to the record that its learner has to be told, such as that a damaged file was
     * set aside and what was saved of it. Each is handed out once.
     */
    default List<Wording> notices() {
        return List.of();
    }

    /** Closes it. Nothing is lost where this is not called. */
    @Override
    void close();

    /**
     * Where an exercise stands.
     *
     * @param revision of its last review
     * @param wrong how many of its reviews were forgotten ones
     */
    record Reviewed(CardState state, int revision, int wrong) {}

    /**
     * What was done on a day.
     *
     * @param fresh exercises reviewed for the first time
     * @param repeated exercises reviewed that had been reviewed on a day before
     */
    record DayCounts(int fresh, int repeated) {}
}
