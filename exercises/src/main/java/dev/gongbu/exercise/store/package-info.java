/**
 * The compiled packs: one file that a start reads in parts. Start with {@link
 * dev.gongbu.exercise.store.ExerciseFile}.
 */
@NullMarked
package dev.gongbu.exercise.store;

import org.jspecify.annotations.NullMarked;
