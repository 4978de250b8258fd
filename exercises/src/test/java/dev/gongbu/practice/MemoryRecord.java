package dev.gongbu.practice;

import dev.gongbu.progress.Entry;
import dev.gongbu.progress.Event;
import dev.gongbu.progress.LearningRecord;
import dev.gongbu.schedule.Grade;
import dev.gongbu.schedule.Scheduler;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A record that forgets everything at its end, and computes all from its log whenever asked. */
final class MemoryRecord implements LearningRecord {
    final List<Entry> log = new ArrayList<>();
    private final Scheduler scheduler;

    MemoryRecord(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void append(Entry entry) {
        log.add(entry);
    }

    @Override
    public Map<String, Reviewed> reviewed() {
        var states = new LinkedHashMap<String, Reviewed>();
        for (var entry : standing()) {
            var grade = grade(entry);
            if (grade == null || entry.event() == Event.EASY) {
                continue;
            }
            var before = states.get(entry.item());
            var state =
                    scheduler.review(
                            entry.item(),
                            before == null ? null : before.state(),
                            grade,
                            entry.moment());
            int wrong = (before == null ? 0 : before.wrong()) + (grade == Grade.AGAIN ? 1 : 0);
            states.put(entry.item(), new Reviewed(state, entry.revision(), wrong));
        }
        return states;
    }

    private @Nullable Grade grade(Entry entry) {
        for (var other : log) {
            if (other.event() == Event.EASY && entry.id().equals(other.target())) {
                return Grade.EASY;
            }
        }
        return entry.grade();
    }

    /** What is not undone. */
    List<Entry> standing() {
        var undone = new HashSet<String>();
        for (var entry : log) {
            var target = entry.target();
            if (entry.event() == Event.UNDO && target != null) {
                undone.add(target);
            }
        }
        var standing = new ArrayList<Entry>();
        for (var entry : log) {
            if (entry.event() != Event.UNDO && !undone.contains(entry.id())) {
                standing.add(entry);
            }
        }
        return standing;
    }

    @Override
    public Optional<Reviewed> reviewed(String item) {
        return Optional.ofNullable(reviewed().get(item));
    }

    @Override
    public Optional<Entry> lastUndoable() {
        Entry last = null;
        for (var entry : standing()) {
            if (entry.event() == Event.ANSWER || entry.event() == Event.REVEAL) {
                last = entry;
            }
        }
        return Optional.ofNullable(last);
    }

    @Override
    public List<Entry> entries(String item) {
        var entries = new ArrayList<Entry>();
        for (var entry : standing()) {
            if (entry.item().equals(item)) {
                entries.add(entry);
            }
        }
        return entries;
    }

    @Override
    public Set<String> flagged() {
        var flagged = new LinkedHashSet<String>();
        for (var entry : log) {
            if (entry.event() == Event.FLAG) {
                flagged.add(entry.item());
            } else if (entry.event() == Event.UNFLAG) {
                flagged.remove(entry.item());
            }
        }
        return flagged;
    }

    @Override
    public DayCounts counts(Instant since) {
        var first = new HashMap<String, Instant>();
        var today = new HashSet<String>();
        for (var entry : standing()) {
            if (entry.grade() != null) {
                first.putIfAbsent(entry.item(), entry.moment());
                if (!entry.moment().isBefore(since)) {
                    today.add(entry.item());
                }
            }
        }
        int fresh = 0;
        for (var item : today) {
            fresh += first.getOrDefault(item, since).isBefore(since) ? 0 : 1;
        }
        return new DayCounts(fresh, today.size() - fresh);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
