package dev.gongbu.text;

import org.jspecify.annotations.Nullable;

/** The language of the program's own sentences. The content is Korean in both. */
public enum Language {
    /** Unless somebody says otherwise. */
    KOREAN,
    /** Asked for by {@code --lang en}, {@code GONGBU_LANG} or the settings. */
    ENGLISH;

    /**
     * Chooses between the two wordings of one sentence.
     *
     * @param korean the Korean wording
     * @param english the English wording
     * @return the one in this language
     */
    public String of(String korean, String english) {
        return this == KOREAN ? korean : english;
    }

    /**
     * The language that a word names.
     *
     * @param word such as {@code en} or {@code ko_KR.UTF-8}
     * @return null where it names none
     */
    public static @Nullable Language named(@Nullable String word) {
        if (word == null) {
            return null;
        }
        if (word.startsWith("ko")) {
            return KOREAN;
        }
        return word.startsWith("en") ? ENGLISH : null;
    }
}
