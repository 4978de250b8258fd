package dev.gongbu.model.generate;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The least and the greatest value or length, as decimal numbers.
 *
 * @param min inclusive; empty where there is none
 * @param max inclusive; empty where there is none
 */
record Limits(String min, String max) {

    static final Limits NONE = new Limits("", "");

    /** Of a value: numbers in any notation, {@code null} or empty where there is none. */
    static Limits ofValue(String min, String max) {
        return new Limits(plain(min), plain(max));
    }

    /** Of a length, for which a least one of 0 says nothing. */
    static Limits ofLength(String min, String max) {
        var least = plain(min);
        return new Limits(isPositive(least) ? least : "", plain(max));
    }

    boolean isNone() {
        return min.isEmpty() && max.isEmpty();
    }

    /** As a line of the model writes it; empty for none. */
    String text() {
        return isNone() ? "" : min + ".." + max;
    }

    private static boolean isPositive(String number) {
        return !number.isEmpty() && new BigDecimal(number).signum() > 0;
    }

    private static String plain(String number) {
        if (number.isEmpty()) {
            return "";
        }
        var value = new BigDecimal(number);
        if (value.signum() == 0) {
            return "0";
        }
        var text = value.stripTrailingZeros().toPlainString();
        return isBeyondLong(value) ? "" : text;
    }

    private static boolean isBeyondLong(BigDecimal value) {
        var whole = value.toBigInteger().abs();
        return whole.compareTo(BigInteger.valueOf(Long.MAX_VALUE)) >= 0;
    }
}
