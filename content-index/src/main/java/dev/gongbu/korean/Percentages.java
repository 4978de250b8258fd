package dev.gongbu.korean;

import dev.gongbu.korean.AmountPhrase.Bound;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percentages that are said without the word: 절반, 1/2, 9가 11개. */
final class Percentages {

    private static final Pattern NINES =
            Pattern.compile(
                    "(?:9|구|나인)(?:가|이|s|'s)? ?(?:가 ?)?([0-9가-힣]{1,3}) ?(?:개|자리)(?:이?다|입니다|요)?"
                            + "|([0-9a-z가-힣]{1,6}?) ?개의? ?(?:9|나인)"
                            + "|([0-9a-z가-힣]{1,6}?) ?(?:9'?s|9|nines?|나인즈?)(?:이다|입니다|요)?",
                    Pattern.CASE_INSENSITIVE);

    private static final String[] SPOKEN = {
        "투=2", "트리플=3", "쓰리=3", "스리=3", "포=4", "파이브=5", "식스=6", "세븐=7", "에잇=8", "나인=9", "텐=10",
        "일레븐=11", "열한=11"
    };

    /** A part of a whole, which says per cent, too; a decimal number may be anything. */
    private static final Pattern SHARE =
            Pattern.compile(
                    "절반|반|half|([0-9]{1,3}) ?/ ?([0-9]{1,3})|([0-9]{1,3}) ?분의 ?([0-9]{1,3})",
                    Pattern.CASE_INSENSITIVE);

    private static final Unit PERCENT = new Unit("%", BigDecimal.ONE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentages() {}

    /** 절반, 1/2, 2분의 1 as a percentage: the last of the readings, since it may be a number. */
    static void ofShare(String text, List<AmountPhrase> found) {
        var before = AmountWords.before(text, 0);
        var matcher = SHARE.matcher(text).region(before.end(), text.length());
        if (!matcher.lookingAt()) {
            return;
        }
        var tail = AmountWords.after(text, matcher.end());
        var above = part(matcher, 1, 4);
        var below = part(matcher, 2, 3);
        if (tail.end() < text.length() || below.signum() == 0) {
            return;
        }
        var percent = HUNDRED.multiply(above).divide(below, MathContext.DECIMAL128);
        var bound = AmountWords.stronger(tail.bound(), before.bound());
        found.add(new AmountPhrase(bound, List.of(new Amount(percent, PERCENT))));
    }

    /** Of one of two groups the number; of a word that is a half the part of 1/2. */
    private static BigDecimal part(Matcher share, int slash, int korean) {
        String digits = share.group(slash) == null ? share.group(korean) : share.group(slash);
        return digits == null ? BigDecimal.valueOf(slash) : new BigDecimal(digits);
    }

    /** 9가 11개, 11 nines, 일레븐 나인: how many nines a durability has. */
    static void ofNines(String text, List<AmountPhrase> found) {
        var matcher = NINES.matcher(text);
        if (!matcher.matches()) {
            return;
        }
        String count = matcher.group(1);
        for (int i = 2; count == null && i <= 3; i++) {
            count = matcher.group(i);
        }
        int nines = count == null ? 0 : count(count.strip());
        if (nines < 2 || nines > 20) {
            return;
        }
        String number = nines == 2 ? "99" : "99." + "9".repeat(nines - 2);
        var amount = new Amount(new BigDecimal(number), PERCENT);
        found.add(new AmountPhrase(Bound.NONE, List.of(amount)));
    }

    private static int count(String word) {
        for (String spoken : SPOKEN) {
            int length = spoken.indexOf('=');
            if (word.equals(spoken.substring(0, length))) {
                return Integer.parseInt(spoken.substring(length + 1));
            }
        }
        for (var number : Numerals.at(word, 0)) {
            boolean whole = number.end() == word.length() && number.value().precision() < 3;
            if (whole && number.value().stripTrailingZeros().scale() <= 0) {
                return number.value().intValue();
            }
        }
        return 0;
    }
}
