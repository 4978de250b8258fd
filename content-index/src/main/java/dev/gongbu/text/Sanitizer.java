package dev.gongbu.text;

import java.text.Normalizer;

/**
 * Makes text harmless for a terminal: composed (NFC), without control characters, invisible
 * characters or characters that turn the reading direction.
 */
public final class Sanitizer {

    private static final char ESCAPE_SHOWN = '␛';

    private Sanitizer() {}

    /**
     * Cleans a text that may hold anything. Line feeds and tabs stay, an escape character is shown
     * as {@code ␛}, an unpaired surrogate as U+FFFD; a line separator becomes a line feed.
     *
     * @param text from a file, the keyboard, the environment or a network
     * @return the text itself where nothing is wrong with it; cleaning it again changes nothing
     */
    public static String clean(String text) {
        int at = firstSuspect(text);
        if (at == text.length()) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        clean.append(text, 0, at);
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isShownAsItIs(codePoint)) {
                clean.appendCodePoint(codePoint);
            } else {
                clean.append(replacement(codePoint));
            }
            at += Character.charCount(codePoint);
        }
        var result = clean.toString();
        return Normalizer.isNormalized(result, Normalizer.Form.NFC)
                ? result
                : Normalizer.normalize(result, Normalizer.Form.NFC);
    }

    /**
     * Cleans a text that has to stay on one line: line feeds and tabs become spaces as well.
     *
     * @param text as for {@link #clean}
     * @return one line
     */
    public static String cleanLine(String text) {
        return clean(text).replace('\n', ' ').replace('\t', ' ');
    }

    /**
     * Whether {@link #clean} keeps a character.
     *
     * @param codePoint any code point
     * @return false for controls, invisible and direction characters and unpaired surrogates
     */
    public static boolean isShownAsItIs(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint == '\n' || codePoint == '\t';
        }
        if (codePoint < 0x7F) {
            return true;
        }
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && !isVariationSelector(codePoint);
    }

    /** Variation selectors change the width of an emoji on some terminals and not on others. */
    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private static String replacement(int codePoint) {
        if (codePoint == 0x1B) {
            return String.valueOf(ESCAPE_SHOWN);
        }
        if (codePoint == 0x2028 || codePoint == 0x2029) {
            return "\n";
        }
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
                ? "\uFFFD"
                : "";
    }

    /** Nearly all text is ASCII and Hangul syllables, which are clean and composed as they are. */
    private static int firstSuspect(String text) {
        int at = 0;
        while (at < text.length() && isHarmless(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isHarmless(char character) {
        return (character >= 0x20 && character < 0x7F)
                || character == '\n'
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0x4E00 && character <= 0x9FFF)
                || character == '\t';
    }
}
