package dev.gongbu.practice;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** What a learner may ask for in place of an answer. */
public enum Action {
    /** The next hint. */
    HINT('?'),
    /** To be asked later. */
    SKIP('s'),
    /** The end of the round. */
    QUIT('q'),
    /** The solution. */
    REVEAL('r'),
    /** To take the last answer back. */
    UNDO('u'),
    /** To note that the exercise is unclear, or to take that back. */
    FLAG('f'),
    /** To say that the last answer was easy. */
    EASY('e'),
    /** What can be typed. */
    HELP('h');

    private final char key;
    private final String word = name().toLowerCase(Locale.ROOT);

    Action(char key) {
        this.key = key;
    }

    /** The key for it. */
    public char key() {
        return key;
    }

    /** The word for it in JSON: {@code hint}. */
    public String word() {
        return word;
    }

    /** The action that a word names, or null. */
    public static @Nullable Action of(String word) {
        for (var action : values()) {
            if (action.word.equals(word)) {
                return action;
            }
        }
        return null;
    }

    /** The action of a key, or null. */
    static @Nullable Action of(char key) {
        for (var action : values()) {
            if (action.key == key) {
                return action;
            }
        }
        return null;
    }
}
