package dev.gongbu.exercise.lint;

import dev.gongbu.exercise.read.WrittenExercise;
import dev.gongbu.note.Problem;

import java.util.ArrayList;
import java.util.List;

/** What is to be mended, as it is found. */
final class Findings {

    private static final int MOST_SHOWN = 60;

    private final List<Problem> problems = new ArrayList<>();

    /** Tells of a part of an exercise, such as {@code hints/0}. */
    void add(WrittenExercise exercise, String part, String message) {
        problems.add(exercise.problem(part, message));
    }

    List<Problem> problems() {
        return problems;
    }

    /** In quotation marks, its beginning where it is long. */
    static String quoted(String text) {
        return text.codePointCount(0, text.length()) <= MOST_SHOWN
                ? "'" + text + "'"
                : "'" + text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…'";
    }
}
