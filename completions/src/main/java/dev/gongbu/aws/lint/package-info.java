/**
 * Rules for the Korean sentences about services, commands and options: what is well-formed, but
 * tells a learner nothing.
 *
 * <p>Start with {@link dev.gongbu.aws.lint.RemarkLint}.
 */
@NullMarked
package dev.gongbu.aws.lint;

import org.jspecify.annotations.NullMarked;
