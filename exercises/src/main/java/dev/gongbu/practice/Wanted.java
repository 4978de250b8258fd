package dev.gongbu.practice;

import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.exercise.Kind;

import java.util.List;
import java.util.Set;

/**
 * Which exercises a learner wants to practise.
 *
 * @param ids of exercises; empty for any
 * @param topics ids of topics, one of which an exercise has; empty for any
 * @param kinds empty for any
 * @param easiest the least difficulty, 1 to 5
 * @param hardest the greatest difficulty, 1 to 5
 */
public record Wanted(
        Set<String> ids, Set<String> topics, Set<Kind> kinds, int easiest, int hardest) {

    /** All of them. */
    public static final Wanted ALL = new Wanted(Set.of(), Set.of(), Set.of(), 1, 5);

    public Wanted {
        ids = Set.copyOf(ids);
        topics = Set.copyOf(topics);
        kinds = Set.copyOf(kinds);
    }

    /** Whether an exercise is wanted. */
    public boolean includes(Head head) {
        return (ids.isEmpty() || ids.contains(head.id()))
                && (topics.isEmpty() || hasOneOf(topics, head.topics()))
                && (kinds.isEmpty() || kinds.contains(head.kind()))
                && head.difficulty() >= easiest
                && head.difficulty() <= hardest;
    }

    private static boolean hasOneOf(Set<String> wanted, List<String> topics) {
        for (var topic : topics) {
            if (wanted.contains(topic)) {
                return true;
            }
        }
        return false;
    }
}
