package dev.gongbu.schedule;

/** How memory grows and fades. */
public interface MemoryModel {

    /** Its name and weights in one word: what a state computed by it is valid for. */
    String fingerprint();

    /**
     * Whether time is told in a learner's days, 0 for the same day, and not in fractions of 24
     * hours.
     */
    boolean countsWholeDays();

    /** The memory after the first review. */
    Memory first(Grade grade);

    /**
     * The memory after a later review.
     *
     * @param days since the review before, 0 or more
     */
    Memory next(Memory memory, double days, Grade grade);

    /**
     * The probability of recall.
     *
     * @param days since the last review, 0 or more
     * @return 0 to 1
     */
    double retrievability(Memory memory, double days);

    /**
     * After how many days the probability of recall falls to a value.
     *
     * @param retention between 0 and 1
     * @return days, a fraction, not rounded and not clamped above
     */
    double interval(Memory memory, double retention);
}
