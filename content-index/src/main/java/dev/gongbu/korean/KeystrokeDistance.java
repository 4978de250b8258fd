package dev.gongbu.korean;

/**
 * Weighted edit distance between two strings of keystrokes (restricted Damerau–Levenshtein): how
 * likely one is a slip of the other on a two-set keyboard.
 *
 * <p>Costs: ㅐ for ㅔ and their like .5, a shifted for an unshifted key .5, a neighbouring key .7, a
 * transposition .8, everything else 1. The first letter is rarely wrong: an edit there costs .2
 * more.
 */
public final class KeystrokeDistance {

    private static final String[] SOUND_ALIKE = {"ㅐㅔ", "ㅒㅖ", "ㅔㅖ", "ㅐㅒ", "ㅚㅙ"};

    /** How many letters have a code: a to z and the 51 compatibility jamo. */
    private static final int CODES = 26 + 51;

    /** The costs of taking one letter for another, in tenths. */
    private static final byte[] CHANGES = changes();

    private static final double SWAP = 0.8;

    private KeystrokeDistance() {}

    /**
     * The distance between {@code a} and {@code b}, or {@code limit + 1} as soon as it must exceed
     * {@code limit}.
     */
    public static double between(String a, String b, double limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        var before = new double[b.length() + 1];
        var last = new double[b.length() + 1];
        var row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            last[j] = last[j - 1] + edge(0, j - 1);
        }
        // Each step away from the diagonal costs 1 at least: outside this band all is over the
        // limit.
        int band = (int) Math.min(limit, 1e6);
        double over = limit + 1;
        double leastBefore = 0;
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - band);
            int to = Math.min(b.length(), i + band);
            row[from - 1] = from == 1 ? last[0] + edge(i - 1, 0) : over;
            if (i + band <= b.length()) {
                last[i + band] = over;
            }
            double least = row[from - 1];
            for (int j = from; j <= to; j++) {
                double best = Math.min(last[j], row[j - 1]) + edge(i - 1, j - 1);
                best = Math.min(best, last[j - 1] + change(a, i - 1, b, j - 1));
                if (swapped(a, i - 1, b, j - 1)) {
                    best = Math.min(best, before[j - 2] + SWAP);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            // A transposition goes past this row.
            if (least > limit && leastBefore + SWAP > limit) {
                return limit + 1;
            }
            leastBefore = least;
            double[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static double edge(int i, int j) {
        return i == 0 && j == 0 ? 1.2 : 1.0;
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 0 && j > 0 && a.charAt(i) == b.charAt(j - 1) && a.charAt(i - 1) == b.charAt(j);
    }

    private static double change(String a, int i, String b, int j) {
        char one = a.charAt(i);
        char two = b.charAt(j);
        if (one == two) {
            return 0;
        }
        int row = code(one);
        int column = code(two);
        double cost = row < 0 || column < 0 ? 1.0 : CHANGES[row * CODES + column] / 10.0;
        return i == 0 && j == 0 ? cost + 0.2 : cost;
    }

    /** A small number for a Latin letter or a jamo, or -1. */
    private static int code(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return Hangul.isJamo(c) ? 26 + c - 'ㄱ' : -1;
    }

    private static byte[] changes() {
        var changes = new byte[CODES * CODES];
        for (int row = 0; row < CODES; row++) {
            for (int column = 0; column < CODES; column++) {
                changes[row * CODES + column] = tenths(letter(row), letter(column));
            }
        }
        return changes;
    }

    private static char letter(int code) {
        return (char) (code < 26 ? 'a' + code : 'ㄱ' + code - 26);
    }

    private static byte tenths(char one, char two) {
        if (soundAlike(one, two) || Keyboard.key(one) == Keyboard.key(two)) {
            return 5;
        }
        return (byte) (Keyboard.neighbours(one, two) ? 7 : 10);
    }

    private static boolean soundAlike(char a, char b) {
        for (String pair : SOUND_ALIKE) {
            if (pair.indexOf(a) >= 0 && pair.indexOf(b) >= 0) {
                return true;
            }
        }
        return false;
    }
}
