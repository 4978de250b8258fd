package dev.gongbu.grade;

import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Finding;
import dev.gongbu.aws.syntax.Rule;
import dev.gongbu.exercise.Verdict.DifferenceKind;

import org.jspecify.annotations.Nullable;

/** The errors of a line that the AWS CLI refuses, among the differences that are told. */
final class CommandErrors {

    private CommandErrors() {}

    /** What kind of difference an error is. */
    static DifferenceKind kind(Rule rule) {
        return switch (rule) {
            case NOT_AWS -> DifferenceKind.PROGRAM;
            case MISSING_SERVICE, UNKNOWN_SERVICE -> DifferenceKind.SERVICE;
            case MISSING_OPERATION, UNKNOWN_OPERATION -> DifferenceKind.OPERATION;
            case UNKNOWN_OPTION, AMBIGUOUS_OPTION, UNEXPECTED_WORD -> DifferenceKind.UNKNOWN_OPTION;
            case MISSING_OPTION -> DifferenceKind.MISSING_OPTION;
            case EXCLUSIVE_OPTIONS -> DifferenceKind.SURPLUS_OPTION;
            case UNCLOSED_QUOTE,
                    TOO_LONG,
                    CONTROL_CHARACTER,
                    SHORTHAND_SYNTAX,
                    SHORTHAND_REPEATED_KEY,
                    JSON_SYNTAX,
                    QUERY_SYNTAX ->
                    DifferenceKind.SYNTAX;
            default -> DifferenceKind.WRONG_VALUE;
        };
    }

    /** In which order differences are told, from 0: a line that cannot be split comes first. */
    static int rank(Rule rule) {
        return switch (rule) {
            case UNCLOSED_QUOTE, TOO_LONG, CONTROL_CHARACTER -> 0;
            default -> rank(kind(rule));
        };
    }

    /** In which order differences are told. */
    static int rank(DifferenceKind kind) {
        return switch (kind) {
            case PROGRAM -> 1;
            case SERVICE -> 2;
            case OPERATION -> 3;
            case UNKNOWN_OPTION -> 4;
            case MISSING_OPTION -> 5;
            case SURPLUS_OPTION -> 6;
            default -> 7;
        };
    }

    /** The error that is told first, or null. */
    static @Nullable Finding first(Check check) {
        Finding first = null;
        for (var error : check.errors()) {
            boolean isBefore =
                    first == null
                            || rank(error.rule()) < rank(first.rule())
                            || rank(error.rule()) == rank(first.rule())
                                    && error.from() < first.from();
            first = isBefore ? error : first;
        }
        return first;
    }

    /** Whether all errors are about values that are of another type than their text. */
    static boolean areOfType(Check check) {
        for (var error : check.errors()) {
            if (error.rule() != Rule.WRONG_TYPE) {
                return false;
            }
        }
        return true;
    }
}
