package dev.gongbu.exercise.lint;

import dev.gongbu.exercise.read.WrittenExercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is to be known first is there, and does not come back to where it started. */
final class PrerequisiteRules {

    private final Map<String, WrittenExercise> exercises = new LinkedHashMap<>();
    private final Map<String, Boolean> isFinished = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Findings findings;

    private PrerequisiteRules(List<WrittenExercise> all, Findings findings) {
        for (var exercise : all) {
            exercises.put(exercise.id(), exercise);
        }
        this.findings = findings;
    }

    /**
     * Checks.
     *
     * @param isComplete whether these are all exercises, so that others are unknown
     */
    static void check(List<WrittenExercise> all, boolean isComplete, Findings findings) {
        var rules = new PrerequisiteRules(all, findings);
        for (var exercise : all) {
            if (isComplete) {
                rules.known(exercise);
            }
            rules.follow(exercise, new ArrayList<>());
        }
    }

    private void known(WrittenExercise exercise) {
        var requires = exercise.exercise().head().requires();
        for (int i = 0; i < requires.size(); i++) {
            if (!exercises.containsKey(requires.get(i))) {
                findings.add(
                        exercise,
                        "requires/" + i,
                        "requires " + requires.get(i) + ", which does not exist");
            }
        }
    }

    private void follow(WrittenExercise exercise, List<String> path) {
        int seen = path.indexOf(exercise.id());
        if (seen >= 0) {
            tell(path.subList(seen, path.size()));
            return;
        }
        if (isFinished.getOrDefault(exercise.id(), false)) {
            return;
        }
        path.add(exercise.id());
        for (var id : exercise.exercise().head().requires()) {
            var required = exercises.get(id);
            if (required != null) {
                follow(required, path);
            }
        }
        path.removeLast();
        isFinished.put(exercise.id(), true);
    }

    private void tell(List<String> circle) {
        var first = exercises.get(circle.getFirst());
        if (first != null && told.addAll(circle)) {
            findings.add(
                    first,
                    "requires",
                    "requires itself: " + String.join(" → ", circle) + " → " + circle.getFirst());
        }
    }
}
