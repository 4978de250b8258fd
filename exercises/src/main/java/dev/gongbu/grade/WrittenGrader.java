package dev.gongbu.grade;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Verdict;

/** Grades everything that is no command. */
final class WrittenGrader {

    private final Terms terms;

    WrittenGrader(Terms terms) {
        this.terms = terms;
    }

    Verdict grade(Exercise exercise, Answer answer) {
        throw new UnsupportedOperationException(exercise.id() + answer + terms); // written next
    }
}
