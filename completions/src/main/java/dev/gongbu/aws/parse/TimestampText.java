package dev.gongbu.aws.parse;

/** Points in time as they are typed. */
final class TimestampText {

    private TimestampText() {}

    /** Whether the real command line takes the text for a point in time. */
    static boolean isTimestamp(String text) {
        return !text.isEmpty();
    }
}
