package dev.gongbu.search;

/**
 * A word or sign of a text.
 *
 * @param start its first place in the normalised text
 * @param end the place after its last
 */
record Piece(Kind kind, String text, int start, int end) {
    enum Kind {
        /** A run of Hangul between spaces, particles included. */
        HANGUL,
        /** A run of Latin letters and digits. */
        LATIN,
        /** Digits only. */
        NUMBER,
        /**
         * A part of a LATIN piece written in capitals inside, Visibility of
         * ChangeMessageVisibility.
         */
        PART,
        /** An identifier or a quantity, matched as a whole only. */
        EXACT
    }
}
