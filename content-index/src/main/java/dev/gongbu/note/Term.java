package dev.gongbu.note;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of the field and what it means.
 *
 * @param id stable, unique among the terms
 * @param ko the Korean word
 * @param en the English word
 * @param abbreviation such as DLQ, or null where nobody shortens it
 * @param aliases other words for the very same: an answer may use them
 * @param foundBy words that lead to it and mean something wider, narrower or beside it
 * @param topics ids of the topics in which it matters
 * @param definition what it means, in Korean
 */
public record Term(
        String id,
        String ko,
        String en,
        @Nullable String abbreviation,
        List<String> aliases,
        List<String> foundBy,
        List<String> topics,
        String definition) {

    public Term {
        aliases = List.copyOf(aliases);
        foundBy = List.copyOf(foundBy);
        topics = List.copyOf(topics);
    }

    /**
     * All words under which somebody may look for the term.
     *
     * @return its spellings and what it is found by besides, each once
     */
    public List<String> names() {
        var names = spellings();
        for (var word : foundBy) {
            add(word, names);
        }
        return names;
    }

    /**
     * All ways to write the term.
     *
     * @return the Korean word, the English one, the abbreviation and the aliases, each once
     */
    public List<String> spellings() {
        var names = new ArrayList<String>();
        add(ko, names);
        add(en, names);
        if (abbreviation != null) {
            add(abbreviation, names);
        }
        for (var alias : aliases) {
            add(alias, names);
        }
        return names;
    }

    private static void add(String name, List<String> names) {
        if (!name.isBlank() && !names.contains(name)) {
            names.add(name);
        }
    }
}
