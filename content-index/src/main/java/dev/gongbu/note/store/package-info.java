/**
 * The compiled library: one file, written at package time, from which a start reads only what it
 * shows. Reading it takes plain loops and small classes, since one-shot commands must start fast.
 *
 * <p>Start with {@link dev.gongbu.note.store.LibraryFile}.
 */
@NullMarked
package dev.gongbu.note.store;

import org.jspecify.annotations.NullMarked;
