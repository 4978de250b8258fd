package dev.gongbu.korean;

/**
 * How many keys were wrong: the number of jamo or letters left out, put in, taken for another or
 * swapped with their neighbour between two texts (restricted Damerau–Levenshtein, each costs 1).
 */
public final class JamoDistance {

    private static final int LONGEST = 400;

    private JamoDistance() {}

    /**
     * The distance between two texts in keystrokes, or {@code limit + 1} where it is greater, or
     * where a text is too long to be a name.
     */
    public static int between(String one, String other, int limit) {
        String a = Hangul.keystrokes(one);
        String b = Hangul.keystrokes(other);
        boolean hopeless = Math.abs(a.length() - b.length()) > limit;
        if (hopeless || a.length() > LONGEST || b.length() > LONGEST) {
            return limit + 1;
        }
        return Math.min(limit + 1, distance(a, b, limit));
    }

    /** How many keys a text takes. */
    public static int keys(String text) {
        return Hangul.keystrokes(text).length();
    }

    private static int distance(String a, String b, int limit) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && swapped(a, i, b, j)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit + 1) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
