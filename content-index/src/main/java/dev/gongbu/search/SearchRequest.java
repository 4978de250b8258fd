package dev.gongbu.search;

import java.util.Set;

/**
 * What is asked.
 *
 * @param query as it was typed
 * @param limit how many hits at most, 1 to 1000
 * @param kinds only entries of these kinds; all where empty
 * @param categories only entries of topics of these categories; all where empty
 * @param topics only entries of these topics; all where empty
 */
public record SearchRequest(
        String query, int limit, Set<EntryKind> kinds, Set<String> categories, Set<String> topics) {
    public SearchRequest {
        kinds = Set.copyOf(kinds);
        categories = Set.copyOf(categories);
        topics = Set.copyOf(topics);
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("a limit from 1 to 1000, not " + limit);
        }
    }

    /** Asks for anything. */
    public static SearchRequest of(String query, int limit) {
        return new SearchRequest(query, limit, Set.of(), Set.of(), Set.of());
    }
}
