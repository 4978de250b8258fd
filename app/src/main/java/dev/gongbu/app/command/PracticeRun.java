package dev.gongbu.app.command;

import dev.gongbu.app.shell.Looks;
import dev.gongbu.app.shell.Shell;
import dev.gongbu.app.shell.ShellTools;
import dev.gongbu.aws.complete.CommandCompleter;
import dev.gongbu.aws.parse.Disk;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.grade.GlossaryTerms;
import dev.gongbu.grade.Grader;
import dev.gongbu.practice.Practice;
import dev.gongbu.practice.Round;
import dev.gongbu.progress.LearningRecord;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Asks some exercises of a learner: on a terminal, in a pipe, or of a program. */
final class PracticeRun {
    private final Invocation invocation;
    private final Learner learner;
    private final Exercises exercises;
    private @Nullable Grader grader;
    private @Nullable LineChecker checker;

    PracticeRun(Invocation invocation, Learner learner, Exercises exercises) {
        this.invocation = invocation;
        this.learner = learner;
        this.exercises = exercises;
    }

    /** Asks them in their order. */
    ExitCode run(List<Head> asked, LearningRecord record, long seed) {
        var practice =
                new Practice(
                        exercises.byId(),
                        (exercise, answer) -> grader().grade(exercise, answer),
                        record,
                        learner.clock(),
                        () -> UUID.randomUUID().toString());
        var round = new Round(asked, practice, seed);
        try {
            if (invocation.arguments().has(PracticeOptions.JSON.name())) {
                var talk = talk(round, new RoundEvents(invocation, learner.day()));
                new PlainRound(invocation, talk, true).run(seed);
                return ExitCode.FOUND;
            }
            return onTerminalOrPlainly(round, seed);
        } catch (IOException e) {
            throw Failure.broken(
                    "터미널을 쓸 수 없다: " + e.getMessage(),
                    "The terminal cannot be used: " + e.getMessage(),
                    e);
        }
    }

    private RoundTalk talk(Round round, RoundTeller teller) {
        return new RoundTalk(round, teller, learner.clock());
    }

    private ExitCode onTerminalOrPlainly(Round round, long seed) throws IOException {
        if (invocation.display().isTerminal()) {
            try (var shell = Shell.open(invocation.surroundings().terminals())) {
                if (shell != null) {
                    return onTerminal(shell, round, seed);
                }
            }
        }
        var teller =
                new RoundText(() -> invocation, learner.day(), learner.clock(), invocation::print);
        new PlainRound(invocation, talk(round, teller), false).run(seed);
        return ExitCode.FOUND;
    }

    private ExitCode onTerminal(Shell shell, Round round, long seed) throws IOException {
        var looks = new Looks(invocation.columns(), invocation.hasColours());
        var prompts = shell.prompt(this::tools, looks);
        var teller =
                new RoundText(
                        () -> invocation.on(new Display(true, prompts.columns(), prompts.rows())),
                        learner.day(),
                        learner.clock(),
                        prompts::print);
        return new TerminalRound(invocation, talk(round, teller), teller, prompts).run(seed);
    }

    /** Made for the first answer: a question needs none. */
    private Grader grader() {
        var made = grader;
        if (made == null) {
            var terms = GlossaryTerms.of(invocation.installation().library().terms());
            made = new Grader(this::checker, terms);
            grader = made;
        }
        return made;
    }

    private LineChecker checker() {
        var made = checker;
        if (made == null) {
            made = new LineChecker(invocation.installation().commands(), Disk.ANYTHING);
            checker = made;
        }
        return made;
    }

    private ShellTools tools() {
        var model = invocation.installation().commands();
        var files = new FolderListing(invocation.surroundings());
        return new ShellTools(
                model,
                checker(),
                new CommandCompleter(model, files),
                invocation.columns(),
                invocation.hasColours());
    }
}
