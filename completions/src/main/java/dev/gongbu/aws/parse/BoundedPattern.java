package dev.gongbu.aws.parse;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Tries the services' regular expressions, which were written for other engines and for short
 * values: what takes too long, or is no expression here, counts as matching.
 */
final class BoundedPattern {

    private static final int LONGEST = 2_000;
    private static final int STEPS = 50_000;

    private int steps;

    /** Ends a match that goes on for too long. */
    private static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("too many steps", null, false, false);
        }
    }

    /** A text that counts how often it is looked at. */
    private final class Counted implements CharSequence {
        private final CharSequence text;

        Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--steps < 0) {
                throw new TooLong();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    /** False only where a value surely does not match. */
    boolean mayMatch(String pattern, String value) {
        if (value.length() > LONGEST || pattern.length() > LONGEST) {
            return true;
        }
        steps = STEPS;
        try {
            return Pattern.compile(pattern).matcher(new Counted(value)).find();
        } catch (PatternSyntaxException | TooLong | StackOverflowError e) {
            return true;
        }
    }
}
