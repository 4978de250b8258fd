package dev.gongbu.aws.find;

import dev.gongbu.korean.Hangul;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into the pieces under which commands are kept: English words and Korean ones. */
final class Tokens {

    private static final int LONGEST = 60;

    private Tokens() {}

    /**
     * The runs of letters of one script and of digits, in lower case; English ones in the singular.
     */
    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var tokens = new ArrayList<String>();
        int from = 0;
        while (from < plain.length()) {
            int kind = kind(plain.charAt(from));
            int to = from + 1;
            while (to < plain.length() && kind(plain.charAt(to)) == kind) {
                to++;
            }
            if (kind != 0 && to - from <= LONGEST) {
                String run = plain.substring(from, to);
                tokens.add(kind == 1 ? singular(run) : run);
            }
            from = to;
        }
        return tokens;
    }

    /** 1 for Latin letters and digits, 2 for Hangul, 0 for what separates. */
    private static int kind(char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return 1;
        }
        return Hangul.isHangul(c) ? 2 : 0;
    }

    /** Close enough to the singular: the same for both numbers of a word is what counts. */
    static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.startsWith("alias")) {
            return "alias";
        }
        if (word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean drops =
                word.endsWith("sses")
                        || word.endsWith("xes")
                        || word.endsWith("ches")
                        || word.endsWith("shes");
        return word.substring(0, length - (drops ? 2 : 1));
    }
}
