package dev.gongbu.progress;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** What a line of the log tells. */
public enum Event {
    /** An answer was given and its verdict is about to be shown. */
    ANSWER,
    /** The solution was shown before it was found. */
    REVEAL,
    /** The learner said of the entry that {@code target} names that it was easy. */
    EASY,
    /** The entry that {@code target} names counts no more. */
    UNDO,
    /** The learner finds the exercise unclear. */
    FLAG,
    /** The learner takes that back. */
    UNFLAG;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word for it in the database and in exports: {@code answer}. */
    public String word() {
        return word;
    }

    /** The event that a word names, or null. */
    public static @Nullable Event of(String word) {
        for (var event : values()) {
            if (event.word.equals(word)) {
                return event;
            }
        }
        return null;
    }
}
