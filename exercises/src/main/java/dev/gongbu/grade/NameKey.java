package dev.gongbu.grade;

import dev.gongbu.korean.TextNormalizer;

/**
 * A name without what does not matter about it: case, width, spaces, hyphens, dots between words,
 * quotes. What tells names apart stays: the dots and slashes of {@code 10.0.0.0/16}, {@code *},
 * {@code %}.
 */
final class NameKey {

    private NameKey() {}

    /** The key of a text. Empty for a blank text alone. */
    static String of(String text) {
        return key(text, false);
    }

    /** The key of a text with its English words in the singular. */
    static String singular(String text) {
        return key(text, true);
    }

    private static String key(String text, boolean singular) {
        String normal = TextNormalizer.normalize(text).text();
        var key = new StringBuilder(normal.length());
        int i = 0;
        while (i < normal.length()) {
            int end = wordEnd(normal, i);
            if (end > i) {
                String word = normal.substring(i, end);
                key.append(singular ? Plurals.singular(word) : word);
                i = end;
                continue;
            }
            if (matters(normal, i)) {
                key.append(normal.charAt(i));
            }
            i++;
        }
        return key.isEmpty() ? normal.replaceAll("\\s+", "") : key.toString();
    }

    /** The end of a run of Latin letters and digits, or of another letter. */
    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length() && latin(text.charAt(i))) {
            i++;
        }
        return i == start && Character.isLetterOrDigit(text.charAt(i)) ? i + 1 : i;
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || digit(c);
    }

    private static boolean matters(String text, int at) {
        char c = text.charAt(at);
        boolean after = at > 0 && digit(text.charAt(at - 1));
        boolean before = at + 1 < text.length() && digit(text.charAt(at + 1));
        return switch (c) {
            case '*', '%', '+', '<', '>' -> true;
            case '.', '/', ':' -> before && (after || c == '/');
            case '-' -> before && (after || at == 0);
            case '$' -> before;
            default -> false;
        };
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
