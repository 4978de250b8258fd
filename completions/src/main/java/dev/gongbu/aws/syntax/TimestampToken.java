package dev.gongbu.aws.syntax;

import java.util.ArrayList;
import java.util.List;

/** A run of digits, perhaps with a fraction, a run of letters or any other single character. */
record TimestampToken(String text) {

    static List<TimestampToken> of(String text) {
        var tokens = new ArrayList<TimestampToken>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            var token = text.substring(at, end);
            tokens.add(new TimestampToken(end - at == 1 ? token : token.replace(',', '.')));
            at = end;
        }
        return tokens;
    }

    private static int end(String text, int begin) {
        char first = text.charAt(begin);
        if (Character.isLetter(first)) {
            return run(text, begin, false);
        }
        if (!isDigit(first)) {
            return begin + 1;
        }
        int end = run(text, begin, true);
        boolean afterPoint = begin > 0 && text.charAt(begin - 1) == '.';
        return afterPoint ? end : fraction(text, begin, end);
    }

    /** The end with a fraction, unless more points follow, as in 2019.08.31. */
    private static int fraction(String text, int begin, int end) {
        boolean point = end < text.length() && text.charAt(end) == '.';
        boolean comma = end < text.length() && text.charAt(end) == ',' && end - begin >= 2;
        if (!point && !comma) {
            return end;
        }
        int fraction = run(text, end + 1, true);
        boolean more = fraction < text.length() && text.charAt(fraction) == '.';
        return fraction == end + 1 || more ? end : fraction;
    }

    private static int run(String text, int begin, boolean digits) {
        int end = begin;
        while (end < text.length()
                && (digits ? isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    boolean is(String wanted) {
        return text.equals(wanted);
    }

    boolean isNumber() {
        return isDigit(text.charAt(0));
    }

    /** Whether it is a number without a fraction. */
    boolean isDigits() {
        return isNumber() && text.indexOf('.') < 0;
    }

    /** A number without its fraction. */
    String whole() {
        return isDigits() ? text : text.substring(0, text.indexOf('.'));
    }

    boolean isBlank() {
        return PythonText.isBlank(text.charAt(0));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
