package dev.gongbu.aws.syntax;

import java.util.List;
import java.util.Set;

/** Goes once through a point in time and sorts its parts into date, clock and words. */
final class TimestampReader {

    private static final TimestampToken END = new TimestampToken("\0");
    private static final Set<String> SEPARATORS = Set.of("-", "/", ".");

    private final List<TimestampToken> tokens;
    private final TimestampDate date = new TimestampDate();
    private final TimestampClock clock = new TimestampClock();
    private boolean hasWeekday;
    private int at;

    TimestampReader(String text) {
        this.tokens = TimestampToken.of(text);
    }

    boolean isTimestamp() {
        while (at < tokens.size()) {
            if (!part()) {
                return false;
            }
        }
        boolean says = date.size() > 0 || !clock.isEmpty() || hasWeekday;
        return says && date.isPossible() && clock.isPossible();
    }

    private TimestampToken token(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    /** Goes behind the next part; false where it fits nowhere. */
    private boolean part() {
        var token = token(0);
        if (token.isNumber()) {
            return number(token);
        }
        if (TimestampWords.isWeekday(token)) {
            hasWeekday = true;
            return skip(1);
        }
        if (TimestampWords.month(token) > 0) {
            return month(TimestampWords.month(token));
        }
        if (TimestampWords.isHalfOfDay(token)) {
            return halfOfDay(token);
        }
        if (clock.hasHour() && !clock.isZoned() && TimestampWords.isZone(token)) {
            clock.zone();
            return skip(1);
        }
        if (clock.hasHour() && isSign(token)) {
            return offset();
        }
        return TimestampWords.isJoint(token) && skip(1);
    }

    private boolean skip(int count) {
        at += count;
        return true;
    }

    private static boolean isSign(TimestampToken token) {
        return token.is("+") || token.is("-");
    }

    private boolean halfOfDay(TimestampToken token) {
        if (!clock.isOfHalfDay()) {
            return false;
        }
        clock.half(TimestampWords.isAfternoon(token));
        return skip(1);
    }

    /** {@code +9}, {@code +09}, {@code +0900}, {@code +09:00}, and {@code (KST)} behind it. */
    private boolean offset() {
        var hours = token(1);
        if (!hours.isDigits()) {
            return false;
        }
        if (hours.text().length() == 4) {
            clock.offset(hours.text().substring(0, 2), hours.text().substring(2));
            return skip(2) && zoneInBrackets();
        }
        if (token(2).is(":")
                && token(3).isDigits()
                && token(3).text().length() <= 2
                && hours.text().length() <= 2) {
            clock.offset(hours.text(), token(3).text());
            return skip(4) && zoneInBrackets();
        }
        if (hours.text().length() > 2) {
            return false;
        }
        clock.offset(hours.text(), "0");
        return skip(2) && zoneInBrackets();
    }

    private boolean zoneInBrackets() {
        boolean found =
                TimestampWords.isJoint(token(0))
                        && token(1).is("(")
                        && token(2).text().length() >= 3
                        && TimestampWords.isZone(token(2))
                        && token(3).is(")");
        return skip(found ? 4 : 0);
    }

    /** A month by name, perhaps with numbers behind it: {@code May-26-2015}. */
    private boolean month(int month) {
        date.addMonth(month);
        var separator = token(1);
        if (!separator.is("-") && !separator.is("/")) {
            return skip(1);
        }
        if (!token(2).isDigits()) {
            return false;
        }
        date.add(token(2).text());
        if (!token(3).is(separator.text())) {
            return skip(3);
        }
        if (!token(4).isDigits()) {
            return false;
        }
        date.add(token(4).text());
        return skip(5);
    }

    private boolean number(TimestampToken token) {
        var text = token.text();
        int length = token.isDigits() ? text.length() : text.indexOf('.');
        boolean behindDate =
                date.size() == 3
                        && !clock.hasHour()
                        && (text.length() == 2 || text.length() == 4)
                        && !token(1).is(":")
                        && TimestampWords.unit(token(1)) < 0;
        if (behindDate || length == 6 && (date.size() > 0 || !token.isDigits())) {
            clock.setCompact(text);
            return skip(1);
        }
        if (token.isDigits() && Set.of(6, 8, 12, 14).contains(length)) {
            return compactDate(text);
        }
        int unit = unitAround();
        if (unit >= 0) {
            return inUnit(unit, text);
        }
        if (token(1).is(":") && at + 2 < tokens.size()) {
            return colons(text);
        }
        return SEPARATORS.contains(token(1).text()) ? separated(token) : alone(token);
    }

    private boolean compactDate(String text) {
        int year = text.length() == 6 ? 2 : 4;
        date.add(text.substring(0, year));
        date.add(text.substring(year, year + 2));
        date.add(text.substring(year + 2, year + 4));
        if (text.length() > year + 4) {
            clock.setCompact(text.substring(year + 4));
        }
        return skip(1);
    }

    /** The unit behind the number, or else the one that follows the unit before it; or -1. */
    private int unitAround() {
        int behind = TimestampWords.unit(token(token(1).is(" ") ? 2 : 1));
        if (behind >= 0) {
            return behind;
        }
        int before = TimestampWords.unit(token(-1));
        boolean isLast = at == tokens.size() - 1;
        if (before < 0 && isLast && token(-1).is(" ")) {
            before = TimestampWords.unit(token(-2));
        }
        return before < 0 ? -1 : before + 1;
    }

    /** {@code 10h}, {@code 10 minutes}, and the 30 of {@code 10h30}; behind seconds nothing. */
    private boolean inUnit(int unit, String text) {
        if (unit < 3) {
            clock.set(unit, text);
        }
        if (TimestampWords.unit(token(1)) >= 0) {
            return skip(2);
        }
        boolean further = token(1).is(" ") && TimestampWords.unit(token(2)) >= 0;
        return skip(further ? 3 : 1);
    }

    private boolean colons(String hours) {
        if (!token(2).isNumber()) {
            return false;
        }
        clock.set(0, hours);
        clock.set(1, token(2).text());
        if (!token(3).is(":") || at + 4 >= tokens.size()) {
            return skip(3);
        }
        if (!token(4).isNumber()) {
            return false;
        }
        clock.set(2, token(4).text());
        return skip(5);
    }

    /** Two or three numbers, or a month by name, with the same separator between them. */
    private boolean separated(TimestampToken first) {
        if (!addPiece(first, false)) {
            return false;
        }
        var separator = token(1);
        if (at + 2 >= tokens.size() || TimestampWords.isJoint(token(2))) {
            return skip(2);
        }
        if (!addPiece(token(2), true)) {
            return false;
        }
        if (!token(3).is(separator.text())) {
            return skip(3);
        }
        return addPiece(token(4), true) && skip(5);
    }

    private boolean addPiece(TimestampToken token, boolean byName) {
        if (token.isDigits()) {
            date.add(token.text());
            return true;
        }
        int month = byName ? TimestampWords.month(token) : 0;
        if (month > 0) {
            date.addMonth(month);
        }
        return month > 0;
    }

    private boolean alone(TimestampToken token) {
        var whole = token.whole();
        if (at + 1 >= tokens.size() || TimestampWords.isJoint(token(1))) {
            if (TimestampWords.isHalfOfDay(token(2))) {
                return hour(whole, token(2)) && skip(3);
            }
            date.addValue(whole);
            return skip(2);
        }
        if (TimestampWords.isHalfOfDay(token(1)) && isBelow(whole, 24)) {
            return hour(whole, token(1)) && skip(2);
        }
        date.addValue(whole);
        return isBelow(whole, 32) && !isBelow(whole, 1) && skip(1);
    }

    private boolean hour(String number, TimestampToken half) {
        clock.set(0, number);
        clock.half(TimestampWords.isAfternoon(half));
        return true;
    }

    private static boolean isBelow(String number, int limit) {
        return number.length() <= 9 && Integer.parseInt(number) < limit;
    }
}
