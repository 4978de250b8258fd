/**
 * Text as a terminal shows it: how many columns it takes, where it wraps, what must never reach it.
 *
 * <p>Start with {@link dev.gongbu.text.Columns}.
 */
@NullMarked
package dev.gongbu.text;

import org.jspecify.annotations.NullMarked;
