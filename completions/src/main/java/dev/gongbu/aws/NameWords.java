package dev.gongbu.aws;

import dev.gongbu.korean.Nearest;

import java.util.List;
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

    private static final double OTHER_VERB = 0.8;
    private static final double OTHER_ORDER = 0.4;
    private static final double MISSING = 0.7;
    private static final double SURPLUS = 1.0;
    private static final double LIMIT = 1.8;
    private static final int MOST_WORDS = 12;

    private final String[] typed;

    NameWords(String typed) {
        this.typed = typed.split("-", -1);
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
        var taken = new boolean[words.length];
        int found = 0;
        boolean things = false;
        boolean ordered = true;
        int before = -1;
        double sum = 0;
        for (var word : typed) {
            int best = nearest(word, words, taken);
            if (best >= 0) {
                sum += between(word, words[best]);
                taken[best] = true;
                found++;
                things |= !isVerb(word);
                ordered &= best > before;
                before = best;
            }
        }
        sum += SURPLUS * (typed.length - found) + MISSING * (words.length - found);
        sum += ordered ? 0 : OTHER_ORDER;
        return things && 2 * found >= typed.length && sum <= LIMIT ? sum : Double.MAX_VALUE;
    }

    /** Where the nearest word stands that is not yet taken, or -1. */
    private static int nearest(String word, String[] words, boolean[] taken) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < words.length; i++) {
            double distance = taken[i] ? Double.MAX_VALUE : between(word, words[i]);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    private static double between(String word, String other) {
        if (word.equals(other)) {
            return 0;
        }
        double slips = Nearest.distance(word, other);
        return slips > OTHER_VERB && isSameVerb(word, other) ? OTHER_VERB : slips;
    }

    private static boolean isVerb(String word) {
        return VERBS.stream().anyMatch(verbs -> verbs.contains(word));
    }

    private static boolean isSameVerb(String word, String other) {
        return VERBS.stream().anyMatch(verbs -> verbs.contains(word) && verbs.contains(other));
    }
}
