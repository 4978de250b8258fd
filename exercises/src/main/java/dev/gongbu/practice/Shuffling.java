package dev.gongbu.practice;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Mistake.When;
import dev.gongbu.exercise.Task;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Shows exercises in an order that a seed chooses. */
final class Shuffling {
    /** How often another order is tried where the right answer would read 1 2 3 or 1a 2b 3c. */
    private static final int MOST_TRIES = 20;

    private final SplittableRandom random;

    Shuffling(long seed) {
        random = new SplittableRandom(seed);
    }

    Presentation of(Exercise exercise) {
        var task = exercise.task();
        if (task instanceof Task.Choice choice) {
            return choice(exercise, choice);
        }
        if (task instanceof Task.Order order) {
            return order(exercise, order);
        }
        if (task instanceof Task.Match match) {
            return match(exercise, match);
        }
        if (task instanceof Task.Compare compare && !compare.bank().isEmpty()) {
            return compare(exercise, compare);
        }
        return new Presentation(exercise, List.of());
    }

    private Presentation choice(Exercise exercise, Task.Choice choice) {
        var places = places(choice.options().size());
        return shown(exercise, new Task.Choice(moved(choice.options(), places)), places);
    }

    private Presentation order(Exercise exercise, Task.Order order) {
        var places = places(order.steps().size());
        var orders = renumbered(order.orders(), places);
        for (int i = 0; i < MOST_TRIES && orders.contains(identity(places.size())); i++) {
            places = places(order.steps().size());
            orders = renumbered(order.orders(), places);
        }
        return shown(exercise, new Task.Order(moved(order.steps(), places), orders), places);
    }

    private static List<List<Integer>> renumbered(
            List<List<Integer>> orders, List<Integer> places) {
        var renumbered = new ArrayList<List<Integer>>();
        for (var order : orders) {
            renumbered.add(renumberedOne(order, places));
        }
        return renumbered;
    }

    private static List<Integer> renumberedOne(List<Integer> indexes, List<Integer> places) {
        var renumbered = new ArrayList<Integer>();
        for (var index : indexes) {
            renumbered.add(places.indexOf(index));
        }
        return renumbered;
    }

    private Presentation match(Exercise exercise, Task.Match match) {
        var places = places(match.right().size());
        var pairs = renumberedOne(match.pairs(), places);
        for (int i = 0; i < MOST_TRIES && pairs.equals(identity(pairs.size())); i++) {
            places = places(match.right().size());
            pairs = renumberedOne(match.pairs(), places);
        }
        var task = new Task.Match(match.left(), moved(match.right(), places), pairs);
        return shown(exercise, task, places);
    }

    private Presentation compare(Exercise exercise, Task.Compare compare) {
        var places = places(compare.bank().size());
        var bank = moved(compare.bank(), places);
        return shown(exercise, new Task.Compare(compare.columns(), compare.rows(), bank), places);
    }

    private static Presentation shown(Exercise exercise, Task task, List<Integer> places) {
        var mistakes = new ArrayList<Mistake>();
        for (var mistake : exercise.mistakes()) {
            mistakes.add(shown(mistake, Labels.of(task), places));
        }
        var shown =
                new Exercise(
                        exercise.head(),
                        exercise.prompt(),
                        task,
                        exercise.facts(),
                        exercise.why(),
                        exercise.hints(),
                        mistakes);
        return new Presentation(shown, places);
    }

    /** A mistake names its answers by the places of the pack. */
    private static Mistake shown(Mistake mistake, Labels labels, List<Integer> places) {
        if (!(mistake.when() instanceof When.AnswerIs is)) {
            return mistake;
        }
        var inverse = new ArrayList<Integer>();
        for (int i = 0; i < places.size(); i++) {
            inverse.add(places.indexOf(i));
        }
        var answers = new ArrayList<String>();
        for (var answer : is.answers()) {
            answers.add(labels.moved(answer, inverse));
        }
        return new Mistake(new When.AnswerIs(answers), mistake.say());
    }

    private List<Integer> places(int size) {
        var places = new ArrayList<>(identity(size));
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            var moved = places.get(i);
            places.set(i, places.get(other));
            places.set(other, moved);
        }
        return places;
    }

    private static List<Integer> identity(int size) {
        var identity = new ArrayList<Integer>(size);
        for (int i = 0; i < size; i++) {
            identity.add(i);
        }
        return identity;
    }

    private static <T> List<T> moved(List<T> all, List<Integer> places) {
        var moved = new ArrayList<T>(all.size());
        for (var place : places) {
            moved.add(all.get(place));
        }
        return moved;
    }
}
