package dev.gongbu.search;

import java.util.List;

/**
 * An entry that was found.
 *
 * @param topics the ids of its topics, most fitting first; may be empty
 * @param section the section of a note, else empty
 * @param score comparable within one answer only; higher is better
 * @param why the ways in which it matched, strongest first
 * @param snippet the part of its text that fits best
 * @param highlights the places in {@code snippet} that matched, in order, not overlapping
 */
public record Hit(
        EntryKind kind,
        String id,
        List<String> topics,
        String section,
        String title,
        float score,
        List<Why> why,
        String snippet,
        List<Range> highlights) {
    public Hit {
        topics = List.copyOf(topics);
        why = List.copyOf(why);
        highlights = List.copyOf(highlights);
    }

    /** From {@code start} up to, not including, {@code end}. */
    public record Range(int start, int end) {}
}
