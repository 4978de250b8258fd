/**
 * What a shell needs in order to complete command lines: start with {@link
 * dev.gongbu.app.completion.Shell}.
 */
@NullMarked
package dev.gongbu.app.completion;

import org.jspecify.annotations.NullMarked;
