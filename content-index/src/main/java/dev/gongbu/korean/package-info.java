/**
 * Korean text as a learner types it: jamo, initials, the two-set keyboard, particles, quantities,
 * normalising. Pure text, no library; start with {@link dev.gongbu.korean.Hangul}.
 */
@NullMarked
package dev.gongbu.korean;

import org.jspecify.annotations.NullMarked;
