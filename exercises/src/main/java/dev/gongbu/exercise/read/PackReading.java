package dev.gongbu.exercise.read;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.note.Problem;

import java.util.ArrayList;
import java.util.List;

/**
 * What came out of reading packs.
 *
 * @param packs all that could be read, also from files with problems; by category, then by id
 * @param problems in the order of files and lines; empty where the packs are sound
 */
public record PackReading(List<Pack> packs, List<Problem> problems) {

    public PackReading {
        packs = List.copyOf(packs);
        problems = List.copyOf(problems);
    }

    /** The exercises of all packs with what their authors say besides, in the order of packs. */
    public List<WrittenExercise> written() {
        var all = new ArrayList<WrittenExercise>();
        for (var pack : packs) {
            all.addAll(pack.exercises());
        }
        return all;
    }

    /** The exercises of all packs, in the order of packs. */
    public List<Exercise> exercises() {
        var all = new ArrayList<Exercise>();
        for (var written : written()) {
            all.add(written.exercise());
        }
        return all;
    }
}
