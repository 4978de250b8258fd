package dev.gongbu.schedule;

/**
 * Where an exercise stands with a learner.
 *
 * @param wrong how many of its reviews were graded {@link Grade#AGAIN}
 */
public record Standing(CardState state, int wrong) {}
