/**
 * What may come next on a line after {@code aws}; start with {@link
 * dev.gongbu.aws.complete.CommandCompleter}.
 */
@NullMarked
package dev.gongbu.aws.complete;

import org.jspecify.annotations.NullMarked;
