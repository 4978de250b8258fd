/** Proves exercises: what is well-formed, but not yet right. */
@NullMarked
package dev.gongbu.exercise.lint;

import org.jspecify.annotations.NullMarked;
