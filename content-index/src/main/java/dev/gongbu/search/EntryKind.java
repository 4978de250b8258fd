package dev.gongbu.search;

import java.util.Locale;

/** What an entry of the index is. */
public enum EntryKind {
    /** A section of a note. */
    NOTE,
    /** A sentence of the fact base. */
    FACT,
    /** A term of the glossary. */
    TERM,
    /** A comparison of several topics. */
    COMPARISON,
    /** An exercise. */
    EXERCISE,
    /** An operation of the AWS command line. */
    COMMAND;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word for it in options and JSON: {@code note}. */
    public String word() {
        return word;
    }
}
