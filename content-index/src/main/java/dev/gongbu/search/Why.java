package dev.gongbu.search;

/** Why a hit was found: how what was typed was read, strongest reading first. */
public enum Why {
    /** The words stand there as typed. */
    EXACT("정확", "exact"),
    /** Another name of the same thing. */
    ALIAS("별칭", "alias"),
    /** The same with other spaces. */
    SPACING("띄어쓰기", "spacing"),
    /** The beginning of a word. */
    PREFIX("앞부분", "prefix"),
    /** A typing error. */
    TYPO("오타", "typo"),
    /** Typed with the other keyboard layout. */
    LAYOUT("한/영", "layout"),
    /** Initial consonants. */
    INITIALS("초성", "initials"),
    /** A loanword that sounds like it. */
    SOUND("외래어", "sound"),
    /** A word of like meaning. */
    SYNONYM("비슷한 말", "synonym");

    private final String korean;
    private final String english;

    Why(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /** The word that a learner reads. */
    public String korean() {
        return korean;
    }

    /** The word in JSON and in English output. */
    public String english() {
        return english;
    }
}
