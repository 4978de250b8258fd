package dev.gongbu.benchmark;

import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.store.KeptModel;
import dev.gongbu.aws.store.ModelFile;
import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.read.PackReader;
import dev.gongbu.exercise.read.WrittenExercise;
import dev.gongbu.grade.GlossaryTerms;
import dev.gongbu.grade.Grader;
import dev.gongbu.note.Library;
import dev.gongbu.note.read.ContentReader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Latency in process of grading: what the authors of the exercises accept and reject, from the
 * packed model, of which the last commands are kept, as in the program.
 */
final class Grading {

    private static final int ROUNDS = 5;
    private static final int SOLUTIONS = 3;

    private record Try(Exercise exercise, Answer answer, boolean isRight) {}

    private Grading() {}

    /**
     * Measures.
     *
     * @param args the content folder, the folder of the packs and the packed model
     */
    public static void main(String[] args) throws IOException {
        var out = System.out;
        var library = new ContentReader().read(Path.of(args[0])).library();
        var written = PackReader.of(library).read(Path.of(args[1])).written();
        var model = ModelFile.open(Path.of(args[2]));
        var tries = tries(written);
        out.printf("%-28s %7s %s%n", "", "n", Stopwatch.HEADINGS);
        for (var kind : tries.entrySet()) {
            measure(kind.getKey().word(), kind.getValue(), model, library, out);
        }
        var commands = tries.getOrDefault(Kind.COMMAND, List.of());
        measure("command, three solutions", several(commands), model, library, out);
        fresh(commands, model, library, out);
    }

    private static Map<Kind, List<Try>> tries(List<WrittenExercise> written) {
        var tries = new EnumMap<Kind, List<Try>>(Kind.class);
        for (var each : written) {
            var kind = tries.computeIfAbsent(each.exercise().kind(), _ -> new ArrayList<>());
            each.accepted().forEach(a -> kind.add(new Try(each.exercise(), a.answer(), true)));
            each.rejected().forEach(a -> kind.add(new Try(each.exercise(), a.answer(), false)));
        }
        return tries;
    }

    /** The same with as many solutions as any exercise has, none of which can be left out. */
    private static List<Try> several(List<Try> tries) {
        var several = new ArrayList<Try>();
        for (var each : tries) {
            if (each.exercise().task() instanceof Task.Command task
                    && task.solutions().size() == 1) {
                var solutions = new ArrayList<String>();
                while (solutions.size() < SOLUTIONS - 1) {
                    solutions.add(task.solutions().getFirst() + " --profile p" + solutions.size());
                }
                solutions.add(task.solutions().getFirst());
                var exercise =
                        new Exercise(
                                each.exercise().head(),
                                each.exercise().prompt(),
                                new Task.Command(solutions, task.check()),
                                each.exercise().facts(),
                                each.exercise().why(),
                                each.exercise().hints(),
                                each.exercise().mistakes());
                several.add(new Try(exercise, each.answer(), each.isRight()));
            }
        }
        return several;
    }

    private static Grader grader(ModelFile model, Library library) {
        return new Grader(
                () -> new LineChecker(new KeptModel(model)), GlossaryTerms.of(library.terms()));
    }

    private static void measure(
            String name, List<Try> tries, ModelFile model, Library library, PrintStream out) {
        var grader = grader(model, library);
        var times = new Stopwatch();
        int other = 0;
        for (int round = 0; round < ROUNDS; round++) {
            times = round == 1 ? new Stopwatch() : times; // the first round is not measured
            for (var each : tries) {
                times.time(() -> grader.grade(each.exercise(), each.answer()));
            }
        }
        for (var each : tries) {
            var outcome = grader.grade(each.exercise(), each.answer()).outcome();
            other += (outcome == Outcome.RIGHT) == each.isRight() ? 0 : 1;
        }
        out.printf("%-28s %7d %s%n", name, times.count(), times.columns());
        if (other > 0) {
            out.printf(
                    "    %d of %d are graded otherwise than their authors say%n",
                    other, tries.size());
        }
    }

    /** A grader that has read no solution yet. */
    private static void fresh(
            List<Try> commands, ModelFile model, Library library, PrintStream out) {
        var times = new Stopwatch();
        for (var each : commands) {
            var grader = grader(model, library);
            times.time(() -> grader.grade(each.exercise(), each.answer()));
        }
        out.printf("%-28s %7d %s%n", "command, the first answer", times.count(), times.columns());
        out.println("target: p99 2 ms");
    }
}
