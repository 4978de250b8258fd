package dev.gongbu.search;

import java.util.List;

/**
 * A word of a query while it is being read.
 *
 * @param text as it is to be looked up, after what is certain about it was mended
 * @param terms its terms, empty where it is not known
 * @param why how {@code text} came out of what was typed
 * @param known whether the index knows it
 * @param weak whether it says little ('차이', '어떻게')
 * @param place where it stands in the query
 * @param end where it ends
 */
record QueryWord(
        String text, List<String> terms, Why why, boolean known, boolean weak, int place, int end) {
    QueryWord {
        terms = List.copyOf(terms);
    }
}
