package dev.gongbu.grade;

import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Term;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The terms of a glossary by all their names. */
public final class GlossaryTerms implements Terms {

    private final Map<String, Set<String>> ids;

    private GlossaryTerms(Map<String, Set<String>> ids) {
        this.ids = ids;
    }

    /** The names of all terms. */
    public static GlossaryTerms of(List<Term> terms) {
        var ids = new HashMap<String, Set<String>>();
        for (var term : terms) {
            for (var name : term.names()) {
                String key = TextNormalizer.spaceless(name);
                if (!key.isEmpty()) {
                    ids.computeIfAbsent(key, _ -> new HashSet<>()).add(term.id());
                }
            }
        }
        return new GlossaryTerms(ids);
    }

    @Override
    public boolean isTerm(String spaceless) {
        return ids.containsKey(spaceless);
    }

    @Override
    public boolean areDifferent(String one, String other) {
        var left = ids.get(one);
        var right = ids.get(other);
        return left != null && right != null && Collections.disjoint(left, right);
    }
}
