package dev.gongbu.schedule;

/**
 * What a learner wants to be asked now.
 *
 * @param mode which exercises
 * @param atMost how many, 1 or more
 * @param isBeyondLimits whether the day's limits do not hold: the learner named a number
 */
public record Wish(Mode mode, int atMost, boolean isBeyondLimits) {

    /** Which exercises are wanted. */
    public enum Mode {
        /** What is due, and new ones among it. */
        MIXED,
        /** What was never reviewed. */
        NEW,
        /** What is due. */
        DUE,
        /** What was forgotten before, the worst first, due or not. */
        WEAK
    }

    public Wish {
        if (atMost < 1) {
            throw new IllegalArgumentException("at least one exercise, not " + atMost);
        }
    }
}
