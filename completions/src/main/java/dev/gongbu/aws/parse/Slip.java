package dev.gongbu.aws.parse;

import dev.gongbu.aws.syntax.Word;

import java.util.List;
import java.util.Optional;

/**
 * What a parser of words stumbled over.
 *
 * @param kind what is wrong
 * @param argument what is meant; empty where that is the question
 * @param word where it happened; empty where something is missing
 * @param matches the names that an abbreviation may stand for
 */
record Slip(Kind kind, Optional<Argument> argument, Optional<Word> word, List<String> matches) {

    /** What may be wrong with words. */
    enum Kind {
        /** An abbreviation stands for more than one name. */
        AMBIGUOUS,
        /** An option without the value that it needs. */
        NO_VALUE,
        /** A switch with a value. */
        NEEDLESS_VALUE,
        /** Another value than the known ones. */
        NO_CHOICE,
        /** Text where a number is converted at once. */
        NO_NUMBER,
        /** A required argument that was not typed. */
        MISSING
    }

    Slip {
        matches = List.copyOf(matches);
    }
}
