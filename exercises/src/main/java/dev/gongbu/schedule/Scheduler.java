package dev.gongbu.schedule;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** From a state and a review to the next state. May be shared between threads. */
public final class Scheduler {

    private final MemoryModel model;
    private final ScheduleSettings settings;

    /** A scheduler that asks by a model and as a learner wants it. */
    public Scheduler(MemoryModel model, ScheduleSettings settings) {
        this.model = model;
        this.settings = settings;
    }

    /** What a state that it computed is valid for: model, weights, and all settings that count. */
    public String fingerprint() {
        return model.fingerprint() + " " + settings;
    }

    /**
     * The state after a review. The same item, history and grade give the same state, fuzz too.
     *
     * @param item the exercise's id, which seeds the fuzz
     * @param before null for a first review
     * @param moment when it was reviewed; one before the last review counts as that one
     */
    public CardState review(String item, @Nullable CardState before, Grade grade, Instant moment) {
        throw new UnsupportedOperationException(item + before + grade + moment); // written next
    }

    /** The probability of recall at a moment, 0 to 1. */
    public double retrievability(CardState state, Instant moment) {
        throw new UnsupportedOperationException(state + " " + moment); // written next
    }
}
