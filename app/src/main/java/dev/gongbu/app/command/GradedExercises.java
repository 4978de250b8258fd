package dev.gongbu.app.command;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.read.PackReader;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The exercises whose answers can be graded: those of the program, or those of one pack. */
interface GradedExercises {

    /** The ids of a learner's own exercises begin so. */
    String OWN = "own:";

    /** The exercise of that id, or null. */
    @Nullable Exercise find(String id);

    /** Those that came with the program; each is read when it is asked for, and kept. */
    static GradedExercises of(Installation installation) {
        var file = installation.exercises();
        var read = new LinkedHashMap<String, Exercise>();
        return id -> {
            var known = read.get(id);
            if (known != null) {
                return known;
            }
            var found = installation.exercise(file, id);
            found.ifPresent(exercise -> read.put(id, exercise));
            return found.orElse(null);
        };
    }

    /**
     * Those of a learner's own pack, by their ids with {@code own:} in front or without.
     *
     * @throws Failure where the pack has problems
     */
    static GradedExercises of(Path pack, Installation installation) {
        if (!Files.isRegularFile(pack)) {
            var file = Typed.quoted(pack.toString());
            throw Failure.usage(file + " 파일이 없다.", "There is no file " + file + ".");
        }
        var library = installation.library();
        var reading = new PackReader(library.topics(), library.terms()).readOwn(pack);
        if (!reading.problems().isEmpty()) {
            var problem = reading.problems().getFirst();
            var place = pack + ":" + problem.line() + ": " + problem.message();
            throw Failure.usage("문제 꾸러미를 쓸 수 없다. " + place, "The pack cannot be used. " + place);
        }
        var exercises = new LinkedHashMap<String, Exercise>();
        for (var exercise : reading.exercises()) {
            exercises.put(exercise.id(), exercise);
        }
        return id -> find(exercises, id);
    }

    private static @Nullable Exercise find(Map<String, Exercise> exercises, String id) {
        var found = exercises.get(id);
        return found != null ? found : exercises.get(OWN + id);
    }
}
