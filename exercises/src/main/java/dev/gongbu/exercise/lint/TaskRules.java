package dev.gongbu.exercise.lint;

import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.read.WrittenExercise;

import java.util.List;
import java.util.stream.IntStream;

/** What is shown is not the answer already. */
final class TaskRules {

    private TaskRules() {}

    static void check(List<WrittenExercise> exercises, Findings findings) {
        for (var exercise : exercises) {
            switch (exercise.exercise().task()) {
                case Task.Order order -> {
                    if (order.orders().contains(asShown(order.steps().size()))) {
                        findings.add(exercise, "steps", "shows the steps in a right order");
                    }
                }
                case Task.Match match -> {
                    if (match.pairs().equals(asShown(match.left().size()))) {
                        findings.add(
                                exercise,
                                "pairs",
                                "shows the pairs side by side: 1a 2b 3c; mix them");
                    }
                }
                default -> {}
            }
        }
    }

    private static List<Integer> asShown(int count) {
        return IntStream.range(0, count).boxed().toList();
    }
}
