/** Exercises made by code: of comparisons and of facts. */
@NullMarked
package dev.gongbu.exercise.derive;

import org.jspecify.annotations.NullMarked;
