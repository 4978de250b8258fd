package dev.gongbu.search;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Turns a Hangul word as it is written into the terms under which the index knows it. */
interface WordAnalysis {

    /**
     * The terms of {@code word} in their order, possibly none (a word of particles only), or null
     * where this analysis does not know the word.
     */
    @Nullable List<String> terms(String word);
}
