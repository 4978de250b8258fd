/**
 * Proves exercises: what is well-formed, but not yet right. Start with {@link
 * dev.gongbu.exercise.lint.PackLint}.
 */
@NullMarked
package dev.gongbu.exercise.lint;

import org.jspecify.annotations.NullMarked;
