package dev.gongbu.app.command;

import dev.gongbu.schedule.Plan;
import dev.gongbu.schedule.Wish;

import java.util.List;

/** What is due; says when the next will be where nothing is. */
final class ReviewCommand implements Command {

    @Override
    public List<Option> options() {
        return List.of(
                PracticeOptions.TOPIC,
                PracticeOptions.KIND,
                PracticeOptions.COUNT,
                PracticeOptions.DIFFICULTY,
                PracticeOptions.SEED,
                PracticeOptions.JSON);
    }

    @Override
    public ExitCode run(Invocation invocation) {
        if (!invocation.arguments().words().isEmpty()) {
            throw Failure.usage(
                    "review에는 낱말을 붙이지 않는다. 고른 문제를 풀려면: gongbu drill ID",
                    "Review takes no words. To be asked something: gongbu drill ID");
        }
        var count = PracticeOptions.count(invocation.arguments());
        var wish =
                new Wish(Wish.Mode.DUE, count == null ? Integer.MAX_VALUE : count, count != null);
        var practice = new PracticeStart(invocation, ChosenExercises.of(invocation));
        return practice.planned(wish, plan -> nothing(invocation, plan));
    }

    private static Failure nothing(Invocation invocation, Plan plan) {
        if (plan.isLimited()) {
            return Failure.nothing(
                    "오늘 복습할 것은 다 했다. 더 하려면 수를 적는다: gongbu review --count 10",
                    "You have reviewed what was for today. For more: gongbu review --count 10");
        }
        var next = PracticeStart.nextDue(invocation, plan);
        return Failure.nothing(
                "지금 복습할 것이 없다. " + next.korean(),
                "There is nothing to review now. " + next.english());
    }
}
