package dev.gongbu.app.command;

import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.progress.LearningRecord;
import dev.gongbu.progress.SqliteRecord;
import dev.gongbu.schedule.DayPlan;
import dev.gongbu.schedule.LearnerDay;
import dev.gongbu.schedule.Plan;
import dev.gongbu.schedule.ScheduleSettings;
import dev.gongbu.schedule.Scheduler;
import dev.gongbu.schedule.Standing;
import dev.gongbu.schedule.Wish;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who practises: the days, the schedule and the record of a learner. */
final class Learner {
    private final Path record;
    private final ScheduleSettings settings;
    private final Scheduler scheduler;
    private final InstantSource clock;

    private Learner(
            Path record, ScheduleSettings settings, Scheduler scheduler, InstantSource clock) {
        this.record = record;
        this.settings = settings;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** The learner who calls. */
    static Learner of(Invocation invocation) {
        var choice = invocation.settings().schedule();
        return new Learner(
                invocation.folders().record(),
                choice.settings(),
                choice.scheduler(),
                invocation.surroundings().clock());
    }

    /** When the learner's days begin. */
    LearnerDay day() {
        return scheduler.day();
    }

    InstantSource clock() {
        return clock;
    }

    /** Opens the record; the caller closes it. */
    SqliteRecord open() {
        return SqliteRecord.open(record, scheduler);
    }

    /** Plans what to ask of some exercises. */
    Plan plan(LearningRecord open, List<Head> candidates, Wish wish, long seed) {
        var now = clock.instant();
        var counts = open.counts(day().start(day().of(now)));
        var done = new DayPlan.Done(counts.fresh(), counts.repeated());
        return new DayPlan(scheduler, settings)
                .plan(candidates, standings(open, candidates), done, wish, now, seed);
    }

    /** What was learnt of an older revision counts no more. */
    private static Map<String, Standing> standings(LearningRecord open, List<Head> candidates) {
        var reviewed = open.reviewed();
        var standings = new HashMap<String, Standing>();
        for (var head : candidates) {
            var at = reviewed.get(head.id());
            if (at != null && at.revision() == head.revision()) {
                standings.put(head.id(), new Standing(at.state(), at.wrong()));
            }
        }
        return standings;
    }
}
