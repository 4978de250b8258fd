package dev.gongbu.search;

/** How much a reading counts against the words as they stand. */
final class Weights {
    static final int MOST_GUESSES = 12;
    static final float WEAK_WORD = 0.15f;
    static final float SYNONYM = 0.35f;
    static final float TYPO = 0.9f;
    static final float INITIALS = 0.9f;
    static final float PREFIX = 0.8f;
    static final float SOUND = 0.7f;

    private Weights() {}
}
