/**
 * What a line is made of, as text with places: words, shorthand, JSON, JMESPath, base64, numbers
 * and points in time, each read as the real command line reads it. Knows no commands.
 *
 * <p>Start with {@link dev.gongbu.aws.syntax.Words}.
 */
@NullMarked
package dev.gongbu.aws.syntax;

import org.jspecify.annotations.NullMarked;
