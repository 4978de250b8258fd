package dev.gongbu.grade;

import java.util.Set;

/** English plurals and singulars. */
final class Plurals {

    private static final int SHORTEST = 4;

    /** An s that says secure, or belongs to the name. */
    private static final Set<String> SINGULAR =
            Set.of("https", "ftps", "ldaps", "smtps", "imaps", "mqtts", "amqps", "rtmps", "iops");

    private Plurals() {}

    /**
     * One form for the singular and the plural of a word in small letters: {@code queues} and
     * {@code queue}, {@code caches} and {@code cache}, {@code policies} and {@code policy}. Not
     * always a word.
     */
    static String singular(String word) {
        if (word.length() < SHORTEST || !latin(word) || SINGULAR.contains(word)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String one = isPlural(word) ? word.substring(0, word.length() - 1) : word;
        boolean mute =
                one.endsWith("sse")
                        || one.endsWith("xe")
                        || one.endsWith("che")
                        || one.endsWith("she")
                        || one.endsWith("ze");
        return mute ? one.substring(0, one.length() - 1) : one;
    }

    private static boolean isPlural(String word) {
        // RCUs is a plural and status is none: both lose their s, so that each meets itself.
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("is");
    }

    private static boolean latin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
