package dev.gongbu.app.command;

import dev.gongbu.app.json.ExercisesJson;
import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.schedule.Plan;
import dev.gongbu.schedule.Wish;
import dev.gongbu.schedule.Wish.Mode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A round of exercises: what is due and what is new, or what the learner names. */
final class DrillCommand implements Command {
    /** What a round has where nobody says otherwise: ten minutes or so. */
    private static final int USUAL = 10;

    private static final Option NEW =
            Option.ofSwitch("--new", "아직 풀지 않은 문제만", "Only what was never asked");
    private static final Option DUE = Option.ofSwitch("--due", "복습할 때가 된 문제만", "Only what is due");
    private static final Option WEAK =
            Option.ofSwitch("--weak", "잊은 적이 있는 문제만", "Only what was forgotten before");
    private static final Option LIST =
            Option.ofSwitch("--list", "풀지 않고 늘어놓는다", "List them instead");

    @Override
    public List<Option> options() {
        return List.of(
                PracticeOptions.TOPIC,
                PracticeOptions.KIND,
                PracticeOptions.COUNT,
                PracticeOptions.DIFFICULTY,
                NEW,
                DUE,
                WEAK,
                PracticeOptions.SEED,
                PracticeOptions.PACK,
                LIST,
                PracticeOptions.JSON);
    }

    @Override
    public List<Words> words(List<String> before) {
        return List.of(Words.Names.EXERCISES);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var arguments = invocation.arguments();
        var mode = mode(arguments);
        var chosen = ChosenExercises.of(invocation);
        if (arguments.has(LIST.name())) {
            return list(invocation, chosen.heads());
        }
        var count = PracticeOptions.count(arguments);
        var practice = new PracticeStart(invocation, chosen);
        return arguments.words().isEmpty()
                ? practice.planned(wish(mode, count), plan -> nothing(invocation, mode, plan))
                : practice.asked(count);
    }

    private static Wish wish(Mode mode, @Nullable Integer count) {
        return new Wish(mode, count == null ? USUAL : count, count != null);
    }

    private static Mode mode(Arguments arguments) {
        var modes = new ArrayList<Mode>();
        if (arguments.has(NEW.name())) {
            modes.add(Mode.NEW);
        }
        if (arguments.has(DUE.name())) {
            modes.add(Mode.DUE);
        }
        if (arguments.has(WEAK.name())) {
            modes.add(Mode.WEAK);
        }
        if (modes.size() > 1) {
            throw Failure.usage(
                    "--new, --due, --weak 중에서 하나만 쓴다.", "Use one of --new, --due and --weak.");
        }
        return modes.isEmpty() ? Mode.MIXED : modes.getFirst();
    }

    private static ExitCode list(Invocation invocation, List<Head> heads) {
        if (invocation.arguments().has(PracticeOptions.JSON.name())) {
            invocation.print(ExercisesJson.document(heads));
        } else {
            invocation.page(new ExerciseList(invocation).of(heads));
        }
        return ExitCode.FOUND;
    }

    /** Why there is nothing to ask, and what there is. */
    private static Failure nothing(Invocation invocation, Mode mode, Plan plan) {
        if (plan.isLimited()) {
            return Failure.nothing(
                    "오늘 할 것은 다 했다. 더 하려면 수를 적는다: gongbu drill --count 10",
                    "You have done what was for today. For more name a number: gongbu drill --count 10");
        }
        var next = PracticeStart.nextDue(invocation, plan);
        return switch (mode) {
            case NEW ->
                    Failure.nothing(
                            "아직 풀지 않은 문제가 없다. " + next.korean(),
                            "There is nothing that was never asked. " + next.english());
            case WEAK ->
                    Failure.nothing(
                            "잊은 적이 있는 문제가 없다. 새 문제를 풀려면: gongbu drill --new",
                            "Nothing was ever forgotten. For new ones: gongbu drill --new");
            case MIXED, DUE ->
                    Failure.nothing(
                            "지금 물을 것이 없다. " + next.korean(),
                            "There is nothing to ask now. " + next.english());
        };
    }
}
