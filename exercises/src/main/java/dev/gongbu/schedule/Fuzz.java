package dev.gongbu.schedule;

import java.util.SplittableRandom;

/**
 * Spreads intervals a little, so that what was learnt together does not come back together: by 15 %
 * of the part between 2.5 and 7 days, 10 % of that up to 20, 5 % of the rest, and a day.
 */
final class Fuzz {

    private static final double SHORTEST = 2.5;
    private static final long PRIME = 0x0000_0100_0000_01b3L;
    private static final long BASIS = 0xcbf2_9ce4_8422_2325L;

    private Fuzz() {}

    /**
     * An interval near to one.
     *
     * @param days rounded, 1 or more
     * @param maxDays never more than this
     * @param item with {@code reviews} the seed: the same give the same
     */
    static int spread(int days, int maxDays, String item, int reviews) {
        if (days < SHORTEST) {
            return days;
        }
        double delta = delta(days);
        int shortest = (int) Math.max(2, Math.rint(days - delta));
        int longest = (int) Math.min(maxDays, Math.rint(days + delta));
        if (shortest >= longest) {
            return longest;
        }
        return new SplittableRandom(seed(item, reviews)).nextInt(shortest, longest + 1);
    }

    static double delta(double days) {
        return 1
                + 0.15 * between(days, SHORTEST, 7)
                + 0.10 * between(days, 7, 20)
                + 0.05 * between(days, 20, Double.POSITIVE_INFINITY);
    }

    private static double between(double days, double from, double to) {
        return Math.max(0, Math.min(days, to) - from);
    }

    /** FNV-1a, which no release of Java changes. */
    private static long seed(String item, int reviews) {
        long hash = BASIS;
        for (int i = 0; i < item.length(); i++) {
            hash = (hash ^ item.charAt(i)) * PRIME;
        }
        return (hash ^ reviews) * PRIME;
    }
}
