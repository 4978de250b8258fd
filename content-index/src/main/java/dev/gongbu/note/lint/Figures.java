package dev.gongbu.note.lint;

import dev.gongbu.korean.Quantities;
import dev.gongbu.korean.Quantity;
import dev.gongbu.note.Fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Compares the quantities of facts with those of the text that states them. */
final class Figures {

    private final Map<String, List<Quantity>> ofFacts = new HashMap<>();

    Figures(List<Fact> facts) {
        for (var fact : facts) {
            ofFacts.put(fact.id(), quantities(fact.sentence()));
        }
    }

    /**
     * The figures of a fact that a text lacks, each in its base unit; empty where none is missing
     * or there is no such fact.
     */
    String missing(String fact, String text) {
        var there = quantities(text);
        var missing = new ArrayList<String>();
        for (var quantity : ofFacts.getOrDefault(fact, List.of())) {
            if (there.stream().noneMatch(each -> isSame(quantity, each))
                    && !missing.contains(quantity.canonical())) {
                missing.add(quantity.canonical());
            }
        }
        return String.join(", ", missing);
    }

    /** The 53 of Route 53 is a name. */
    private static List<Quantity> quantities(String text) {
        return Quantities.find(text.toLowerCase(Locale.ROOT).replace("route 53", ""));
    }

    private static boolean isSame(Quantity one, Quantity other) {
        if (one.canonical().equals(other.canonical())) {
            return true;
        }
        // A count is a count whatever is counted, and a column's head may hold the unit.
        return one.number().equals(other.number()) && (isCount(one) || isCount(other));
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.canonical().endsWith("#") || quantity.canonical().equals(quantity.number());
    }
}
