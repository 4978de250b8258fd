/** Says what each part of a parsed command means. Not written yet. */
@NullMarked
package dev.gongbu.aws.explain;

import org.jspecify.annotations.NullMarked;
