/**
 * Reads the content folder (Markdown notes, facts, glossary) into records, or tells its authors all
 * that is wrong with it.
 *
 * <p>Start with {@link dev.gongbu.note.read.ContentReader}.
 */
@NullMarked
package dev.gongbu.note.read;

import org.jspecify.annotations.NullMarked;
