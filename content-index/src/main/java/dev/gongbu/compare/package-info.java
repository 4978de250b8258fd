/**
 * Lays topics side by side: finds the comparison that an author wrote, or makes one of the topics'
 * attributes.
 *
 * <p>Start with {@link dev.gongbu.compare.ComparisonFinder} and {@link
 * dev.gongbu.compare.ComparisonTable}.
 */
@NullMarked
package dev.gongbu.compare;

import org.jspecify.annotations.NullMarked;
