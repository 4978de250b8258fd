package dev.gongbu.grade;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time in one form, however they are typed; without a zone they are UTC. */
final class CommandMoment {

    private static final int LONGEST = 60;

    private static final Pattern SECONDS = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,9})?");

    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})(-?)(\\d{2})\\2(\\d{2})"
                            + "(?:[Tt ](\\d{2})(?::?(\\d{2})(?::?(\\d{2})(?:[.,](\\d{1,9}))?)?)?"
                            + " ?([Zz]|UTC|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private CommandMoment() {}

    /** The seconds since 1970; empty where the text is in a rarer form. */
    static Optional<String> seconds(String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        var iso = ISO.matcher(stripped);
        // Eight digits could be seconds as well: the real command line takes them for such.
        if (SECONDS.matcher(stripped).matches()) {
            return Optional.of(plain(new BigDecimal(stripped)));
        }
        return iso.matches() ? moment(iso) : Optional.empty();
    }

    private static Optional<String> moment(Matcher iso) {
        try {
            var date = LocalDate.of(number(iso, 1), number(iso, 3), number(iso, 4));
            var time = LocalTime.of(number(iso, 5), number(iso, 6), number(iso, 7));
            var zone = iso.group(9);
            var offset = zone == null || !isOffset(zone) ? ZoneOffset.UTC : offset(zone);
            var whole = BigDecimal.valueOf(date.toEpochSecond(time, offset));
            var fraction = iso.group(8);
            var part = fraction == null ? BigDecimal.ZERO : new BigDecimal("0." + fraction);
            return Optional.of(plain(whole.add(part)));
        } catch (DateTimeException e) {
            return Optional.empty(); // the 30th of February: no moment, and so compared as text
        }
    }

    private static boolean isOffset(String zone) {
        return zone.startsWith("+") || zone.startsWith("-");
    }

    private static ZoneOffset offset(String zone) {
        return ZoneOffset.of(
                zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone);
    }

    private static int number(Matcher matcher, int group) {
        var digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
