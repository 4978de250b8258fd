package dev.gongbu.schedule;

/** How well something was remembered. */
public enum Grade {
    /** Forgotten. */
    AGAIN,
    /** Remembered with help; a pass. */
    HARD,
    /** Remembered. */
    GOOD,
    /** Remembered without effort. */
    EASY;

    /** Its number in the formulae: 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * The grade of a number.
     *
     * @param number 1 to 4
     */
    public static Grade of(int number) {
        return values()[number - 1];
    }
}
