package dev.gongbu.korean;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds quantities in normalised text and brings them to one form: 15분 = 15 minutes = 900초, 256KB =
 * 256킬로바이트, 3천 개 = 3,000개, 11 9's = 99.999999999%.
 *
 * <p>Base units: s (time), mo (months and years), B (bytes; KB is 1000, KiB is 1024), bit/s, B/s,
 * %, $, IOPS and # for everything that is counted.
 */
public final class Quantities {

    private record Unit(String base, BigDecimal factor) {}

    private static final int LONGEST_NUMBER = 18;

    private Quantities() {}

    /** The quantities of {@code text} (lower case), from left to right, not overlapping. */
    public static List<Quantity> find(String text) {
        var found = new ArrayList<Quantity>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || glued(text, i)) {
                i++;
                continue;
            }
            int end = numberEnd(text, i);
            int dotted = dottedEnd(text, end);
            if (dotted > end) {
                i = dotted;
                continue;
            }
            Quantity quantity = quantity(text, i, end);
            found.add(quantity);
            i = Math.max(quantity.end(), end);
        }
        return found;
    }

    /** A digit after a letter, as in gp3 or c5d, or inside a version or address, is no quantity. */
    private static boolean glued(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return before >= 'a' && before <= 'z'
                || before >= '0' && before <= '9'
                || before == '_'
                || before == '.' && at > 1 && Character.isLetterOrDigit(text.charAt(at - 2));
    }

    private static int numberEnd(String text, int start) {
        int i = start;
        boolean fraction = false;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                i++;
            } else if (c == ',' && thousands(text, i)) {
                i++;
            } else if (c == '.' && !fraction && digitAt(text, i + 1)) {
                fraction = true;
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /**
     * The end of a version or an address of which {@code end} ends the first two parts, with the
     * length of its prefix; {@code end} where it is none.
     */
    private static int dottedEnd(String text, int end) {
        int i = end;
        while (i < text.length() && text.charAt(i) == '.' && digitAt(text, i + 1)) {
            i = digitsEnd(text, i + 1);
        }
        boolean slash = i > end && i < text.length() && text.charAt(i) == '/';
        return slash ? digitsEnd(text, i + 1) : i;
    }

    private static int digitsEnd(String text, int start) {
        int i = start;
        while (digitAt(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean thousands(String text, int comma) {
        return digitAt(text, comma + 1)
                && digitAt(text, comma + 2)
                && digitAt(text, comma + 3)
                && !digitAt(text, comma + 4);
    }

    private static boolean digitAt(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static Quantity quantity(String text, int start, int end) {
        String number = text.substring(start, end).replace(",", "");
        if (number.length() > LONGEST_NUMBER) {
            return new Quantity(start, end, number, number);
        }
        int nines = ninesEnd(text, end);
        if (nines > 0 && number.length() <= 2) {
            int count = Integer.parseInt(number.replace(".", "0"));
            if (count > 2 && count < 20) {
                return new Quantity(start, nines, number, "99." + "9".repeat(count - 2) + "%");
            }
        }
        var value = new BigDecimal(number);
        int at = skipBlank(text, end);
        BigDecimal times = multiplier(text, at);
        if (times != null) {
            value = value.multiply(times);
            at = skipBlank(text, at + (text.startsWith("백만", at) ? 2 : 1));
            end = at;
        }
        boolean dollar = start > 0 && text.charAt(start - 1) == '$';
        String plain = plain(value);
        if (dollar) {
            return new Quantity(start, end, plain, plain + "$");
        }
        // A range borrows the unit of its end: 24~72시간.
        int unitAt = rangeUnit(text, at);
        int length = unitLength(text, unitAt);
        if (length == 0) {
            return new Quantity(start, end, plain, plain);
        }
        Unit unit = unit(text.substring(unitAt, unitAt + length));
        String canonical = plain(value.multiply(unit.factor())) + unit.base();
        return new Quantity(start, unitAt == at ? at + length : end, plain, canonical);
    }

    private static int rangeUnit(String text, int at) {
        if (at < text.length() && (text.charAt(at) == '~' || text.charAt(at) == '-')) {
            int next = skipBlank(text, at + 1);
            int end = numberEnd(text, next);
            if (end > next) {
                int unit = skipBlank(text, end);
                return multiplier(text, unit) == null ? unit : at;
            }
        }
        return at;
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static int skipBlank(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    /** 11 9's, 11개의 9: how many nines a durability has. */
    private static int ninesEnd(String text, int end) {
        for (String form : new String[] {" 9's", " 9s", "개의 9", "개 9"}) {
            if (text.startsWith(form, end)) {
                return end + form.length();
            }
        }
        return 0;
    }

    private static @org.jspecify.annotations.Nullable BigDecimal multiplier(String text, int at) {
        if (text.startsWith("백만", at)) {
            return BigDecimal.valueOf(1_000_000);
        }
        if (at >= text.length()) {
            return null;
        }
        return switch (text.charAt(at)) {
            case '천' -> BigDecimal.valueOf(1_000);
            case '만' -> BigDecimal.valueOf(10_000);
            case '억' -> BigDecimal.valueOf(100_000_000);
            default -> null;
        };
    }

    /** The length of the unit that begins at {@code at}, the longest that fits, or 0. */
    private static int unitLength(String text, int at) {
        int most = Math.min(text.length() - at, 8);
        for (int length = most; length > 0; length--) {
            String word = text.substring(at, at + length);
            if (unit(word).base().isEmpty()) {
                continue;
            }
            char last = word.charAt(length - 1);
            boolean latin = last >= 'a' && last <= 'z';
            boolean goesOn =
                    at + length < text.length()
                            && (Character.isLetterOrDigit(text.charAt(at + length))
                                    && text.charAt(at + length) < 0x80);
            if (!latin || !goesOn) {
                return length;
            }
        }
        return 0;
    }

    private static Unit unit(String word) {
        return switch (word) {
            case "ms", "밀리초" -> new Unit("s", new BigDecimal("0.001"));
            case "s", "초", "sec", "secs", "second", "seconds" -> of("s", 1);
            case "분", "min", "mins", "minute", "minutes" -> of("s", 60);
            case "h", "hr", "hrs", "hour", "hours", "시간" -> of("s", 3_600);
            case "d", "일", "day", "days" -> of("s", 86_400);
            case "주", "주일", "week", "weeks" -> of("s", 604_800);
            case "개월", "달", "month", "months" -> of("mo", 1);
            case "년", "year", "years" -> of("mo", 12);
            case "b", "byte", "bytes", "바이트" -> of("B", 1);
            case "kb", "킬로바이트" -> of("B", 1_000);
            case "mb", "메가바이트", "메가" -> of("B", 1_000_000);
            case "gb", "기가바이트", "기가" -> of("B", 1_000_000_000);
            case "tb", "테라바이트", "테라" -> of("B", 1_000_000_000_000L);
            case "pb", "페타바이트", "페타" -> of("B", 1_000_000_000_000_000L);
            case "kib" -> of("B", 1L << 10);
            case "mib" -> of("B", 1L << 20);
            case "gib" -> of("B", 1L << 30);
            case "tib" -> of("B", 1L << 40);
            case "pib" -> of("B", 1L << 50);
            case "kb/s", "kbytes/s" -> of("B/s", 1_000);
            case "mb/s" -> of("B/s", 1_000_000);
            case "gb/s" -> of("B/s", 1_000_000_000);
            case "kib/s" -> of("B/s", 1L << 10);
            case "mib/s" -> of("B/s", 1L << 20);
            case "gib/s" -> of("B/s", 1L << 30);
            case "kbps", "킬로비트" -> of("bit/s", 1_000);
            case "mbps", "메가비트" -> of("bit/s", 1_000_000);
            case "gbps", "기가비트" -> of("bit/s", 1_000_000_000);
            case "tbps", "테라비트" -> of("bit/s", 1_000_000_000_000L);
            case "%", "퍼센트", "프로", "percent" -> of("%", 1);
            case "달러", "usd", "불" -> of("$", 1);
            case "센트" -> new Unit("$", new BigDecimal("0.01"));
            case "iops" -> of("IOPS", 1);
            case "개", "회", "번", "명", "건", "대", "가지", "종", "배", "단계", "곳" -> of("#", 1);
            default -> new Unit("", BigDecimal.ONE);
        };
    }

    private static Unit of(String base, long factor) {
        return new Unit(base, BigDecimal.valueOf(factor));
    }
}
