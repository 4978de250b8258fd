package dev.gongbu.grade;

import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Verdict;

/**
 * Grades lines of the AWS command line. Nothing is ever executed: what a line would call is
 * compared with what its solutions call. May be shared between threads.
 */
final class CommandGrader {

    private final CommandJudge judge;

    CommandGrader(LineChecker checker) {
        this.judge = new CommandJudge(checker);
    }

    Verdict grade(Exercise exercise, Task.Command task, Answer answer) {
        return new CommandGrading(judge, exercise, task, answer.text()).verdict();
    }
}
