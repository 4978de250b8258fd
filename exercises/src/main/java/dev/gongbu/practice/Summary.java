package dev.gongbu.practice;

import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.schedule.LearnerDay;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

/**
 * What a round came to.
 *
 * @param results one an exercise, in the order in which they were settled first
 * @param left how many of its exercises were not settled
 */
public record Summary(List<Result> results, int left) {

    public Summary {
        results = List.copyOf(results);
    }

    /** How an exercise went when it was asked first in the round. */
    public enum How {
        /** Right at the first try, without help. */
        RIGHT,
        /** Right after a hint, another try or a warning. */
        HELPED,
        /** Wrong twice, or its solution was asked for. */
        FORGOTTEN
    }

    /**
     * How one exercise went.
     *
     * @param due when it comes again
     */
    public record Result(Head head, How how, Instant due) {}

    /**
     * What comes back on one day.
     *
     * @param days until then, by the learner's days; 0 is today
     * @param first when the first of them is due
     * @param count how many
     */
    public record Return(int days, Instant first, int count) {}

    /** How many went so. */
    public int count(How how) {
        int count = 0;
        for (var result : results) {
            if (result.how() == how) {
                count++;
            }
        }
        return count;
    }

    /** What comes back when, the nearest day first. */
    public List<Return> returns(LearnerDay day, Instant now) {
        var days = new TreeMap<Integer, Return>();
        for (var result : results) {
            int until =
                    Math.max(0, (int) ChronoUnit.DAYS.between(day.of(now), day.of(result.due())));
            var one = new Return(until, result.due(), 1);
            days.merge(until, one, Summary::joined);
        }
        return List.copyOf(days.values());
    }

    private static Return joined(Return one, Return other) {
        var first = one.first().isBefore(other.first()) ? one.first() : other.first();
        return new Return(one.days(), first, one.count() + other.count());
    }

    /** The topics of what was not known by itself, the weakest first. */
    public List<String> topicsToRead() {
        var weights = new LinkedHashMap<String, Integer>();
        for (var result : results) {
            int weight =
                    switch (result.how()) {
                        case RIGHT -> 0;
                        case HELPED -> 1;
                        case FORGOTTEN -> 3;
                    };
            if (weight > 0) {
                weights.merge(result.head().topics().getFirst(), weight, Integer::sum);
            }
        }
        var topics = new ArrayList<>(weights.keySet());
        topics.sort(Comparator.comparingInt(topic -> -weights.getOrDefault(topic, 0)));
        return topics;
    }
}
