package dev.gongbu.exercise;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** Where an exercise comes from. */
public enum Origin {
    /** An author of the project. */
    WRITTEN,
    /** Made by code of a comparison. */
    COMPARISON,
    /** Made by code of a fact. */
    FACT,
    /** A learner's own pack. */
    OWN;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** The word for it in packs and JSON: {@code written}. */
    public String word() {
        return word;
    }

    /** The origin that a word names, or null. */
    public static @Nullable Origin of(String word) {
        for (var origin : values()) {
            if (origin.word.equals(word)) {
                return origin;
            }
        }
        return null;
    }
}
