package dev.gongbu.korean;

/**
 * The Korean two-set keyboard (KS X 5002) over a QWERTY keyboard: what was typed with the other
 * layout switched on, in both directions.
 */
public final class Keyboard {

    private static final String KEYS = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml";
    private static final String JAMO = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";
    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    private Keyboard() {}

    /**
     * The Latin letters behind Korean typing: 략됀ㄷ becomes firehose, vm론트 vmfhsxm. Shifted keys come
     * out as capitals only for the jamo that need shift. What is not Hangul stays.
     */
    public static String toLatin(String text) {
        String keys = Hangul.keystrokes(text);
        var latin = new StringBuilder(keys.length());
        for (int i = 0; i < keys.length(); i++) {
            int at = JAMO.indexOf(keys.charAt(i));
            latin.append(at < 0 ? keys.charAt(i) : KEYS.charAt(at));
        }
        return latin.toString();
    }

    /**
     * What the Latin letters of {@code text} type with the Korean layout on, composed to syllables
     * as an input method does it: fkaek becomes 람다. What is no letter stays.
     */
    public static String toHangul(String text) {
        var jamo = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            jamo.append(jamo(text.charAt(i)));
        }
        return compose(jamo.toString());
    }

    /** The jamo on a Latin key, shifted keys without a jamo of their own as unshifted ones. */
    public static char jamo(char key) {
        int at = KEYS.indexOf(key);
        if (at < 0 && key >= 'A' && key <= 'Z') {
            at = KEYS.indexOf(Character.toLowerCase(key));
        }
        return at < 0 ? key : JAMO.charAt(at);
    }

    /**
     * The Latin key of a basic jamo, lower case for both halves of a shifted pair; else the
     * character.
     */
    static char key(char jamo) {
        int at = JAMO.indexOf(jamo);
        return at < 0 ? jamo : Character.toLowerCase(KEYS.charAt(at));
    }

    /** Whether two jamo or Latin letters lie side by side on the keyboard, or on one key. */
    public static boolean neighbours(char a, char b) {
        char one = key(a);
        char two = key(b);
        if (one == two) {
            return true;
        }
        for (int row = 0; row < ROWS.length; row++) {
            int column = ROWS[row].indexOf(one);
            if (column >= 0) {
                return near(two, row, column);
            }
        }
        return false;
    }

    private static boolean near(char other, int row, int column) {
        for (int r = Math.max(0, row - 1); r <= Math.min(ROWS.length - 1, row + 1); r++) {
            int at = ROWS[r].indexOf(other);
            if (at >= 0) {
                // Each row stands half a key further right than the one above.
                double distance = at + r * 0.5 - (column + row * 0.5);
                return Math.abs(distance) <= 1.0;
            }
        }
        return false;
    }

    /** Composes basic jamo to syllables as the two-set input method does. */
    public static String compose(String jamo) {
        var composer = new Composer(jamo.length());
        for (int i = 0; i < jamo.length(); i++) {
            composer.type(jamo.charAt(i));
        }
        return composer.text();
    }

    /** The state of a two-set input method: at most one unfinished syllable. */
    private static final class Composer {
        private static final char NONE = ' ';
        private final StringBuilder out;
        private char lead = NONE;
        private char vowel = NONE;
        private char last = NONE;

        Composer(int size) {
            out = new StringBuilder(size);
        }

        void type(char c) {
            if (!Hangul.isJamo(c)) {
                flush();
                out.append(c);
            } else if (Hangul.isConsonant(c)) {
                consonant(c);
            } else {
                vowel(c);
            }
        }

        String text() {
            flush();
            return out.toString();
        }

        private void consonant(char c) {
            boolean open = lead != NONE && vowel != NONE;
            if (open && last == NONE && Hangul.FINALS.indexOf(c) > 0) {
                last = c;
                return;
            }
            char joined = last == NONE ? NONE : join(last, c);
            if (open && joined != NONE) {
                last = joined;
                return;
            }
            flush();
            if (Hangul.LEADS.indexOf(c) >= 0) {
                lead = c;
            } else {
                out.append(c);
            }
        }

        private void vowel(char c) {
            if (last != NONE) {
                char moved = takeLast();
                flush();
                lead = moved;
                vowel = c;
                return;
            }
            if (vowel != NONE) {
                char joined = join(vowel, c);
                if (joined != NONE) {
                    vowel = joined;
                    return;
                }
                flush();
            }
            vowel = c;
        }

        /**
         * Takes the final, or the second half of a compound one, away: it begins the next syllable.
         */
        private char takeLast() {
            String parts = Hangul.keystrokes(String.valueOf(last));
            last = parts.length() == 2 ? parts.charAt(0) : NONE;
            return parts.charAt(parts.length() - 1);
        }

        private static char join(char a, char b) {
            String all = Hangul.isConsonant(a) ? Hangul.FINALS : Hangul.VOWELS;
            for (int i = 0; i < all.length(); i++) {
                String parts = Hangul.keystrokes(all.substring(i, i + 1));
                if (parts.length() == 2 && parts.charAt(0) == a && parts.charAt(1) == b) {
                    return all.charAt(i);
                }
                // ㅗ+ㅏ+ㅣ is not typed: ㅙ is ㅗ+ㅐ, so two keys are all there is.
            }
            return NONE;
        }

        private void flush() {
            if (lead != NONE && vowel != NONE) {
                out.append(Hangul.syllable(lead, vowel, last));
            } else if (lead != NONE) {
                out.append(lead);
            } else if (vowel != NONE) {
                out.append(vowel);
            }
            lead = NONE;
            vowel = NONE;
            last = NONE;
        }
    }
}
