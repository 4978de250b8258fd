package dev.gongbu.grade;

import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** Says what is right about an answer. May be shared between threads. */
public final class Grader {

    private final Supplier<LineChecker> commands;
    private final WrittenGrader written;
    private volatile @Nullable CommandGrader command;

    /**
     * A grader.
     *
     * @param commands asked for when the first command is graded, perhaps more than once
     * @param terms what cannot be a slip for something else
     */
    public Grader(Supplier<LineChecker> commands, Terms terms) {
        this.commands = commands;
        this.written = new WrittenGrader(terms);
    }

    /**
     * Grades.
     *
     * @param exercise as it was shown: what an answer's letters and numbers mean
     * @return the verdict; never throws for what an answer holds
     */
    public Verdict grade(Exercise exercise, Answer answer) {
        return exercise.task() instanceof Task.Command command
                ? commands().grade(exercise, command, answer)
                : written.grade(exercise, answer);
    }

    /** Two threads may make one each: either will do. */
    private CommandGrader commands() {
        var made = command;
        if (made == null) {
            made = new CommandGrader(commands.get());
            command = made;
        }
        return made;
    }
}
