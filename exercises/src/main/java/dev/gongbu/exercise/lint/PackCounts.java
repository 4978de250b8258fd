package dev.gongbu.exercise.lint;

import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.read.PackReading;

import java.util.EnumMap;
import java.util.Map;

/** How many exercises there are. */
public final class PackCounts {

    private PackCounts() {}

    /** How many of each kind that there is one of. */
    public static Map<Kind, Integer> byKind(PackReading packs) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (var exercise : packs.exercises()) {
            counts.merge(exercise.kind(), 1, Integer::sum);
        }
        return counts;
    }
}
