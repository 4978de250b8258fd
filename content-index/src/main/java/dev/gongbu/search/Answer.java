package dev.gongbu.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits best first
 * @param suggestions names near to what was typed, where that was not understood as it stands
 */
public record Answer(List<Hit> hits, List<String> suggestions) {
    public Answer {
        hits = List.copyOf(hits);
        suggestions = List.copyOf(suggestions);
    }
}
