package dev.gongbu.korean;

import dev.gongbu.korean.AmountPhrase.Bound;

/** The words that people put around an amount: 최대, 이하, 약, 입니다, and between two: 에서, ~. */
final class AmountWords {

    private static final String[] BEFORE = {
        "최대한 =M",
        "최대=M",
        "최고=M",
        "많아야=M",
        "길어야=M",
        "늦어도=M",
        "최소한 =L",
        "최소=L",
        "최저=L",
        "적어도=L",
        "<==M",
        "≤=M",
        ">==L",
        "≥=L",
        "<=B",
        ">=A",
        "up to =M",
        "at most =M",
        "max =M",
        "maximum =M",
        "at least =L",
        "min =L",
        "minimum =L",
        "under =B",
        "below =B",
        "less than =B",
        "over =A",
        "more than =A",
        "above =A",
        "대략=N",
        "약=N",
        "거의=N",
        "기본값은=N",
        "기본값=N",
        "기본=N",
        "정확히=N",
        "딱=N",
        "미화=N",
        "about =N",
        "around =N",
        "~=N",
        "≈=N",
        "정답은=N",
        "답은=N",
        "정답:=N",
        "답:=N"
    };

    private static final String[] AFTER = {
        "이하=M",
        "이내=M",
        "안쪽=M",
        "안=M",
        "내외=N",
        "내=M",
        "까지=M",
        "or less=M",
        "이상=L",
        "or more=L",
        "초과=A",
        "넘게=A",
        "미만=B",
        "동안=N",
        "간=N",
        "정도=N",
        "쯤=N",
        "가량=N",
        "마다=N",
        "뒤=N",
        "후=N",
        "전=N",
        "짜리=N",
        "입니다=N",
        "이에요=N",
        "이예요=N",
        "예요=N",
        "에요=N",
        "이다=N",
        "이요=N",
        "이죠=N",
        "이야=N",
        "요=N",
        "다=N",
        "임=N",
        "의=N",
        "을=N",
        "를=N",
        "은=N",
        "는=N",
        "이=N",
        "가=N",
        "씩=N",
        "으로=N",
        "로=N",
        "에=N",
        "만=N",
        "걸린다=N",
        "부터=L",
        "ago=N"
    };

    private static final String[] BETWEEN = {"~", "-", "에서", "부터", " to ", "와 ", "과 ", ",", "및 "};

    private AmountWords() {}

    /**
     * Words that were read.
     *
     * @param end the place after them
     * @param bound what they make of the amount
     */
    record Word(int end, Bound bound) {}

    /** The words in front of an amount, from a place of a text on. */
    static Word before(String text, int start) {
        var bound = Bound.NONE;
        int at = blanks(text, start);
        boolean found = true;
        while (found) {
            found = false;
            for (String word : BEFORE) {
                int length = word.lastIndexOf('=');
                if (text.regionMatches(true, at, word, 0, length)) {
                    bound = stronger(bound(word), bound);
                    at = blanks(text, at + length);
                    found = true;
                    break;
                }
            }
        }
        return new Word(at, bound);
    }

    /** The words behind an amount, from a place of a text on. */
    static Word after(String text, int start) {
        var bound = Bound.NONE;
        int at = start;
        boolean found = true;
        while (found) {
            found = false;
            int next = blanks(text, at);
            for (String word : AFTER) {
                int length = word.lastIndexOf('=');
                if (length > 0 && text.regionMatches(true, next, word, 0, length)) {
                    bound = stronger(bound, bound(word));
                    at = next + length;
                    found = true;
                    break;
                }
            }
        }
        return new Word(at, bound);
    }

    /** The place after what stands between the ends of a range, or -1. */
    static int between(String text, int start) {
        int at = start;
        for (String word : new String[] {"이상", "초과", "부터", "에서"}) {
            int next = blanks(text, at);
            if (text.startsWith(word, next)) {
                return afterSeparator(text, next + word.length());
            }
        }
        for (String word : BETWEEN) {
            int next = word.startsWith(" ") || word.length() > 1 ? at : blanks(text, at);
            if (text.startsWith(word, next)) {
                return blanks(text, next + word.length());
            }
        }
        return -1;
    }

    private static int afterSeparator(String text, int start) {
        int at = blanks(text, start);
        boolean separator = at < text.length() && "~,-".indexOf(text.charAt(at)) >= 0;
        return separator ? blanks(text, at + 1) : at;
    }

    private static Bound bound(String word) {
        return switch (word.charAt(word.length() - 1)) {
            case 'M' -> Bound.AT_MOST;
            case 'L' -> Bound.AT_LEAST;
            case 'B' -> Bound.BELOW;
            case 'A' -> Bound.ABOVE;
            default -> Bound.NONE;
        };
    }

    /** The first of two that says something. */
    static Bound stronger(Bound one, Bound other) {
        return one == Bound.NONE ? other : one;
    }

    /** The place of the first character from a place on that is no blank. */
    static int blanks(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
