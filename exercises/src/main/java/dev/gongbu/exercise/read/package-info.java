/**
 * Reads exercise packs, or tells all their problems at once: start with {@link
 * dev.gongbu.exercise.read.PackReader}.
 */
@NullMarked
package dev.gongbu.exercise.read;

import org.jspecify.annotations.NullMarked;
