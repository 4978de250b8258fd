package dev.gongbu.exercise.read;

import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The other names of what the glossary explains. */
final class Aliases {

    private final Map<String, Set<Term>> terms = new HashMap<>();

    Aliases(List<Term> glossary) {
        for (var term : glossary) {
            for (var name : term.spellings()) {
                terms.computeIfAbsent(TextNormalizer.spaceless(name), _ -> new HashSet<>())
                        .add(term);
            }
        }
    }

    /**
     * Spellings with all names of the one term that they mean. Where they are names of several
     * terms, or of none, they stay as they are; so do names that other terms have as well.
     */
    List<String> with(List<String> spellings) {
        var meant = new HashSet<Term>();
        var known = new HashSet<String>();
        for (var spelling : spellings) {
            var key = TextNormalizer.spaceless(spelling);
            known.add(key);
            meant.addAll(terms.getOrDefault(key, Set.of()));
        }
        if (meant.size() != 1) {
            return spellings;
        }
        var all = new ArrayList<>(spellings);
        for (var name : meant.iterator().next().spellings()) {
            var key = TextNormalizer.spaceless(name);
            if (terms.getOrDefault(key, Set.of()).size() == 1 && known.add(key)) {
                all.add(name);
            }
        }
        return all;
    }
}
