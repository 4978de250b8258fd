package dev.gongbu.app.command;

import dev.gongbu.app.json.GradeRequest;
import dev.gongbu.app.json.VerdictJson;
import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.grade.Grader;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says of an answer to an exercise, or of many, whether it is right. */
final class GradeCommand implements Command {
    private static final Option BATCH =
            Option.ofSwitch(
                    "--batch",
                    "표준 입력의 JSON 한 줄마다 채점해 JSON 한 줄씩",
                    "A JSON object a line on standard input, one a line out");

    private static final Option PACK =
            Option.of("--pack", "FILE", "내 문제 꾸러미의 문제로", "With the exercises of a pack of your own")
                    .taking(Words.Paths.FILES);

    @Override
    public List<Option> options() {
        return List.of(Options.JSON, BATCH, PACK);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var installation = invocation.installation();
        var exercises = exercises(invocation, installation);
        var grader = installation.grader();
        try {
            return invocation.arguments().has(BATCH.name())
                    ? batch(invocation, exercises, grader)
                    : one(invocation, exercises, grader);
        } catch (IOException e) {
            throw TypedLines.unreadable(e);
        }
    }

    private static GradedExercises exercises(Invocation invocation, Installation installation) {
        var pack = invocation.arguments().value(PACK.name());
        if (pack == null) {
            return GradedExercises.of(installation);
        }
        try {
            return GradedExercises.of(Path.of(pack), installation);
        } catch (InvalidPathException e) {
            var file = Typed.quoted(pack);
            throw Failure.usage(file + " 파일이 없다.", "There is no file " + file + ".");
        }
    }

    private static ExitCode one(Invocation invocation, GradedExercises exercises, Grader grader) {
        var words = invocation.arguments().words();
        if (words.size() < 2) {
            throw Failure.usage(
                    "문제의 id와 따옴표로 묶은 답을 적는다: gongbu grade sqs.retention.longest '14일'",
                    "Give the id of an exercise and an answer in quotes: gongbu grade sqs.retention.longest '14일'");
        }
        var exercise = exercises.find(words.getFirst());
        if (exercise == null) {
            var id = Typed.quoted(words.getFirst());
            throw Failure.nothing(id + " 문제가 없다.", "There is no exercise " + id + ".");
        }
        var typed = typed(exercise, words.subList(1, words.size()));
        var verdict = grader.grade(exercise, Answer.of(typed));
        if (invocation.arguments().has(Options.JSON.name())) {
            invocation.print(VerdictJson.line(words.getFirst(), verdict, invocation.language()));
        } else {
            invocation.print(new VerdictText(invocation).of(typed, verdict));
        }
        return verdict.outcome() == Outcome.RIGHT ? ExitCode.FOUND : ExitCode.NOTHING;
    }

    /**
     * Several words are a command that a shell has already taken apart, or an answer with blanks.
     */
    private static String typed(Exercise exercise, List<String> words) {
        if (words.size() == 1 || exercise.kind() != Kind.COMMAND) {
            return String.join(" ", words);
        }
        var quoted = new ArrayList<String>();
        for (var word : words) {
            quoted.add(ShellWord.quoted(word));
        }
        return String.join(" ", quoted);
    }

    private static ExitCode batch(Invocation invocation, GradedExercises exercises, Grader grader)
            throws IOException {
        if (!invocation.arguments().words().isEmpty()) {
            throw Failure.usage(
                    "--batch는 답을 표준 입력에서 한 줄에 하나씩 읽는다.",
                    "With --batch the answers are read from standard input, one a line.");
        }
        var input = new Lines(invocation.surroundings().in());
        boolean allGraded = true;
        for (var line = input.next(); line != null; line = input.next()) {
            var answer = graded(line, invocation, exercises, grader);
            allGraded &= answer.isGraded();
            invocation.print(answer.line());
        }
        return allGraded ? ExitCode.FOUND : ExitCode.NOTHING;
    }

    private record Graded(String line, boolean isGraded) {}

    private static Graded graded(
            String line, Invocation invocation, GradedExercises exercises, Grader grader) {
        var request = GradeRequest.of(line);
        var id = request.exercise();
        var given = request.answer();
        if (given == null) {
            var error = request.error().in(invocation.language());
            return new Graded(VerdictJson.error(id, error), false);
        }
        var exercise = exercises.find(id);
        if (exercise == null) {
            var error = invocation.say("이런 문제는 없다.", "There is no such exercise.");
            return new Graded(VerdictJson.error(id, error), false);
        }
        var answer = isOneLine(exercise, request) ? request.asLine() : given;
        var verdict = grader.grade(exercise, answer);
        return new Graded(VerdictJson.line(id, verdict, invocation.language()), true);
    }

    /** The elements of a list fill gaps where there are some; else they are words of one line. */
    private static boolean isOneLine(Exercise exercise, GradeRequest request) {
        var kind = exercise.kind();
        boolean hasGaps = kind == Kind.CLOZE || kind == Kind.COMPARE || kind == Kind.SHORT;
        return request.isList() && !hasGaps;
    }
}
