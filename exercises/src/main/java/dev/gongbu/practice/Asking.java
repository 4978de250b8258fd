package dev.gongbu.practice;

import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.schedule.Grade;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** One exercise on its way through a round: asked once, with its tries and hints. */
final class Asking {
    final Head head;

    /** Whether it was forgotten in this round before. */
    final boolean isRepeated;

    @Nullable Presentation presentation;
    int tries;
    int hints;
    int skips;

    /** When what is on the screen now was shown. */
    Instant since = Instant.EPOCH;

    /** Set once nothing more is asked. */
    @Nullable Grade grade;

    /** The id of the entry that settled it. */
    @Nullable String entry;

    Asking(Head head, boolean isRepeated) {
        this.head = head;
        this.isRepeated = isRepeated;
    }

    boolean isSettled() {
        return grade != null;
    }
}
