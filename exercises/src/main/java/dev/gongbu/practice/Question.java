package dev.gongbu.practice;

import dev.gongbu.exercise.Exercise;

/**
 * What is asked now, or was just settled.
 *
 * @param presentation as it is shown
 * @param number from 1, among the questions of this round
 * @param total how many there are as far as it can be told
 * @param tries how many wrong answers it got
 * @param hints how many hints were shown
 * @param isRepeated whether it was forgotten in this round and comes again
 * @param isSettled whether nothing more is asked: it was right, or its solution was shown
 */
public record Question(
        Presentation presentation,
        int number,
        int total,
        int tries,
        int hints,
        boolean isRepeated,
        boolean isSettled) {

    /** The exercise as it is shown. */
    public Exercise exercise() {
        return presentation.shown();
    }
}
