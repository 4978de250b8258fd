package dev.gongbu.grade;

import dev.gongbu.exercise.Verdict.DifferenceKind;

/**
 * A way in which a call differs from a right one.
 *
 * @param cause what there is to say of it
 * @param from its first character in the line that was read
 * @param to after its last one
 * @param expected what should stand there; may be empty
 * @param label the option that it lies in; empty where it lies in none, or where the answer does
 *     not have it
 * @param path where in the option's value; empty for all of it
 */
record CommandDifference(
        Cause cause, int from, int to, String expected, String label, String path) {

    /** What there is to say of a difference. */
    enum Cause {
        OTHER_SERVICE(DifferenceKind.SERVICE),
        OTHER_OPERATION(DifferenceKind.OPERATION),
        HELP(DifferenceKind.OPERATION),
        /** One option twice, with two values. */
        REPEATED(DifferenceKind.UNKNOWN_OPTION),
        /** A word that belongs nowhere. */
        STRAY(DifferenceKind.UNKNOWN_OPTION),
        MISSING(DifferenceKind.MISSING_OPTION),
        SURPLUS(DifferenceKind.SURPLUS_OPTION),
        /** An option of those that say where, how and what of the result is shown. */
        OTHER_VALUE(DifferenceKind.WRONG_VALUE),
        /** A key of a structure, or an element of a list, is not there. */
        MEMBER_MISSING(DifferenceKind.WRONG_VALUE),
        /** A key of a structure, or an element of a list, is one too many. */
        MEMBER_SURPLUS(DifferenceKind.WRONG_VALUE),
        /** The elements of a list are right, but not their order. */
        OTHER_ORDER(DifferenceKind.WRONG_VALUE),
        /** Nobody can tell what is in a file. */
        IN_A_FILE(DifferenceKind.WRONG_VALUE);

        private final DifferenceKind kind;

        Cause(DifferenceKind kind) {
            this.kind = kind;
        }

        DifferenceKind kind() {
            return kind;
        }
    }

    DifferenceKind kind() {
        return cause.kind();
    }

    /** The same with a path before its own. */
    CommandDifference in(String outer) {
        var whole = path.isEmpty() ? outer : outer + "." + path;
        return new CommandDifference(cause, from, to, expected, label, whole);
    }
}
