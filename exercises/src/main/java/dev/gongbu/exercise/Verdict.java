package dev.gongbu.exercise;

import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What is said of an answer.
 *
 * @param outcome right or not
 * @param score the weight of what was right, 0 to 1; 1 for a right answer alone
 * @param portions what the answer consists of, and which of it was right
 * @param difference the first place in which the answer differs, or null where it is right
 * @param message what is said of the difference: the author's own words where there are some. Never
 *     names the solution
 * @param next what to do next; may be empty
 * @param offered what the learner probably meant to type, to be offered for taking over: an answer
 *     typed with the other keyboard layout; else empty
 * @param warnings what a right answer should know, such as an abbreviated option
 */
public record Verdict(
        Outcome outcome,
        double score,
        List<Portion> portions,
        @Nullable Difference difference,
        Wording message,
        Wording next,
        String offered,
        List<Wording> warnings) {

    public Verdict {
        portions = List.copyOf(portions);
        warnings = List.copyOf(warnings);
        if (score < 0 || score > 1 || outcome == Outcome.RIGHT && score != 1) {
            throw new IllegalArgumentException(outcome + " with a score of " + score);
        }
    }

    /** A part of an answer, such as an option of a command or a gap. */
    public record Portion(String what, double weight, boolean right) {}

    /**
     * The first place in which an answer differs from the nearest right one.
     *
     * @param field the number of the cell, gap or item that it lies in, or empty for the line
     * @param from its first character in the answer (or its field), from 0; its length where
     *     something is missing at the end
     * @param to after its last character
     * @param expected what should stand there, for after the solution was shown; may be empty
     * @param got what stands there; empty where something is missing
     * @param kind what is wrong with it
     */
    public record Difference(
            String field, int from, int to, String expected, String got, DifferenceKind kind) {}

    /** What is wrong with the first difference, in the order in which a command is looked at. */
    public enum DifferenceKind {
        PROGRAM,
        SERVICE,
        OPERATION,
        UNKNOWN_OPTION,
        MISSING_OPTION,
        SURPLUS_OPTION,
        WRONG_VALUE,
        /** It cannot be read at all: quotes, brackets. */
        SYNTAX,
        /** The right number with another unit. */
        UNIT,
        /** The unit is missing. */
        NO_UNIT,
        /** Ten, a hundred, a thousand times too much or too little. */
        MAGNITUDE,
        /** The opposite: 상태 비저장 for 상태 저장. */
        POLARITY,
        /** A slip of the fingers. */
        SPELLING,
        /** Too few or too many. */
        COUNT,
        /** The right ones in the wrong order. */
        SEQUENCE
    }
}
