package dev.gongbu.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which comparisons are about topics that a query names side by side: EBS EFS 차이. */
final class NamedTogether {

    private final List<Reading.Guess> guesses;

    NamedTogether(List<Reading.Guess> guesses) {
        this.guesses = guesses;
    }

    /**
     * How much of the query names topics of a comparison.
     *
     * @param topics ids of the comparison's topics
     * @return 0 where fewer than two of them are named, each by words of its own; 1 where the query
     *     is nothing but their names and the comparison is of no other topics
     */
    float share(List<String> topics) {
        Set<String> names = new HashSet<>();
        float share = 0;
        for (Reading.Guess guess : guesses) {
            if (topics.contains(guess.topic()) && names.add(Lexicon.key(guess.name()))) {
                share += guess.weight() * guess.weight();
            }
        }
        return names.size() < 2 ? 0 : Math.min(1, share) * names.size() / topics.size();
    }
}
