package dev.gongbu.aws;

import dev.gongbu.korean.Nearest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a typed name, compared with those of a right one. */
final class NameWords {

    /** Verbs that the services use for one and the same. */
    private static final List<Set<String>> VERBS =
            List.of(
                    Set.of("list", "describe", "get", "show", "ls"),
                    Set.of("delete", "remove", "terminate", "deregister", "purge", "rm"),
                    Set.of("create", "add", "put", "register", "make", "new", "run"),
                    Set.of("update", "modify", "set", "change", "edit"),
                    Set.of("start", "run", "begin", "invoke", "execute"),
                    Set.of("stop", "end", "cancel", "terminate"),
                    Set.of("attach", "associate", "add"),
                    Set.of("detach", "disassociate", "remove"));

    private static final double OTHER_NUMBER = 0.4;
    private static final double OTHER_VERB = 0.8;
    private static final double OTHER_ORDER = 0.4;
    private static final double MISSING = 1.1;
    private static final double SURPLUS = 1.3;
    private static final double LIMIT = 2.3;
    private static final int MOST_WORDS = 12;

    private static final int LONGEST_SLIP = 3;

    private final String[] typed;
    private final boolean[] verbs;

    /** How far the typed words are from a word of the names: names share most of their words. */
    private final Map<String, double[]> distances = new HashMap<>();

    NameWords(String typed) {
        this.typed = typed.split("-", -1);
        verbs = new boolean[this.typed.length];
        for (int i = 0; i < verbs.length; i++) {
            verbs[i] = isVerb(this.typed[i]);
        }
    }

    /**
     * How far a name is from what was typed, about in slips; {@link Double#MAX_VALUE} where it is
     * too far, or where they have nothing but a verb in common.
     */
    double distance(String name) {
        var words = name.split("-", -1);
        if (typed.length > MOST_WORDS || Math.abs(typed.length - words.length) > 2) {
            return Double.MAX_VALUE;
        }
        var measured = new double[words.length][];
        for (int i = 0; i < words.length; i++) {
            measured[i] = distances.computeIfAbsent(words[i], this::measured);
        }
        var taken = new boolean[words.length];
        int found = 0;
        boolean things = false;
        boolean ordered = true;
        int before = -1;
        double sum = 0;
        for (int i = 0; i < typed.length; i++) {
            int best = nearest(i, measured, taken);
            if (best >= 0) {
                sum += measured[best][i];
                taken[best] = true;
                found++;
                things |= !verbs[i];
                ordered &= best > before;
                before = best;
            }
        }
        sum += SURPLUS * (typed.length - found) + MISSING * (words.length - found);
        sum += ordered ? 0 : OTHER_ORDER;
        return things && 2 * found >= typed.length && sum <= LIMIT ? sum : Double.MAX_VALUE;
    }

    /** Where the word nearest to a typed one stands that is not yet taken, or -1. */
    private static int nearest(int index, double[][] measured, boolean[] taken) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < measured.length; i++) {
            double distance = taken[i] ? Double.MAX_VALUE : measured[i][index];
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    private double[] measured(String word) {
        var measured = new double[typed.length];
        for (int i = 0; i < typed.length; i++) {
            measured[i] = between(typed[i], word);
        }
        return measured;
    }

    private static double between(String word, String other) {
        if (word.equals(other)) {
            return 0;
        }
        if (isPlural(word, other) || isPlural(other, word)) {
            return OTHER_NUMBER;
        }
        boolean near =
                Math.abs(word.length() - other.length()) <= LONGEST_SLIP || other.startsWith(word);
        double slips = near ? Nearest.distance(word, other) : Double.MAX_VALUE;
        return slips > OTHER_VERB && isSameVerb(word, other) ? OTHER_VERB : slips;
    }

    private static boolean isPlural(String many, String one) {
        int stem = one.length() - 1;
        if (one.endsWith("y")) {
            return many.length() == stem + 3
                    && many.endsWith("ies")
                    && many.regionMatches(0, one, 0, stem);
        }
        return many.length() == one.length() + 1 && many.endsWith("s") && many.startsWith(one);
    }

    private static boolean isVerb(String word) {
        for (var verbs : VERBS) {
            if (verbs.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSameVerb(String word, String other) {
        for (var verbs : VERBS) {
            if (verbs.contains(word) && verbs.contains(other)) {
                return true;
            }
        }
        return false;
    }
}
