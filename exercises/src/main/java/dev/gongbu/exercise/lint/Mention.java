package dev.gongbu.exercise.lint;

import dev.gongbu.korean.TextNormalizer;

/**
 * A name that a text may mention.
 *
 * @param name normalised
 */
record Mention(String name) {

    /** Shorter ones stand in other words by chance. */
    private static final int SHORTEST = 2;

    static Mention of(String name) {
        return new Mention(TextNormalizer.normalize(name).text().strip());
    }

    /** Whether a text has the name as a word of its own, spaces aside; particles may follow. */
    boolean isIn(String text) {
        var normal = TextNormalizer.normalize(text).text();
        if (name.codePointCount(0, name.length()) < SHORTEST) {
            return false;
        }
        for (int at = normal.indexOf(name); at >= 0; at = normal.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean beginsWord = at == 0 || !isSameScript(normal.charAt(at - 1), name.charAt(0));
            boolean endsWord =
                    end == normal.length()
                            || !isLatin(normal.charAt(end))
                            || !isLatin(name.charAt(name.length() - 1));
            if (beginsWord && endsWord) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameScript(char before, char first) {
        return Character.isLetterOrDigit(before) && isLatin(before) == isLatin(first);
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || c == '-';
    }
}
