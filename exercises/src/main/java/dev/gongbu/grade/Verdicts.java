package dev.gongbu.grade;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.exercise.Verdict.Difference;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.exercise.Verdict.Portion;
import dev.gongbu.text.Wording;

import java.util.List;

/** Verdicts on everything that is no command. */
final class Verdicts {

    /** The most that an answer scores that is not right. */
    private static final double ALMOST = 0.99;

    private Verdicts() {}

    static Verdict right(List<Portion> portions, List<Wording> warnings) {
        return new Verdict(
                Outcome.RIGHT, 1, portions, null, Sayings.RIGHT, Wording.NONE, "", warnings);
    }

    static Verdict of(
            Outcome outcome,
            double score,
            List<Portion> portions,
            Difference difference,
            Wording message,
            Wording next) {
        double some = Math.max(0, Math.min(ALMOST, score));
        return new Verdict(outcome, some, portions, difference, message, next, "", List.of());
    }

    /** Not an answer of this kind; nothing was counted. */
    static Verdict notUnderstood(
            DifferenceKind kind, int from, int to, String got, Wording message) {
        return of(
                Outcome.NOT_UNDERSTOOD,
                0,
                List.of(),
                new Difference("", from, to, "", got, kind),
                message,
                Sayings.NOT_COUNTED);
    }

    static Verdict offering(Verdict verdict, String offered) {
        return new Verdict(
                verdict.outcome(),
                verdict.score(),
                verdict.portions(),
                verdict.difference(),
                verdict.message(),
                verdict.next(),
                offered,
                verdict.warnings());
    }

    static Verdict saying(Verdict verdict, Outcome outcome, Wording message) {
        return new Verdict(
                outcome,
                verdict.score(),
                verdict.portions(),
                verdict.difference(),
                message,
                outcome == verdict.outcome() ? verdict.next() : next(outcome),
                "",
                verdict.warnings());
    }

    /** What to do after an outcome. */
    static Wording next(Outcome outcome) {
        return switch (outcome) {
            case RIGHT -> Wording.NONE;
            case NEARLY -> Sayings.RETRY;
            case WRONG -> Sayings.AGAIN;
            case NOT_UNDERSTOOD -> Sayings.NOT_COUNTED;
        };
    }
}
