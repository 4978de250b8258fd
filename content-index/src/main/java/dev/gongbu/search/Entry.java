package dev.gongbu.search;

import java.util.List;

/**
 * Something that can be found.
 *
 * @param id unique among its kind; a note's section is {@code topic#section}
 * @param topics the ids of the topics that it belongs to, most fitting first; may be empty
 * @param title its heading
 * @param text its text, one sentence a line
 * @param isEssence whether it says what its topic is as a whole, and not one thing among many
 */
public record Entry(
        EntryKind kind,
        String id,
        List<String> topics,
        String title,
        String text,
        boolean isEssence) {
    public Entry {
        topics = List.copyOf(topics);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an entry without an id");
        }
    }

    /** A fact is dense enough to tell of its topic as a whole; other entries are details. */
    public Entry(EntryKind kind, String id, List<String> topics, String title, String text) {
        this(kind, id, topics, title, text, kind == EntryKind.FACT);
    }

    /** The section that an id names after its {@code #}, or an empty text. */
    static String section(String id) {
        int hash = id.indexOf('#');
        return hash < 0 ? "" : id.substring(hash + 1);
    }
}
