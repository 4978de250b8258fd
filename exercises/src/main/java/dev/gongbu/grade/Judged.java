package dev.gongbu.grade;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is said of one thing that was filled in.
 *
 * @param kind what is wrong, or null where it is right
 * @param from the first character of the difference in what was typed
 * @param to after its last
 * @param expected what should stand there
 * @param message what is said of it; never names the solution
 * @param offered what was probably meant, typed with the other layout; else empty
 * @param warnings what somebody who is right should know
 */
record Judged(
        Outcome outcome,
        @Nullable DifferenceKind kind,
        int from,
        int to,
        String expected,
        Wording message,
        String offered,
        List<Wording> warnings) {

    static Judged right(List<Wording> warnings) {
        return new Judged(Outcome.RIGHT, null, 0, 0, "", Wording.NONE, "", warnings);
    }

    /** Something about the text as a whole. */
    static Judged of(
            Outcome outcome, DifferenceKind kind, String typed, String expected, Wording message) {
        return new Judged(outcome, kind, 0, typed.length(), expected, message, "", List.of());
    }

    /** Typed with the other keyboard layout. */
    static Judged offer(String typed, String expected, String meant) {
        return new Judged(
                Outcome.NOT_UNDERSTOOD,
                DifferenceKind.SYNTAX,
                0,
                typed.length(),
                expected,
                Sayings.OTHER_LAYOUT,
                meant,
                List.of());
    }

    boolean isRight() {
        return outcome == Outcome.RIGHT;
    }
}
