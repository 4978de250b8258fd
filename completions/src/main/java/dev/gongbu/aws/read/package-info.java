/**
 * Reads the files of {@code completions} into the model of the command line, or tells all that is
 * wrong with them: start with {@link dev.gongbu.aws.read.ModelReader}.
 */
@NullMarked
package dev.gongbu.aws.read;

import org.jspecify.annotations.NullMarked;
