package dev.gongbu.aws.syntax;

/** The time of day and the zone of a point in time. */
final class TimestampClock {

    private static final int NONE = -1;
    private static final int HALF_DAY = 12;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final int[] units = {NONE, NONE, NONE};
    private boolean zoned;
    private boolean broken;

    boolean hasHour() {
        return units[0] != NONE;
    }

    boolean isEmpty() {
        return units[0] == NONE && units[1] == NONE && units[2] == NONE;
    }

    /**
     * Sets hours (0), minutes (1) or seconds (2).
     *
     * @param number digits; what stands behind a point is left out
     */
    void set(int unit, String number) {
        int point = number.indexOf('.');
        var whole = point < 0 ? number : number.substring(0, point);
        if (whole.length() > 9) {
            broken = true;
        } else {
            units[unit] = Integer.parseInt(whole);
        }
    }

    /** HH, HHMM, HHMMSS or HHMMSS.f. */
    void setCompact(String digits) {
        for (int unit = 0; unit < 3 && digits.length() >= 2 * unit + 2; unit++) {
            set(unit, digits.substring(2 * unit, 2 * unit + 2));
        }
    }

    /** Whether the hours can be followed by am or pm. */
    boolean isOfHalfDay() {
        return hasHour() && units[0] <= HALF_DAY;
    }

    void half(boolean afternoon) {
        if (units[0] < HALF_DAY && afternoon) {
            units[0] += HALF_DAY;
        } else if (units[0] == HALF_DAY && !afternoon) {
            units[0] = 0;
        }
    }

    boolean isZoned() {
        return zoned;
    }

    void zone() {
        zoned = true;
    }

    void offset(String hours, String minutes) {
        zoned = true;
        int offset = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
        broken |= offset >= MINUTES_OF_DAY;
    }

    boolean isPossible() {
        return !broken && units[0] < 24 && units[1] < 60 && units[2] < 60;
    }
}
