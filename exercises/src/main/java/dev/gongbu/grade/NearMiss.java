package dev.gongbu.grade;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.JamoDistance;
import dev.gongbu.korean.KeystrokeDistance;

import java.util.Locale;

/**
 * Whether a name may be a slip of the fingers for another: one key in names of four and more, two
 * in names of ten and more, or two that lie side by side on the keyboard. Digits are never slips.
 */
final class NearMiss {

    private static final int ONE_SLIP = 4;
    private static final int ONE_SLIP_OF_LETTERS = 6;
    private static final int TWO_SLIPS = 10;
    private static final int SIDE_BY_SIDE = 6;

    private NearMiss() {}

    /**
     * Whether {@code typed} may be meant for {@code key}.
     *
     * @param spelling as the author wrote it: a short acronym is too near to others
     */
    static boolean is(String typed, String key, String spelling) {
        if (typed.isEmpty() || typed.length() > 200 || !signs(typed).equals(signs(key))) {
            return false;
        }
        if (isPart(typed, key)) {
            return false;
        }
        int keys = JamoDistance.keys(key);
        boolean acronym =
                !Hangul.containsHangul(key) && spelling.equals(spelling.toUpperCase(Locale.ROOT));
        if (keys < (acronym ? ONE_SLIP_OF_LETTERS : ONE_SLIP)) {
            return false;
        }
        int most = keys >= TWO_SLIPS ? 2 : 1;
        if (JamoDistance.between(typed, key, most) <= most) {
            return true;
        }
        return keys >= SIDE_BY_SIDE && slip(typed, key) <= 1.0;
    }

    /** How near: smaller is nearer. */
    static double slip(String typed, String key) {
        return KeystrokeDistance.between(
                Hangul.keystrokes(typed), Hangul.keystrokes(key), TWO_SLIPS);
    }

    /** Digits, dots and the like: in them there are no slips. */
    private static String signs(String text) {
        var signs = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i))) {
                signs.append(text.charAt(i));
            }
        }
        return signs.toString();
    }

    /** A name cut short or grown by a syllable or a word is another name, not a slip. */
    private static boolean isPart(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        boolean part = longer.startsWith(shorter) || longer.endsWith(shorter);
        return part && JamoDistance.keys(longer) - JamoDistance.keys(shorter) > 1;
    }
}
