package dev.gongbu.schedule;

import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.exercise.Origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** The order in which new exercises are met. */
final class FreshOrder {

    /** How many written exercises come before one that code made. */
    private static final int WRITTEN_FOR_A_DERIVED = 2;

    /** New ones go from easy to hard, but not strictly: so many levels may be jumped. */
    private static final double LEVELS_MIXED = 2;

    private FreshOrder() {}

    /** Rather easy before hard, what is required before what requires it, more written ones. */
    static List<Head> of(
            List<Head> candidates, Map<String, Standing> standings, SplittableRandom random) {
        var level = new HashMap<String, Double>();
        var byId = new HashMap<String, Head>();
        var written = new ArrayList<Head>();
        var derived = new ArrayList<Head>();
        for (var head : candidates) {
            if (standings.containsKey(head.id())) {
                continue;
            }
            level.put(head.id(), head.difficulty() + LEVELS_MIXED * random.nextDouble());
            byId.put(head.id(), head);
            boolean isDerived = head.origin() == Origin.COMPARISON || head.origin() == Origin.FACT;
            (isDerived ? derived : written).add(head);
        }
        var byLevel = new ByNumber(level);
        written.sort(byLevel);
        derived.sort(byLevel);
        var ordered = new ArrayList<Head>();
        var placed = new HashSet<String>();
        int next = 0;
        for (int i = 0; i < written.size(); i++) {
            place(written.get(i), byId, placed, ordered);
            if (i % WRITTEN_FOR_A_DERIVED == 1 && next < derived.size()) {
                place(derived.get(next++), byId, placed, ordered);
            }
        }
        while (next < derived.size()) {
            place(derived.get(next++), byId, placed, ordered);
        }
        return ordered;
    }

    /** Places an exercise after what it requires, as far as that is new too. */
    private static void place(
            Head head, Map<String, Head> fresh, Set<String> placed, List<Head> ordered) {
        if (!placed.add(head.id())) {
            return;
        }
        for (var id : head.requires()) {
            var required = fresh.get(id);
            if (required != null) {
                place(required, fresh, placed, ordered);
            }
        }
        ordered.add(head);
    }
}
