package dev.gongbu.korean;

/** Initial consonants (초성): the shorthand in which Koreans search, ㄹㄷ for 람다. */
public final class Initials {

    private Initials() {}

    /** {@code text} with each syllable replaced by its first consonant; everything else stays. */
    public static String of(String text) {
        var initials = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            initials.append(Hangul.lead(text.charAt(i)));
        }
        return initials.toString();
    }

    /**
     * Whether {@code text} is consonants only, at least one: what somebody types who means
     * initials.
     */
    public static boolean areAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Hangul.isConsonant(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /**
     * {@code text} with compound consonants taken apart: a keyboard joins ㄱ and ㅅ to ㄳ by itself.
     */
    public static String apart(String text) {
        return Hangul.keystrokes(text);
    }
}
