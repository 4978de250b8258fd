/**
 * The program: the entry point and the wiring.
 *
 * <p>Start with {@link dev.gongbu.app.Main}.
 */
@NullMarked
package dev.gongbu.app;

import org.jspecify.annotations.NullMarked;
