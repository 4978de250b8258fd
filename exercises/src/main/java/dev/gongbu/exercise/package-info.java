/**
 * What an exercise, an answer and a verdict are: start with {@link dev.gongbu.exercise.Exercise}.
 */
@NullMarked
package dev.gongbu.exercise;

import org.jspecify.annotations.NullMarked;
