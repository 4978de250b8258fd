package dev.gongbu.korean;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** Numbers as people write them: 1,024 · 1만 5천 · 3억 · 10k · 1/2 · 2분의 1 · 십사 · 열네 · fourteen. */
final class Numerals {

    /** A number in a text, and the place after it. */
    record Found(BigDecimal value, int end) {}

    private static final String DIGITS = "영일이삼사오육칠팔구";
    private static final String SMALL = "십백천";
    private static final String LARGE = "만억조";
    private static final int MOST_DIGITS = 30;

    private static final String[] TENS = {
        "열=10", "스물=20", "스무=20", "서른=30", "마흔=40", "쉰=50", "예순=60", "일흔=70", "여든=80", "아흔=90"
    };
    private static final String[] ONES = {
        "하나=1", "한=1", "둘=2", "두=2", "셋=3", "세=3", "석=3", "넷=4", "네=4", "넉=4", "다섯=5", "여섯=6",
        "일곱=7", "여덟=8", "아홉=9", "반=0.5"
    };
    private static final String[] ENGLISH = {
        "zero=0",
        "one=1",
        "two=2",
        "three=3",
        "four=4",
        "five=5",
        "six=6",
        "seven=7",
        "eight=8",
        "nine=9",
        "ten=10",
        "eleven=11",
        "twelve=12",
        "thirteen=13",
        "fourteen=14",
        "fifteen=15",
        "sixteen=16",
        "seventeen=17",
        "eighteen=18",
        "nineteen=19",
        "twenty=20",
        "thirty=30",
        "forty=40",
        "fifty=50",
        "sixty=60",
        "ninety=90",
        "hundred=100",
        "half=0.5",
        "an=1",
        "a=1"
    };

    private Numerals() {}

    /** The numbers that may begin at a place, the longest first. */
    static List<Found> at(String text, int start) {
        var found = new ArrayList<Found>();
        sino(text, start, found);
        natives(text, start, found);
        words(text, start, found);
        found.sort((one, other) -> Integer.compare(other.end(), one.end()));
        return found;
    }

    /** Digits with separators, then 만, 억 and the like, and Sino-Korean numerals. */
    private static void sino(String text, int start, List<Found> found) {
        var total = BigDecimal.ZERO;
        var section = BigDecimal.ZERO;
        BigDecimal current = null;
        int i = start;
        while (i < text.length() && i - start < MOST_DIGITS) {
            char c = text.charAt(i);
            int digits = current == null ? digitsEnd(text, i) : i;
            if (digits > i) {
                current = new BigDecimal(text.substring(i, digits).replace(",", ""));
                i = digits;
                fractions(text, i, current, found);
            } else if (current == null && DIGITS.indexOf(c) >= 0) {
                current = BigDecimal.valueOf(DIGITS.indexOf(c));
                i++;
            } else if (SMALL.indexOf(c) >= 0) {
                var times = current == null ? BigDecimal.ONE : current;
                section = section.add(times.multiply(BigDecimal.TEN.pow(SMALL.indexOf(c) + 1)));
                current = null;
                i++;
            } else if (LARGE.indexOf(c) >= 0) {
                var sum = current == null ? section : section.add(current);
                var times = sum.signum() == 0 ? BigDecimal.ONE : sum;
                total = total.add(times.multiply(BigDecimal.TEN.pow(4 * (LARGE.indexOf(c) + 1))));
                section = BigDecimal.ZERO;
                current = null;
                i++;
            } else if (c == ' ' && i > start && "천만억조".indexOf(text.charAt(i - 1)) >= 0) {
                i++;
                continue;
            } else if (c == ' ' && i > start && current != null && largeAfter(text, i)) {
                i++;
                continue;
            } else {
                return;
            }
            var sum = total.add(section);
            found.add(new Found(current == null ? sum : sum.add(current), i));
        }
    }

    private static boolean largeAfter(String text, int blank) {
        return blank + 1 < text.length() && "천만억조".indexOf(text.charAt(blank + 1)) >= 0;
    }

    /** 1/2, 2분의 1, 10k. */
    private static void fractions(String text, int end, BigDecimal number, List<Found> found) {
        boolean letterAfter = end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
        if (end < text.length() && "kK".indexOf(text.charAt(end)) >= 0 && !letterAfter) {
            found.add(new Found(number.multiply(BigDecimal.valueOf(1_000)), end + 1));
        }
        boolean slash = end < text.length() && text.charAt(end) == '/';
        boolean korean = text.startsWith("분의", end);
        if (!slash && !korean) {
            return;
        }
        int at = skipBlanks(text, slash ? end + 1 : end + 2);
        int last = digitsEnd(text, at);
        if (last == at) {
            return;
        }
        var other = new BigDecimal(text.substring(at, last).replace(",", ""));
        var below = slash ? other : number;
        if (below.signum() > 0) {
            var above = slash ? number : other;
            found.add(new Found(above.divide(below, MathContext.DECIMAL128), last));
        }
    }

    private static void natives(String text, int start, List<Found> found) {
        one(text, start, BigDecimal.ZERO, found);
        for (String ten : TENS) {
            int length = ten.indexOf('=');
            if (text.regionMatches(start, ten, 0, length)) {
                var value = new BigDecimal(ten.substring(length + 1));
                found.add(new Found(value, start + length));
                one(text, start + length, value, found);
            }
        }
    }

    private static void one(String text, int start, BigDecimal tens, List<Found> found) {
        for (String one : ONES) {
            int length = one.indexOf('=');
            if (text.regionMatches(start, one, 0, length)) {
                var value = tens.add(new BigDecimal(one.substring(length + 1)));
                found.add(new Found(value, start + length));
            }
        }
    }

    private static void words(String text, int start, List<Found> found) {
        for (String word : ENGLISH) {
            int length = word.indexOf('=');
            boolean here = text.regionMatches(true, start, word, 0, length);
            int end = start + length;
            if (here && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                found.add(new Found(new BigDecimal(word.substring(length + 1)), end));
            }
        }
    }

    /** The end of digits with thousands separators and a decimal point, or {@code start}. */
    static int digitsEnd(String text, int start) {
        int i = start;
        boolean fraction = false;
        while (i < text.length() && i - start < MOST_DIGITS) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                i++;
            } else if (c == ',' && i > start && !fraction && thousands(text, i)) {
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

    private static boolean thousands(String text, int comma) {
        return digitAt(text, comma + 1)
                && digitAt(text, comma + 2)
                && digitAt(text, comma + 3)
                && !digitAt(text, comma + 4);
    }

    private static boolean digitAt(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int skipBlanks(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
