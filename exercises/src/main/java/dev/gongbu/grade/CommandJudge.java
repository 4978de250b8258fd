package dev.gongbu.grade;

import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.parse.Verdict;
import dev.gongbu.exercise.Task;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds lines against what is right. Keeps the solutions that it has read, the most recent ones.
 * May be shared between threads.
 */
final class CommandJudge {

    private static final int MOST_KEPT = 1_024;

    private final LineChecker checker;
    private final Map<Line, CommandCall> kept =
            new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Line, CommandCall> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    private record Line(String text, CommandValues.Reading reading) {}

    /**
     * An answer beside the solution that is nearest to it.
     *
     * @param solution the nearest one; the best one where a check decides
     */
    record Judged(CommandCall answer, CommandCall solution, CommandComparison comparison) {

        /** Whether the AWS CLI takes the line and does what was asked for. */
        boolean isRight() {
            return comparison.isEqual()
                    && answer.check().verdict() != Verdict.REJECT
                    && CommandMends.hasProgram(answer.check());
        }
    }

    CommandJudge(LineChecker checker) {
        this.checker = checker;
    }

    /** What the AWS CLI would say of a line. */
    Check check(String line) {
        return checker.check(line);
    }

    LineChecker checker() {
        return checker;
    }

    /**
     * Judges a line.
     *
     * @param loose whether case, blanks around values and types are left aside
     */
    Judged judge(Task.Command task, Check check, boolean loose) {
        var reading = new CommandValues.Reading(namesCount(task), loose);
        var answer = CommandCall.of(check, reading);
        var rules = task.check();
        if (rules != null) {
            var comparison = CommandRules.compare(rules, answer, line -> solution(line, reading));
            return new Judged(answer, solution(task.solutions().getFirst(), reading), comparison);
        }
        return nearest(task, answer, reading);
    }

    private Judged nearest(Task.Command task, CommandCall answer, CommandValues.Reading reading) {
        var best = judged(task.solutions().getFirst(), answer, reading);
        for (var line : task.solutions().subList(1, task.solutions().size())) {
            var other = judged(line, answer, reading);
            if (isNearer(other.comparison(), best.comparison())) {
                best = other;
            }
        }
        return best;
    }

    private Judged judged(String line, CommandCall answer, CommandValues.Reading reading) {
        var solution = solution(line, reading);
        return new Judged(answer, solution, CommandComparer.compare(solution, answer));
    }

    private static boolean isNearer(CommandComparison one, CommandComparison other) {
        if (one.isEqual() || other.isEqual()) {
            return one.isEqual() && !other.isEqual();
        }
        int scores = Double.compare(one.score(), other.score());
        return scores > 0 || scores == 0 && one.differences().size() < other.differences().size();
    }

    /** Whether a line is the same call as an answer. */
    boolean isSame(String line, CommandCall answer) {
        var reading = new CommandValues.Reading(false, false);
        return CommandComparer.compare(solution(line, reading), answer).isEqual();
    }

    private CommandCall solution(String line, CommandValues.Reading reading) {
        var key = new Line(line, reading);
        synchronized (kept) {
            var call = kept.get(key);
            if (call != null) {
                return call;
            }
        }
        var call = CommandCall.of(checker.check(line), reading);
        synchronized (kept) {
            kept.put(key, call);
        }
        return call;
    }

    /** The names of a policy's statements count where a solution has some. */
    private static boolean namesCount(Task.Command task) {
        for (var line : task.solutions()) {
            if (line.contains("\"Sid\"") || line.contains("\"Id\"")) {
                return true;
            }
        }
        return false;
    }
}
