package dev.gongbu.schedule;

import java.time.Instant;

/**
 * Where an exercise stands on its way into memory.
 *
 * @param step in learning and relearning, which step was reached, from 0; else 0
 * @param last when it was reviewed last
 * @param due when it is to be asked again
 * @param reviews how many reviews there were
 * @param lapses how many times it was forgotten after it had been learnt
 */
public record CardState(
        Phase phase, int step, Memory memory, Instant last, Instant due, int reviews, int lapses) {

    /** What kind of intervals it has. */
    public enum Phase {
        /** Minutes, until it is known for the first time. */
        LEARNING,
        /** Days. */
        REVIEW,
        /** Minutes, since it was forgotten. */
        RELEARNING
    }
}
