package dev.gongbu.schedule;

import dev.gongbu.exercise.Exercise;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What to ask, in order, and what is left.
 *
 * @param asked in the order of asking
 * @param due how many of the candidates are due, asked or not
 * @param fresh how many of the candidates were never reviewed, asked or not
 * @param nextDue when the first that is not yet due will be, or null where there is none
 * @param isLimited whether the day's limits kept something out
 */
public record Plan(
        List<Exercise.Head> asked,
        int due,
        int fresh,
        @Nullable Instant nextDue,
        boolean isLimited) {
    public Plan {
        asked = List.copyOf(asked);
    }
}
