package dev.gongbu.korean;

/**
 * Takes Hangul syllables apart into the keystrokes of the two-set keyboard and back.
 *
 * <p>Everything works on compatibility jamo (U+3131..U+3163), since these are what a keyboard
 * sends. Compound vowels and finals are flattened to the keys that make them (ㅘ to ㅗㅏ, ㄳ to ㄱㅅ), so
 * that a half-composed syllable is always a prefix of the finished one. Double consonants (ㄲ) are
 * one key.
 */
public final class Hangul {

    static final String LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

    /** The finals; index 0 stands for none. */
    static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

    private static final char FIRST = '가';
    private static final char LAST = '힣';
    private static final String[] FLAT = flatTable();

    private Hangul() {}

    /** Whether {@code c} is a composed syllable, 가 to 힣. */
    public static boolean isSyllable(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** Whether {@code c} is a compatibility jamo, ㄱ to ㅣ. */
    public static boolean isJamo(char c) {
        return c >= 'ㄱ' && c <= 'ㅣ';
    }

    /** Whether {@code c} is a consonant among the compatibility jamo, ㄱ to ㅎ. */
    public static boolean isConsonant(char c) {
        return c >= 'ㄱ' && c <= 'ㅎ';
    }

    /** Whether {@code c} is a syllable or a compatibility jamo. */
    public static boolean isHangul(char c) {
        return isSyllable(c) || isJamo(c);
    }

    /** Whether {@code text} holds a syllable or a jamo. */
    public static boolean containsHangul(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHangul(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The keys that type {@code text} on a two-set keyboard, as basic jamo; what is not Hangul
     * stays. 람다 becomes ㄹㅏㅁㄷㅏ, 왜 ㅇㅗㅐ, 값 ㄱㅏㅂㅅ.
     */
    public static String keystrokes(String text) {
        if (!containsHangul(text)) {
            return text;
        }
        var keys = new StringBuilder(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            appendKeystrokes(text.charAt(i), keys);
        }
        return keys.toString();
    }

    private static void appendKeystrokes(char c, StringBuilder keys) {
        if (isSyllable(c)) {
            int offset = c - FIRST;
            keys.append(LEADS.charAt(offset / 588));
            keys.append(flat(VOWELS.charAt(offset % 588 / 28)));
            int last = offset % 28;
            if (last > 0) {
                keys.append(flat(FINALS.charAt(last)));
            }
            return;
        }
        if (isJamo(c)) {
            keys.append(flat(c));
            return;
        }
        keys.append(c);
    }

    /** The first consonant of a syllable, or the character itself. */
    static char lead(char c) {
        return isSyllable(c) ? LEADS.charAt((c - FIRST) / 588) : c;
    }

    /** The vowel of a syllable; only for syllables. */
    static char vowel(char syllable) {
        return VOWELS.charAt((syllable - FIRST) % 588 / 28);
    }

    /** The final of a syllable as one jamo, or a blank where it has none; only for syllables. */
    static char last(char syllable) {
        return FINALS.charAt((syllable - FIRST) % 28);
    }

    /**
     * The syllable of a lead, a vowel and a final ({@code ' '} for none), all compatibility jamo.
     */
    static char syllable(char lead, char vowel, char last) {
        int code = LEADS.indexOf(lead) * 588 + VOWELS.indexOf(vowel) * 28 + FINALS.indexOf(last);
        return (char) (FIRST + code);
    }

    private static String flat(char jamo) {
        return FLAT[jamo - 'ㄱ'];
    }

    private static String[] flatTable() {
        var flat = new String[0x3164 - 0x3131];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = String.valueOf((char) ('ㄱ' + i));
        }
        String[] compounds = {
            "ㅘㅗㅏ", "ㅙㅗㅐ", "ㅚㅗㅣ", "ㅝㅜㅓ", "ㅞㅜㅔ", "ㅟㅜㅣ", "ㅢㅡㅣ", "ㄳㄱㅅ", "ㄵㄴㅈ", "ㄶㄴㅎ", "ㄺㄹㄱ", "ㄻㄹㅁ",
            "ㄼㄹㅂ", "ㄽㄹㅅ", "ㄾㄹㅌ", "ㄿㄹㅍ", "ㅀㄹㅎ", "ㅄㅂㅅ"
        };
        for (String compound : compounds) {
            flat[compound.charAt(0) - 'ㄱ'] = compound.substring(1);
        }
        return flat;
    }
}
