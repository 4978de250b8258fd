package dev.gongbu.grade;

import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Verdict;

/** Grades lines of the AWS command line. */
final class CommandGrader {

    private final LineChecker checker;

    CommandGrader(LineChecker checker) {
        this.checker = checker;
    }

    Verdict grade(Exercise exercise, Task.Command task, Answer answer) {
        throw new UnsupportedOperationException(exercise.id() + task + answer + checker); // next
    }
}
