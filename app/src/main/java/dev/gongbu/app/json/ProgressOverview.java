package dev.gongbu.app.json;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a learner's record holds, in few words.
 *
 * @param file where it lies
 * @param entries lines of its log
 * @param exercises how many were reviewed at least once
 * @param due how many of them are to be asked now
 * @param flagged how many the learner finds unclear
 * @param last the moment of the last line, or null
 * @param lastItem the exercise of that line, or null
 */
public record ProgressOverview(
        String file,
        long entries,
        int exercises,
        int due,
        int flagged,
        @Nullable Instant last,
        @Nullable String lastItem) {

    /** A record that is not there yet. */
    public static ProgressOverview none(String file) {
        return new ProgressOverview(file, 0, 0, 0, 0, null, null);
    }
}
