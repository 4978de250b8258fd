package dev.gongbu.exercise.read;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.note.Problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An exercise as its author wrote it, with what only a proof of it needs.
 *
 * @param sha256 what the sentences of its facts were when it was last held against them, or null
 *     where it never was
 * @param accepted answers that have to be right
 * @param rejected answers that must not be right
 * @param places where its parts stand
 */
public record WrittenExercise(
        Exercise exercise,
        @Nullable String sha256,
        List<Sample> accepted,
        List<Sample> rejected,
        Places places) {

    public WrittenExercise {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }

    /** Its id. */
    public String id() {
        return exercise.id();
    }

    /**
     * A mistake in a part of it.
     *
     * @param part such as {@code prompt} or {@code hints/0}; empty for the whole
     * @param message what is wrong and what would be right, one sentence without its subject
     */
    public Problem problem(String part, String message) {
        return new Problem(places.file(), places.line(part), id() + ": " + message);
    }
}
