package dev.gongbu.note;

import java.util.List;

/**
 * A word of the field and what it means.
 *
 * @param id stable, unique among the terms
 * @param ko the Korean word
 * @param en the English word
 * @param aliases other words for it
 * @param topics ids of the topics in which it matters
 * @param definition what it means, in Korean
 */
public record Term(
        String id,
        String ko,
        String en,
        List<String> aliases,
        List<String> topics,
        String definition) {

    public Term {
        aliases = List.copyOf(aliases);
        topics = List.copyOf(topics);
    }
}
