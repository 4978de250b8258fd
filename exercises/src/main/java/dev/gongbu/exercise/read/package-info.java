/** Reads exercise packs, or tells all their problems at once. */
@NullMarked
package dev.gongbu.exercise.read;

import org.jspecify.annotations.NullMarked;
