package dev.gongbu.schedule;

import dev.gongbu.exercise.Exercise.Head;

import java.util.Comparator;
import java.util.Map;

/**
 * Sorts exercises by a number that each has, the least first, then by their ids. A class of its
 * own, for chained comparators are linked at run time, which costs a start 10 ms.
 *
 * @param numbers by id; 0 where there is none
 */
record ByNumber(Map<String, Double> numbers) implements Comparator<Head> {

    @Override
    public int compare(Head one, Head other) {
        int order = Double.compare(number(one), number(other));
        return order != 0 ? order : one.id().compareTo(other.id());
    }

    private double number(Head head) {
        return numbers.getOrDefault(head.id(), 0.0);
    }
}
