package dev.gongbu.schedule;

/**
 * What a model keeps of how well something is remembered.
 *
 * @param stability days after which it is recalled with a probability of 0.9
 * @param fast stability of the fast trace, in days; equal to {@code stability} in a model of one
 *     trace
 * @param difficulty 1 to 10
 */
public record Memory(double stability, double fast, double difficulty) {}
