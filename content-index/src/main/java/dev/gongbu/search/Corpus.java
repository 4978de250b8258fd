package dev.gongbu.search;

import java.util.List;

/**
 * Everything that one index is built from.
 *
 * @param topics the topics under which entries are found
 * @param names further names (terms of the glossary) and the topics that they lead to
 * @param synonyms groups of words of which one may be typed where another is written
 * @param dictionary lines of nori's user dictionary: a word, or a word and its parts
 */
public record Corpus(
        List<TopicNames> topics,
        List<Name> names,
        List<List<String>> synonyms,
        List<String> dictionary,
        List<Entry> entries) {

    public Corpus {
        topics = List.copyOf(topics);
        names = List.copyOf(names);
        synonyms = List.copyOf(synonyms);
        dictionary = List.copyOf(dictionary);
        entries = List.copyOf(entries);
    }

    /**
     * A topic and what it is called.
     *
     * @param names its title first, then its English title, then its aliases
     */
    public record TopicNames(String id, String category, List<String> names) {
        public TopicNames {
            names = List.copyOf(names);
        }
    }

    /**
     * A term and its spellings.
     *
     * @param spellings all equal in meaning
     * @param topics the ids of the topics that it leads to, most fitting first
     */
    public record Name(List<String> spellings, List<String> topics) {
        public Name {
            spellings = List.copyOf(spellings);
            topics = List.copyOf(topics);
        }
    }
}
