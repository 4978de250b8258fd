package dev.gongbu.aws.complete;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What was typed of a name, and what it is with the other keyboard layout.
 *
 * @param text as it was typed, its Hangul composed
 * @param latin in lower case, with the Latin letters in place of Hangul keys
 */
record Typing(String text, String latin) {

    /** More than any name has; what is longer fits none. */
    static final int LONGEST = 200;

    static Typing of(String text) {
        String composed = composed(text);
        return new Typing(composed, latin(composed).toLowerCase(Locale.ROOT));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isHangul() {
        return Hangul.containsHangul(text);
    }

    /** A word of a command as it would be without the Korean layout. */
    static String latin(String word) {
        String composed = composed(word);
        return Hangul.containsHangul(composed) ? Keyboard.toLatin(composed) : composed;
    }

    private static String composed(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x1100 && c <= 0x11FF) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
