/** Reads exercise packs and reports every problem in them at once. Not written yet. */
@NullMarked
package dev.gongbu.exercise.read;

import org.jspecify.annotations.NullMarked;
