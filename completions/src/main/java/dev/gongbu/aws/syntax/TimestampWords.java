package dev.gongbu.aws.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that stand in points in time. Upper and lower case are alike but for zones. */
final class TimestampWords {

    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final List<Set<String>> UNITS =
            List.of(
                    Set.of("h", "hour", "hours"),
                    Set.of("m", "minute", "minutes"),
                    Set.of("s", "second", "seconds"));

    private static final Set<String> JOINTS =
            Set.of(
                    ".", ",", ";", "-", "/", "'", "at", "on", "and", "ad", "m", "t", "of", "st",
                    "nd", "rd", "th");

    private static final Set<String> UNIVERSAL = Set.of("UTC", "GMT", "Z", "z");
    private static final int LONGEST_ZONE = 5;

    private TimestampWords() {}

    /** From 1; 0 where it is no month. */
    static int month(TimestampToken token) {
        var word = lower(token);
        return word.equals("sept") ? 9 : 1 + named(MONTHS, word);
    }

    static boolean isWeekday(TimestampToken token) {
        return named(WEEKDAYS, lower(token)) >= 0;
    }

    /** Where it stands in a list of names, in full or with its first three letters; or -1. */
    private static int named(List<String> names, String word) {
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (word.equals(name) || word.equals(name.substring(0, 3))) {
                return i;
            }
        }
        return -1;
    }

    /** 0 for hours, 1 for minutes, 2 for seconds, -1 for none. */
    static int unit(TimestampToken token) {
        var word = lower(token);
        for (int i = 0; i < UNITS.size(); i++) {
            if (UNITS.get(i).contains(word)) {
                return i;
            }
        }
        return -1;
    }

    static boolean isHalfOfDay(TimestampToken token) {
        return Set.of("am", "a", "pm", "p").contains(lower(token));
    }

    static boolean isAfternoon(TimestampToken token) {
        return lower(token).startsWith("p");
    }

    /** Whether it may stand between the parts and means nothing. */
    static boolean isJoint(TimestampToken token) {
        return token.isBlank() || JOINTS.contains(lower(token));
    }

    static boolean isZone(TimestampToken token) {
        var name = token.text();
        return UNIVERSAL.contains(name)
                || name.length() <= LONGEST_ZONE
                        && name.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String lower(TimestampToken token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
