/** What the parts of a command mean; start with {@link dev.gongbu.aws.explain.Explainer}. */
@NullMarked
package dev.gongbu.aws.explain;

import org.jspecify.annotations.NullMarked;
