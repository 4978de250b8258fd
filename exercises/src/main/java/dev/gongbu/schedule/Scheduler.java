package dev.gongbu.schedule;

import dev.gongbu.schedule.CardState.Phase;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** From a state and a review to the next state. May be shared between threads. */
public final class Scheduler {

    private static final double DAY = Duration.ofDays(1).toMillis();

    private final MemoryModel model;
    private final ScheduleSettings settings;
    private final LearnerDay day;

    /**
     * A scheduler.
     *
     * @param model how memory fades
     * @param settings how the learner wants to be asked
     * @param day when the learner's days begin
     */
    public Scheduler(MemoryModel model, ScheduleSettings settings, LearnerDay day) {
        this.model = model;
        this.settings = settings;
        this.day = day;
    }

    /** What a state that it computed is valid for: the model and every setting that counts. */
    public String fingerprint() {
        return model.fingerprint()
                + " "
                + settings.retention()
                + " "
                + settings.learningSteps()
                + " "
                + settings.relearningSteps()
                + " "
                + settings.maxDays()
                + " "
                + settings.isFuzzed()
                + " "
                + day.zone()
                + " "
                + day.turn();
    }

    /** When the learner's days begin. */
    public LearnerDay day() {
        return day;
    }

    /**
     * The state after a review. The same item, history and grade give the same state, fuzz too.
     *
     * @param item the exercise's id, which seeds the fuzz
     * @param before null for a first review
     * @param moment when it was reviewed; one before the last review counts as that one
     */
    public CardState review(String item, @Nullable CardState before, Grade grade, Instant moment) {
        if (before == null) {
            return place(item, Phase.LEARNING, 0, model.first(grade), grade, moment, 1, 0);
        }
        var now = moment.isBefore(before.last()) ? before.last() : moment;
        var memory = model.next(before.memory(), days(before.last(), now), grade);
        boolean isLapse = before.phase() == Phase.REVIEW && grade == Grade.AGAIN;
        var phase = isLapse ? Phase.RELEARNING : before.phase();
        int lapses = before.lapses() + (isLapse ? 1 : 0);
        return place(item, phase, before.step(), memory, grade, now, before.reviews() + 1, lapses);
    }

    /** The probability of recall at a moment, 0 to 1. */
    public double retrievability(CardState state, Instant moment) {
        var now = moment.isBefore(state.last()) ? state.last() : moment;
        return model.retrievability(state.memory(), days(state.last(), now));
    }

    private double days(Instant from, Instant to) {
        return model.countsWholeDays()
                ? ChronoUnit.DAYS.between(day.of(from), day.of(to))
                : Duration.between(from, to).toMillis() / DAY;
    }

    private CardState place(
            String item,
            Phase phase,
            int step,
            Memory memory,
            Grade grade,
            Instant now,
            int reviews,
            int lapses) {
        var steps = steps(phase);
        int next = grade == Grade.AGAIN ? 0 : grade == Grade.GOOD ? step + 1 : step;
        if (phase == Phase.REVIEW || grade == Grade.EASY || next >= steps.size()) {
            var due = day.start(day.of(now).plusDays(interval(item, memory, reviews)));
            return new CardState(Phase.REVIEW, 0, memory, now, due, reviews, lapses);
        }
        var wait = grade == Grade.HARD ? hardWait(steps, step) : steps.get(next);
        return new CardState(phase, next, memory, now, now.plus(wait), reviews, lapses);
    }

    private List<Duration> steps(Phase phase) {
        return phase == Phase.LEARNING ? settings.learningSteps() : settings.relearningSteps();
    }

    /** On the first step between it and the second, or half as long again; else the step again. */
    private static Duration hardWait(List<Duration> steps, int step) {
        if (step > 0) {
            return steps.get(step);
        }
        var first = steps.getFirst();
        return steps.size() > 1
                ? first.plus(steps.get(1)).dividedBy(2)
                : first.multipliedBy(3).dividedBy(2);
    }

    private int interval(String item, Memory memory, int reviews) {
        double exact = model.interval(memory, settings.retention());
        int days = (int) Math.clamp(Math.rint(exact), 1, settings.maxDays());
        return settings.isFuzzed() ? Fuzz.spread(days, settings.maxDays(), item, reviews) : days;
    }
}
