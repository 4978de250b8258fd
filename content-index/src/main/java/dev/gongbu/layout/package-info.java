/**
 * Lays notes out for a width, as lines whose parts have roles instead of colours; knows no
 * terminal.
 *
 * <p>Start with {@link dev.gongbu.layout.NoteLayout}.
 */
@NullMarked
package dev.gongbu.layout;

import org.jspecify.annotations.NullMarked;
