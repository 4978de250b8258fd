/**
 * Compiled content: one file, written at package time, from which a start reads only what it shows.
 * Reading it takes plain loops and small classes, since one-shot commands must start fast.
 *
 * <p>Start with {@link dev.gongbu.store.StoredFile}.
 */
@NullMarked
package dev.gongbu.store;

import org.jspecify.annotations.NullMarked;
