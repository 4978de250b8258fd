package dev.gongbu.progress;

import dev.gongbu.progress.LearningRecord.Reviewed;
import dev.gongbu.schedule.CardState;
import dev.gongbu.schedule.Grade;
import dev.gongbu.schedule.Scheduler;

import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From the lines of the log to where an exercise stands. */
final class Replay {

    /** Raised where the rules below change, so that what was replayed by others is done again. */
    private static final String RULES = "1 ";

    private final Scheduler scheduler;

    Replay(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** What its results are valid for. */
    String fingerprint() {
        return RULES + scheduler.fingerprint();
    }

    /**
     * Where an exercise stands after all its lines.
     *
     * @param entries of one item, in the order of moment and id
     * @return null where nothing of it counts
     */
    @Nullable Stand of(List<Entry> entries) {
        var undone = targets(entries, Event.UNDO);
        var easy = targets(counted(entries, undone), Event.EASY);
        Stand stand = null;
        for (var entry : entries) {
            if (!undone.contains(entry.id())) {
                stand = after(stand, entry, easy.contains(entry.id()));
            }
        }
        return stand;
    }

    /** The entries of an item that an undo takes back, and those that count, told apart. */
    static List<Entry> counted(List<Entry> entries, Set<String> undone) {
        return entries.stream().filter(each -> !undone.contains(each.id())).toList();
    }

    /** What the lines of one kind speak of. */
    static Set<String> targets(List<Entry> entries, Event event) {
        var targets = new HashSet<String>();
        for (var entry : entries) {
            var target = entry.target();
            if (entry.event() == event && target != null) {
                targets.add(target);
            }
        }
        return targets;
    }

    /** Where it stands after one more line. A failure never becomes easy. */
    @Nullable Stand after(@Nullable Stand before, Entry entry, boolean isEasy) {
        var graded = entry.grade();
        boolean isReview = entry.event() == Event.ANSWER || entry.event() == Event.REVEAL;
        if (graded == null || !isReview) {
            return before;
        }
        var grade = isEasy && graded != Grade.AGAIN ? Grade.EASY : graded;
        var state = before == null ? null : before.reviewed().state();
        var moment = entry.moment().truncatedTo(ChronoUnit.MILLIS);
        var next = toMillis(scheduler.review(entry.item(), state, grade, moment));
        int wrong = before == null ? 0 : before.reviewed().wrong();
        var reviewed = new Reviewed(next, entry.revision(), wrong + (grade == Grade.AGAIN ? 1 : 0));
        return new Stand(entry.item(), before == null ? next.last() : before.first(), reviewed);
    }

    /** As it is stored, so that a replay and a stored state never differ. */
    private static CardState toMillis(CardState state) {
        return new CardState(
                state.phase(),
                state.step(),
                state.memory(),
                state.last().truncatedTo(ChronoUnit.MILLIS),
                state.due().truncatedTo(ChronoUnit.MILLIS),
                state.reviews(),
                state.lapses());
    }
}
