package dev.gongbu.search;

import java.util.List;

/**
 * How a query was understood.
 *
 * @param slots one a word, each with the terms that it may stand for
 * @param guesses topics that are named in it
 * @param exacts identifiers and quantities in it
 * @param grams Hangul words that nothing else explains, to be looked for inside other words
 */
record Reading(List<Slot> slots, List<Guess> guesses, List<String> exacts, List<String> grams) {

    /**
     * A word of the query.
     *
     * @param weight how much it says, 1 for an ordinary word
     */
    record Slot(String word, float weight, List<Alternative> alternatives) {}

    /**
     * Terms that a word may stand for.
     *
     * @param terms all of which are meant, in this order
     * @param weight 1 for the word itself, less for what it may have been
     */
    record Alternative(List<String> terms, float weight, Why why) {}

    /**
     * A topic that the query names.
     *
     * @param weight 1 where the whole query is its name
     * @param name the name that was recognised
     */
    record Guess(String topic, float weight, Why why, String name) {}
}
