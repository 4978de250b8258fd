/**
 * The compiled library: notes, facts, comparisons and terms in one {@linkplain dev.gongbu.store
 * stored file}.
 *
 * <p>Start with {@link dev.gongbu.note.store.LibraryFile}.
 */
@NullMarked
package dev.gongbu.note.store;

import org.jspecify.annotations.NullMarked;
