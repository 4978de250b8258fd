package dev.gongbu.exercise.derive;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.note.Library;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Exercises that code makes of the content, so that a new fact or comparison brings new practice.
 *
 * <p>Their ids name what they are made of, and stay while it stays. Their revision is a checksum of
 * what is asked for: a fact with another wording is the same exercise, one with another value is
 * not, and old answers no longer count for it.
 */
public final class DerivedExercises {

    private DerivedExercises() {}

    /** All that can be made of a library: cloze exercises of facts, then comparisons. */
    public static List<Exercise> of(Library library) {
        var exercises = new ArrayList<Exercise>();
        var cloze = new FactCloze(library);
        for (var fact : library.facts()) {
            cloze.of(fact).ifPresent(exercises::add);
        }
        for (var comparison : library.comparisons()) {
            exercises.addAll(ComparisonGrid.of(comparison));
        }
        return exercises;
    }

    /** A revision that differs where what is asked for differs. */
    static int revision(List<String> asked) {
        var crc = new CRC32();
        for (var text : asked) {
            crc.update(text.getBytes(StandardCharsets.UTF_8));
            crc.update('\n');
        }
        return Math.max(1, (int) (crc.getValue() >>> 1));
    }
}
