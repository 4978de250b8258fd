package dev.gongbu.exercise.read;

import dev.gongbu.exercise.Answer;

/**
 * An answer that an author wrote down to prove an exercise with.
 *
 * @param text as it stands in the pack
 * @param answer what a learner would have typed
 */
public record Sample(String text, Answer answer) {}
