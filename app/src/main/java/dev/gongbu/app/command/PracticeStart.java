package dev.gongbu.app.command;

import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.progress.LearningRecord;
import dev.gongbu.schedule.Plan;
import dev.gongbu.schedule.Wish;
import dev.gongbu.text.Language;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Opens the record, plans a round and begins it. */
final class PracticeStart {
    private final Invocation invocation;
    private final ChosenExercises chosen;
    private final Learner learner;

    PracticeStart(Invocation invocation, ChosenExercises chosen) {
        this.invocation = invocation;
        this.chosen = chosen;
        this.learner = Learner.of(invocation);
    }

    /**
     * Asks what the schedule says.
     *
     * @param nothing what to say where that is nothing
     */
    ExitCode planned(Wish wish, Function<Plan, Failure> nothing) {
        long seed = seed();
        return withRecord(record -> {
            var plan = learner.plan(record, chosen.heads(), wish, seed);
            if (plan.asked().isEmpty()) {
                throw nothing.apply(plan);
            }
            return run(plan.asked(), record, seed);
        });
    }

    /** Asks what was named, in that order, due or not. */
    ExitCode asked(@Nullable Integer count) {
        var asked = new ArrayList<Head>();
        for (var id : invocation.arguments().words()) {
            for (var head : chosen.heads()) {
                if (head.id().equals(id) && !asked.contains(head)) {
                    asked.add(head);
                }
            }
        }
        int most = count == null ? asked.size() : Math.min(count, asked.size());
        return withRecord(record -> run(asked.subList(0, most), record, seed()));
    }

    private ExitCode run(List<Head> asked, LearningRecord record, long seed) {
        return new PracticeRun(invocation, learner, chosen.all()).run(asked, record, seed);
    }

    private long seed() {
        var typed = PracticeOptions.seed(invocation.arguments());
        return typed == null ? learner.clock().millis() : typed;
    }

    private ExitCode withRecord(Function<LearningRecord, ExitCode> use) {
        try (var record = learner.open()) {
            ProgressCommand.tellNotices(invocation, record);
            var end = use.apply(record);
            ProgressCommand.tellNotices(invocation, record); // a damage may show in the middle
            return end;
        }
    }

    /** When something is due next, or how to begin. */
    static Wording nextDue(Invocation invocation, Plan plan) {
        var next = plan.nextDue();
        if (next == null) {
            return plan.fresh() > 0
                    ? new Wording("새 문제를 풀려면: gongbu drill", "For new ones: gongbu drill")
                    : Wording.NONE;
        }
        var learner = Learner.of(invocation);
        var now = learner.clock().instant();
        return new Wording(
                "다음 복습: " + new DueText(learner.day(), now, Language.KOREAN).of(next) + ".",
                "The next is due "
                        + new DueText(learner.day(), now, Language.ENGLISH).of(next)
                        + ".");
    }
}
