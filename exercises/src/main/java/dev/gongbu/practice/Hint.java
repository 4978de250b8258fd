package dev.gongbu.practice;

/**
 * A help on the way to an answer.
 *
 * @param number from 1
 * @param total how many the exercise has
 */
public record Hint(int number, int total, String text) {}
