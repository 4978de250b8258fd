/**
 * Holds the content against the rules of {@code WRITING.md}: what is well-formed, but not yet a
 * page that somebody learns from.
 *
 * <p>Start with {@link dev.gongbu.note.lint.ContentLint}.
 */
@NullMarked
package dev.gongbu.note.lint;

import org.jspecify.annotations.NullMarked;
