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

    /**
     * The kind that {@code word} names.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static EntryKind of(String word) {
        for (EntryKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of entry is called '" + word + "'");
    }
}
