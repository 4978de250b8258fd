package dev.gongbu.aws.syntax;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Numbers as Python's {@code int} and {@code float} read them from text: with blanks around them,
 * with a sign, with digits of any script and with single underscores between digits.
 */
public final class NumberText {

    /** Python reads no longer integers. */
    private static final int MOST_DIGITS = 4300;

    private static final Pattern FRACTION =
            Pattern.compile(
                    "[+-]?(?:(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?"
                            + "|(?i:inf|infinity|nan))");

    private NumberText() {}

    /** A decimal integer; empty where the text is none, or one of more than 4,300 digits. */
    public static Optional<BigInteger> whole(String text) {
        var plain = joined(ascii(text));
        int sign = plain.startsWith("-") || plain.startsWith("+") ? 1 : 0;
        int digits = plain.length() - sign;
        if (digits == 0 || digits > MOST_DIGITS || !isDigits(plain, sign)) {
            return Optional.empty();
        }
        return Optional.of(new BigInteger(plain));
    }

    /** A number, which may be infinite or not a number; empty where the text is none. */
    public static OptionalDouble fraction(String text) {
        var plain = joined(ascii(text));
        if (!FRACTION.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        char last = plain.charAt(plain.length() - 1);
        if (last != '.' && !isDigit(last)) {
            return OptionalDouble.of(named(plain));
        }
        return OptionalDouble.of(Double.parseDouble(plain));
    }

    private static double named(String plain) {
        if (plain.endsWith("n") || plain.endsWith("N")) {
            return Double.NaN;
        }
        return plain.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    /** Digits of all scripts as those of ASCII, without the blanks around them. */
    private static String ascii(String text) {
        var ascii = new StringBuilder(text.length());
        stripped(text)
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(ascii::appendCodePoint);
        return ascii.toString();
    }

    private static String stripped(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** The separators of ASCII (U+001C to U+001F) are blanks everywhere but around numbers. */
    private static boolean isBlank(char c) {
        return PythonText.isBlank(c) && !(c >= 0x1C && c <= 0x1F);
    }

    /** Without the underscores between digits; any other stays and is none of a number. */
    private static String joined(String text) {
        var joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean between =
                    text.charAt(i) == '_'
                            && i > 0
                            && i + 1 < text.length()
                            && isDigit(text.charAt(i - 1))
                            && isDigit(text.charAt(i + 1));
            if (!between) {
                joined.append(text.charAt(i));
            }
        }
        return joined.toString();
    }

    private static boolean isDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
