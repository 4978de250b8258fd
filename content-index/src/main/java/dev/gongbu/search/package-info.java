/**
 * Finds entries (notes, facts, terms, later comparisons, exercises, commands) by whatever a learner
 * types, and hides Lucene behind {@link dev.gongbu.search.SearchIndex}, which is where to start.
 */
@NullMarked
package dev.gongbu.search;

import org.jspecify.annotations.NullMarked;
