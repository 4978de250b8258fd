package dev.gongbu.aws.syntax;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The one to three numbers of a date, until it is clear which of them is what. */
final class TimestampDate {

    private static final int NONE = -1;
    private static final int MOST_DAYS = 31;
    private static final int MONTHS = 12;

    /** A leap year, for days of February without a year. */
    private static final int ANY_YEAR = 2000;

    private final List<Integer> numbers = new ArrayList<>();
    private int monthAt = NONE;
    private int yearAt = NONE;
    private boolean broken;

    int size() {
        return numbers.size();
    }

    void addMonth(int month) {
        broken |= monthAt != NONE;
        monthAt = numbers.size();
        numbers.add(month);
    }

    /** A number as it is written: more than two digits are a year. */
    void add(String digits) {
        if (digits.length() > 9) {
            broken = true;
            return;
        }
        int number = Integer.parseInt(digits);
        if (digits.length() > 2) {
            addYear(number);
        } else {
            numbers.add(number);
        }
    }

    /** A number whose zeros in front do not count. */
    void addValue(String digits) {
        if (digits.length() > 9) {
            broken = true;
            return;
        }
        int number = Integer.parseInt(digits);
        if (number > 100) {
            addYear(number);
        } else {
            numbers.add(number);
        }
    }

    private void addYear(int number) {
        broken |= yearAt != NONE;
        yearAt = numbers.size();
        numbers.add(number);
    }

    /** Whether the numbers make a date, or a part of one. */
    boolean isPossible() {
        return !broken
                && switch (numbers.size()) {
                    case 0 -> true;
                    case 1 -> monthAt == 0 || isYearOrDay(numbers.getFirst());
                    case 2 -> isPossiblePair();
                    case 3 -> isPossibleTriple();
                    default -> false;
                };
    }

    private boolean isYearOrDay(int number) {
        return number > MOST_DAYS || yearAt == 0 ? isYear(number) : number > 0;
    }

    private boolean isPossiblePair() {
        int first = numbers.getFirst();
        int second = numbers.getLast();
        if (monthAt != NONE) {
            int other = monthAt == 0 ? second : first;
            boolean isYear = other > MOST_DAYS || yearAt != NONE;
            return isYear ? isYear(other) : isDay(ANY_YEAR, numbers.get(monthAt), other);
        }
        if (first > MOST_DAYS) {
            return isYear(first) && isMonth(second);
        }
        if (second > MOST_DAYS) {
            return isYear(second) && isMonth(first);
        }
        return yearAt == NONE && isDay(ANY_YEAR, first, second);
    }

    private boolean isPossibleTriple() {
        int first = numbers.get(0);
        int second = numbers.get(1);
        int third = numbers.get(2);
        if (monthAt != NONE) {
            int year = yearAt == NONE ? likelyYear() : yearAt;
            return isDate(numbers.get(year), numbers.get(monthAt), numbers.get(3 - year - monthAt));
        }
        if (first > MOST_DAYS || yearAt == 0) {
            return isDate(first, second, third);
        }
        return first > MONTHS ? isDate(third, second, first) : isDate(third, first, second);
    }

    /** Where the year stands when the month is named and no number is clearly a year. */
    private int likelyYear() {
        return switch (monthAt) {
            case 0 -> numbers.get(1) > MOST_DAYS ? 1 : 2;
            case 1 -> numbers.get(0) > MOST_DAYS ? 0 : 2;
            default -> numbers.get(1) > MOST_DAYS ? 1 : 0;
        };
    }

    private boolean isDate(int year, int month, int day) {
        return isYear(year) && isDay(fullYear(year), month, day);
    }

    private boolean isYear(int year) {
        return year <= 9999 && (year > 0 || yearAt == NONE);
    }

    /** A year of two digits is one near to now; which century matters little for leap years. */
    private int fullYear(int year) {
        return yearAt == NONE && year < 100 ? ANY_YEAR + year : year;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= MONTHS;
    }

    private static boolean isDay(int year, int month, int day) {
        return isMonth(month) && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
