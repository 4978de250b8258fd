package dev.gongbu.note;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that can be looked up. Topics and notes are in the same order: by category, then by
 * id.
 *
 * @param topics every topic once
 * @param notes one for each topic, also for those that nobody has written a page for
 * @param facts those of a topic together, in the order of the file
 * @param comparisons by id
 * @param axes by which topics are compared
 * @param terms the glossary
 * @param synonyms groups of words that mean the same
 * @param userDictionary the lines of nori's user dictionary, without comments
 */
public record Library(
        List<Topic> topics,
        List<Note> notes,
        List<Fact> facts,
        List<Comparison> comparisons,
        Axes axes,
        List<Term> terms,
        List<List<String>> synonyms,
        List<String> userDictionary) {

    public Library {
        topics = List.copyOf(topics);
        notes = List.copyOf(notes);
        facts = List.copyOf(facts);
        comparisons = List.copyOf(comparisons);
        terms = List.copyOf(terms);
        synonyms = synonyms.stream().map(List::copyOf).toList();
        userDictionary = List.copyOf(userDictionary);
    }

    /**
     * The topics that study material was read for, without those that we added ourselves.
     *
     * @return ids of the topics that have at least one fact from material
     */
    public Set<String> topicsOfMaterial() {
        var topics = new HashSet<String>();
        for (var fact : facts) {
            if (fact.source() == Fact.Source.MATERIAL) {
                topics.add(fact.topic());
            }
        }
        return topics;
    }
}
