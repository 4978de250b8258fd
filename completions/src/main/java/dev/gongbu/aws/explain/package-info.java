/** What the parts of a command mean; start with {@link dev.gongbu.aws.explain.ShapeWords}. */
@NullMarked
package dev.gongbu.aws.explain;

import org.jspecify.annotations.NullMarked;
