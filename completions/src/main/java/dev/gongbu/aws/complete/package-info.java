/** From a line and a cursor to candidates, each with a Korean word on it. Not written yet. */
@NullMarked
package dev.gongbu.aws.complete;

import org.jspecify.annotations.NullMarked;
