package dev.gongbu.exercise;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** What an answer is. */
public enum Outcome {
    /** Right. */
    RIGHT,
    /** Not right, but so near that a hint and another try are owed: a slip, a missing unit. */
    NEARLY,
    /** Wrong. */
    WRONG,
    /** Not an answer of this kind: nothing was counted. */
    NOT_UNDERSTOOD;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The word for it in JSON: {@code not-understood}. */
    public String word() {
        return word;
    }

    /** The outcome that a word names, or null. */
    public static @Nullable Outcome of(String word) {
        for (var outcome : values()) {
            if (outcome.word.equals(word)) {
                return outcome;
            }
        }
        return null;
    }
}
