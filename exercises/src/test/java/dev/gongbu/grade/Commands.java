package dev.gongbu.grade;

import static java.util.Objects.requireNonNull;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.read.ModelReader;
import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Origin;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Verdict;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** The real model of the AWS command line, and exercises for it. */
final class Commands {

    private static @Nullable CommandModel model;
    private static @Nullable Grader grader;

    private Commands() {}

    /** The model of all services; read once. */
    static synchronized CommandModel model() {
        if (model == null) {
            model = new ModelReader(Path.of("../completions")).read().model();
        }
        return requireNonNull(model);
    }

    static synchronized Grader grader() {
        if (grader == null) {
            grader = new Grader(() -> new LineChecker(model()), Terms.NONE);
        }
        return requireNonNull(grader);
    }

    static LineChecker checker() {
        return new LineChecker(model());
    }

    /** An exercise of these solutions. */
    static Exercise exercise(String... solutions) {
        return exercise(new Task.Command(List.of(solutions), null), List.of());
    }

    static Exercise exercise(Task.Command task, List<Mistake> mistakes) {
        var head =
                new Head(
                        "a.command",
                        1,
                        Kind.COMMAND,
                        "명령",
                        List.of("sqs"),
                        2,
                        null,
                        Origin.WRITTEN,
                        List.of());
        return new Exercise(head, "명령을 입력한다.", task, List.of(), "", List.of(), mistakes);
    }

    static Verdict grade(Exercise exercise, String line) {
        return grader().grade(exercise, Answer.of(line));
    }

    static Verdict grade(String solution, String line) {
        return grade(exercise(solution), line);
    }
}
