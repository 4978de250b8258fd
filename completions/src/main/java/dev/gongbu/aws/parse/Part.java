package dev.gongbu.aws.parse;

import dev.gongbu.aws.Option;

import java.util.Optional;

/**
 * A piece of a line, with its place. Parts do not overlap and stand in the order of the line.
 *
 * @param from the first character, from 0
 * @param to after the last character
 * @param kind what it is
 * @param text without quotes and escapes
 * @param option the option that it is, or whose value it is
 */
public record Part(int from, int to, Kind kind, String text, Optional<Option> option) {

    /** What a part is. */
    public enum Kind {
        /** {@code aws}. */
        PROGRAM,
        SERVICE,
        OPERATION,
        /** An option's name, with its dashes. */
        OPTION,
        /** An option's value, or a value without a name. */
        VALUE,
        /** A word that belongs nowhere. */
        UNKNOWN,
        /** An operator and what follows it, or what is not read for another reason. */
        REST
    }
}
