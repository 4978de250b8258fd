/**
 * The packed model: one {@linkplain dev.gongbu.store stored file}, of which a look-up reads one
 * operation.
 *
 * <p>Start with {@link dev.gongbu.aws.store.ModelFile}.
 */
@NullMarked
package dev.gongbu.aws.store;

import org.jspecify.annotations.NullMarked;
