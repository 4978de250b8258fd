package dev.gongbu.aws.syntax;

import java.util.OptionalDouble;

/**
 * Points in time as they are typed: seconds since 1970, ISO 8601, RFC 822 and the many loose forms
 * that Python's dateutil takes, such as {@code May 26, 2015 10 pm}.
 */
public final class TimestampText {

    /** The beginning of the year 1. */
    private static final double FIRST_SECOND = -62_135_596_800.0;

    /** The end of the year 9999. */
    private static final double LAST_SECOND = 253_402_300_800.0;

    /** No form is longer; the time that reading takes is bounded by it. */
    private static final int LONGEST = 200;

    private TimestampText() {}

    /** Whether the real command line takes the text for a point in time. */
    public static boolean isTimestamp(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        return isSecond(NumberText.fraction(text)) || new TimestampReader(text).isTimestamp();
    }

    /** Whether the real command line takes a number for a point in time. */
    public static boolean isTimestamp(double seconds) {
        return seconds >= FIRST_SECOND && seconds < LAST_SECOND;
    }

    private static boolean isSecond(OptionalDouble number) {
        return number.isPresent() && isTimestamp(number.getAsDouble());
    }
}
