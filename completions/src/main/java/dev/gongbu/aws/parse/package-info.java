/**
 * Reads a line after {@code aws} into a parsed command or the error that the real CLI would print.
 * Not written yet.
 */
@NullMarked
package dev.gongbu.aws.parse;

import org.jspecify.annotations.NullMarked;
