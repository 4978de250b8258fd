package dev.gongbu.aws.complete;

import dev.gongbu.aws.complete.Candidate.Way;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/**
 * How near a name is to what was typed.
 *
 * @param way how it was found
 * @param penalty how much is missing or wrong, within one way; 0 is best
 */
record Closeness(Way way, int penalty) {

    private static final Closeness WHOLE = new Closeness(Way.WHOLE, 0);
    private static final Closeness PREFIX = new Closeness(Way.PREFIX, 0);
    private static final Closeness OTHER_CASE = new Closeness(Way.PREFIX, 1);
    private static final int LONGEST = 64;
    private static final int NONE = Integer.MAX_VALUE / 4;

    /** How near a name is without any mistake; null where it is not. */
    static @Nullable Closeness of(Typing typing, String name) {
        String typed = typing.text();
        if (typed.isEmpty() || name.equals(typed)) {
            return WHOLE;
        }
        if (name.startsWith(typed)) {
            return PREFIX;
        }
        if (typed.length() > LONGEST) {
            return null;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith(typing.latin())) {
            return OTHER_CASE;
        }
        int missing = words(typing.latin(), name);
        if (missing < NONE) {
            return new Closeness(Way.WORDS, missing);
        }
        int at = typing.latin().length() < 3 ? -1 : lower.indexOf(typing.latin());
        return at < 0 ? null : new Closeness(Way.INSIDE, at);
    }

    /** How near a name is if fingers slipped; null where it is too far. */
    static @Nullable Closeness near(Typing typing, String name) {
        String typed = typing.latin();
        if (typed.length() < 3 || typed.length() > LONGEST || name.length() > 2 * LONGEST) {
            return null;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        int slips = slips(typed, lower);
        if (slips <= allowed(typed)) {
            int rest = Math.min(9, Math.abs(lower.length() - typed.length()));
            return new Closeness(Way.NEAR, 10 * slips + rest);
        }
        int gaps = gaps(typed, lower);
        return gaps < NONE ? new Closeness(Way.NEAR, 40 + gaps) : null;
    }

    private static int allowed(String typed) {
        if (typed.length() < 5) {
            return 1;
        }
        return typed.length() < 10 ? 2 : 3;
    }

    /**
     * Reads {@code typed} as beginnings of the name's words, in their order, and says how many
     * words are left out; those before the first count most.
     */
    private static int words(String typed, String name) {
        int[] starts = starts(name);
        String lower = name.toLowerCase(Locale.ROOT);
        String letters = letters(typed);
        if (letters.isEmpty()) {
            return NONE;
        }
        // The cost of the letters from i on with the words from w on, from the last word backwards.
        int[] later = new int[letters.length() + 1];
        Arrays.fill(later, NONE);
        later[letters.length()] = 0;
        for (int w = starts.length - 1; w >= 0; w--) {
            int end = w + 1 < starts.length ? starts[w + 1] : lower.length();
            int[] here = new int[letters.length() + 1];
            for (int i = 0; i <= letters.length(); i++) {
                int best = later[i] + (i == letters.length() ? 1 : w == 0 ? 20 : 2);
                int most = Math.min(end - starts[w], letters.length() - i);
                for (int k = 1; k <= most; k++) {
                    if (lower.charAt(starts[w] + k - 1) != letters.charAt(i + k - 1)) {
                        break;
                    }
                    best = Math.min(best, later[i + k]);
                }
                here[i] = Math.min(best, NONE);
            }
            later = here;
        }
        return later[0];
    }

    private static String letters(String typed) {
        var letters = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            if (!separates(typed.charAt(i))) {
                letters.append(typed.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Where the words of a name begin: after a dash, or with a capital after a small letter. */
    private static int[] starts(String name) {
        var starts = new int[name.length()];
        int count = 0;
        for (int i = 0; i < name.length(); i++) {
            if (!separates(name.charAt(i)) && (i == 0 || begins(name, i))) {
                starts[count++] = i;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean begins(String name, int at) {
        char before = name.charAt(at - 1);
        return separates(before)
                || Character.isUpperCase(name.charAt(at)) && !Character.isUpperCase(before);
    }

    private static boolean separates(char c) {
        return c == '-' || c == ' ' || c == '_' || c == '.' || c == ':' || c == '/';
    }

    /** How many letters lie between those that were typed, or {@link #NONE}. */
    private static int gaps(String typed, String lower) {
        int at = 0;
        int gaps = 0;
        for (int i = 0; i < typed.length(); i++) {
            int next = lower.indexOf(typed.charAt(i), at);
            if (next < 0 || i == 0 && next > 0 && !separates(lower.charAt(next - 1))) {
                return NONE;
            }
            gaps += next - at;
            at = next + 1;
        }
        return gaps > 2 * typed.length() + 4 ? NONE : gaps;
    }

    /** The least number of slips between what was typed and a beginning of the name. */
    private static int slips(String typed, String lower) {
        int limit = allowed(typed);
        int most = Math.min(lower.length(), typed.length() + limit);
        int[] before = new int[most + 1];
        int[] last = new int[most + 1];
        int[] row = new int[most + 1];
        for (int j = 0; j <= most; j++) {
            last[j] = j;
        }
        // Further from the diagonal than the limit, all is over it.
        for (int i = 1; i <= typed.length(); i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(most, i + limit);
            if (from > to) {
                return NONE;
            }
            row[from - 1] = from == 1 ? i : NONE;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int best = Math.min(last[j], row[j - 1]) + 1;
                boolean same = typed.charAt(i - 1) == lower.charAt(j - 1);
                best = Math.min(best, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && swapped(typed, i - 1, lower, j - 1)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (to < most) {
                row[to + 1] = NONE;
            }
            if (least > limit + 1) {
                return NONE;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        int least = NONE;
        for (int j = Math.max(0, typed.length() - limit); j <= most; j++) {
            least = Math.min(least, last[j]);
        }
        return least;
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return a.charAt(i) == b.charAt(j - 1) && a.charAt(i - 1) == b.charAt(j);
    }
}
