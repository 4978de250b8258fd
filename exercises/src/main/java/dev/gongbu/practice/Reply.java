package dev.gongbu.practice;

import dev.gongbu.exercise.Verdict;
import dev.gongbu.schedule.Grade;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What an answer led to.
 *
 * @param verdict on the exercise as it is shown
 * @param next what the learner may do now
 * @param grade what the schedule counts; null where nothing is counted yet
 * @param due when it comes again; null where nothing is counted yet
 */
public record Reply(Verdict verdict, Next next, @Nullable Grade grade, @Nullable Instant due) {

    /** What the learner may do. */
    public enum Next {
        /** It was no answer; nothing was counted. */
        ANSWER,
        /** One more try. */
        RETRY,
        /** Nothing more is asked; the solution may be shown. */
        GO_ON
    }
}
