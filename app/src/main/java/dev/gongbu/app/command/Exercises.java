package dev.gongbu.app.command;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.exercise.read.PackReader;
import dev.gongbu.note.Problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be practised.
 *
 * @param heads what each is chosen by
 * @param byId an exercise by its id
 */
record Exercises(List<Head> heads, Function<String, Optional<Exercise>> byId) {

    /** Those that came with the program. */
    static Exercises of(Installation installation) {
        var file = installation.exercises();
        return new Exercises(file.heads(), file::exercise);
    }

    /**
     * Those of a learner's own pack.
     *
     * @throws Failure where it cannot be read, or where there is something to mend in it
     */
    static Exercises of(Path pack, Installation installation) {
        if (!Files.isRegularFile(pack)) {
            throw Failure.nothing("그런 파일이 없다: " + pack, "There is no such file: " + pack);
        }
        var library = installation.library();
        var reading = new PackReader(library.topics(), library.terms()).readOwn(pack);
        if (!reading.problems().isEmpty()) {
            throw broken(pack, reading.problems().size(), reading.problems().getFirst());
        }
        var heads = new ArrayList<Head>();
        var byId = new HashMap<String, Exercise>();
        for (var exercise : reading.exercises()) {
            heads.add(exercise.head());
            byId.put(exercise.id(), exercise);
        }
        return new Exercises(heads, id -> Optional.ofNullable(byId.get(id)));
    }

    private static Failure broken(Path pack, int count, Problem first) {
        var place = pack + ":" + first.line() + ": " + first.message();
        return Failure.usage(
                "문제 묶음에 고칠 것이 " + count + "곳 있다. 첫째: " + place + " 모두 보려면: gongbu lint " + pack,
                "There are "
                        + count
                        + " things to mend in the pack. The first: "
                        + place
                        + " For all: gongbu lint "
                        + pack);
    }
}
