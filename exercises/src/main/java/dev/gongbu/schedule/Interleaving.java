package dev.gongbu.schedule;

import dev.gongbu.exercise.Exercise.Head;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Mixes what belongs apart. */
final class Interleaving {

    /** How far ahead another topic is looked for. */
    private static final int WINDOW = 12;

    private Interleaving() {}

    /** Spreads one list evenly over another. */
    static List<Head> spread(List<Head> many, List<Head> few) {
        var all = new ArrayList<Head>(many.size() + few.size());
        int taken = 0;
        for (int i = 0; i < many.size(); i++) {
            while ((taken + 1L) * (many.size() + 1) <= (long) i * (few.size() + 1)
                    && taken < few.size()) {
                all.add(few.get(taken++));
            }
            all.add(many.get(i));
        }
        all.addAll(few.subList(taken, few.size()));
        return all;
    }

    /** Another topic each time, where one is near enough and requires nothing that comes later. */
    static List<Head> byTopic(List<Head> chosen) {
        var waiting = new ArrayList<>(chosen);
        var later = new HashSet<String>();
        for (var head : chosen) {
            later.add(head.id());
        }
        var ordered = new ArrayList<Head>(chosen.size());
        var before = "";
        while (!waiting.isEmpty()) {
            var next = waiting.remove(nextOfAnotherTopic(waiting, before, later));
            later.remove(next.id());
            before = next.topics().getFirst();
            ordered.add(next);
        }
        return ordered;
    }

    private static int nextOfAnotherTopic(List<Head> waiting, String before, Set<String> later) {
        for (int i = 0; i < Math.min(WINDOW, waiting.size()); i++) {
            var head = waiting.get(i);
            if (!head.topics().getFirst().equals(before) && isReady(head, later)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isReady(Head head, Set<String> later) {
        for (var id : head.requires()) {
            if (later.contains(id)) {
                return false;
            }
        }
        return true;
    }
}
