package dev.gongbu.korean;

import dev.gongbu.korean.AmountPhrase.Bound;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads an answer that is an amount as a whole: 15분, 최대 1시간 30분, 1~14일, 초당 3,000건, 두 주, 9가 11개,
 * 무제한. In contrast to {@link Quantities}, which finds amounts inside sentences, it knows what
 * people mean who write nothing else, and all that they may mean: 이십일 is twenty-one and twenty
 * days.
 */
public final class AmountReader {

    private static final int LONGEST = 120;
    private static final int MOST = 60;

    private static final Set<String> UNLIMITED =
            Set.of(
                    "무제한",
                    "무한",
                    "무한대",
                    "무한정",
                    "제한없음",
                    "제한없다",
                    "제한이없다",
                    "제한이없음",
                    "한도없음",
                    "한도가없다",
                    "한도없다",
                    "한도가없음",
                    "무제한이다",
                    "무제한입니다",
                    "제한이없습니다",
                    "unlimited",
                    "nolimit",
                    "nolimits",
                    "infinite",
                    "infinity",
                    "상한없음",
                    "상한이없다",
                    "끝이없다");

    private static final String[] DAYS = {
        "하루=1", "이틀=2", "사흘=3", "나흘=4", "닷새=5", "엿새=6", "이레=7", "열하루=11", "열이틀=12", "열사흘=13",
        "열나흘=14", "여드레=8", "아흐레=9", "열흘=10", "보름=15", "한나절=0"
    };

    /** What says in front of an amount that it is one a month or a year: 월 3,000달러. */
    private static final String[] PERIODS = {
        "매월=월", "월=월", "매달=월", "한 달에=월", "한달에=월", "달마다=월", "매년=년", "연간=년", "연=년"
    };

    private static final String[] DOLLARS = {"us$", "usd", "$"};

    private static final Unit DAY = new Unit("s", BigDecimal.valueOf(86_400));
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Units units = new Units();

    /** An amount that begins somewhere, and the place after it. */
    private record Step(Amount amount, int end) {}

    /**
     * What a text may say; empty where it is no amount. Readings without a unit come last. Takes
     * any text.
     */
    public List<AmountPhrase> read(String text) {
        String plain = squeezed(TextNormalizer.normalize(text).cased());
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return List.of();
        }
        if (UNLIMITED.contains(TextNormalizer.spaceless(plain))) {
            return List.of(new AmountPhrase(Bound.NONE, List.of()));
        }
        var found = new ArrayList<AmountPhrase>();
        Percentages.ofNines(plain, found);
        phrase(plain, found);
        found.sort((one, other) -> Boolean.compare(one.isBare(), other.isBare()));
        Percentages.ofShare(plain, found);
        return List.copyOf(found);
    }

    /**
     * What a word for a limit says at the beginning of a text, 이하 or 까지; none where there is none.
     */
    public Bound limitAt(String text) {
        return AmountWords.after(text, 0).bound();
    }

    /**
     * What the longest word for a unit at a place of a text may mean; empty where there is none.
     */
    public List<Unit> unitsAt(String text, int at) {
        var found = units.at(text, at);
        return found.isEmpty() ? List.of() : found.getFirst().meanings();
    }

    private static String squeezed(String text) {
        var plain = text.replace('\n', ' ').replaceAll(" +", " ").strip();
        int end = plain.length();
        while (end > 0 && ".,!?;:。".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end).strip();
    }

    private void phrase(String text, List<AmountPhrase> found) {
        var before = AmountWords.before(text, 0);
        var rate = ratePrefix(text, before.end());
        int start = rate == null ? before.end() : rate.end();
        if (rate != null) {
            var inner = AmountWords.before(text, start);
            before =
                    new AmountWords.Word(
                            inner.end(), AmountWords.stronger(before.bound(), inner.bound()));
            start = inner.end();
        }
        for (var first : amounts(text, start)) {
            var low = rate == null ? first.amount() : per(first.amount(), rate);
            var tail = AmountWords.after(text, first.end());
            if (tail.end() == text.length()) {
                var bound = AmountWords.stronger(tail.bound(), before.bound());
                add(new AmountPhrase(bound, List.of(low)), found);
            }
            range(text, first, rate, found);
        }
    }

    private void range(String text, Step first, @Nullable Rate rate, List<AmountPhrase> found) {
        int at = AmountWords.between(text, first.end());
        if (at < 0 || found.size() >= MOST) {
            return;
        }
        int start = AmountWords.before(text, at).end();
        for (var second : amounts(text, start)) {
            var tail = AmountWords.after(text, second.end());
            boolean rest = tail.end() == text.length() || endsAsRange(text, second.end());
            if (!rest) {
                continue;
            }
            var low = first.amount();
            var high = second.amount();
            if (low.isBare()) {
                low = new Amount(low.number(), high.unit());
            }
            if (!low.unit().base().equals(high.unit().base())) {
                continue;
            }
            if (rate != null) {
                low = per(low, rate);
                high = per(high, rate);
            }
            add(new AmountPhrase(Bound.NONE, List.of(low, high)), found);
        }
    }

    private static boolean endsAsRange(String text, int at) {
        String rest = text.substring(at).strip();
        return rest.equals("사이") || rest.equals("범위") || rest.equals("사이다");
    }

    private static void add(AmountPhrase phrase, List<AmountPhrase> found) {
        if (found.size() < MOST) {
            found.add(phrase);
        }
    }

    /** The amounts that may begin at a place, of one part or several: 1시간 30분. */
    private List<Step> amounts(String text, int start) {
        var steps = new ArrayList<Step>();
        single(text, start, steps);
        int parts = steps.size();
        for (int i = 0; i < steps.size() && steps.size() < MOST; i++) {
            var step = steps.get(i);
            boolean compound =
                    !step.amount().isBare()
                            && !step.amount().unit().base().startsWith("~")
                            && !step.amount().unit().base().equals("#");
            if (!compound) {
                continue;
            }
            int at = AmountWords.blanks(text, step.end());
            if (i < parts && text.startsWith("반", at)) {
                var unit = step.amount().unit();
                steps.add(new Step(step.amount().plus(new Amount(HALF, unit)), at + 1));
            }
            var more = new ArrayList<Step>();
            single(text, at, more);
            for (var next : more) {
                var small = next.amount();
                boolean fits =
                        small.unit().base().equals(step.amount().unit().base())
                                && small.unit().factor().compareTo(step.amount().unit().factor())
                                        < 0;
                if (fits && steps.size() < MOST) {
                    steps.add(new Step(sum(step.amount(), small), next.end()));
                }
            }
        }
        return steps;
    }

    /** The sum, with the smaller unit, so that only still smaller ones may follow. */
    private static Amount sum(Amount large, Amount small) {
        var whole = large.plus(small);
        return new Amount(
                whole.value().divide(small.unit().factor(), MathContext.DECIMAL128), small.unit());
    }

    private void single(String text, int start, List<Step> steps) {
        int sign = dollarEnd(text, start);
        if (sign > 0) {
            for (var number : Numerals.at(text, AmountWords.blanks(text, sign))) {
                var money = new Unit("$", BigDecimal.ONE);
                rated(text, new Step(new Amount(number.value(), money), number.end()), steps);
            }
            return;
        }
        days(text, start, steps);
        for (var number : Numerals.at(text, start)) {
            if (steps.size() >= MOST) {
                return;
            }
            withUnit(text, number, steps);
            rated(text, new Step(new Amount(number.value(), Unit.NONE), number.end()), steps);
        }
    }

    /** The place after a sign for dollars in front of a number, or -1. */
    private static int dollarEnd(String text, int start) {
        for (String sign : DOLLARS) {
            if (text.regionMatches(true, start, sign, 0, sign.length())) {
                return start + sign.length();
            }
        }
        return -1;
    }

    private void withUnit(String text, Numerals.Found number, List<Step> steps) {
        int at = AmountWords.blanks(text, number.end());
        boolean known = false;
        for (var unit : units.at(text, at)) {
            if (known && text.substring(at).startsWith("/", unit.end() - at)) {
                // Mb/s as a whole says bits; Mb alone may say either.
                continue;
            }
            for (var meaning : unit.meanings()) {
                known = true;
                rated(text, new Step(new Amount(number.value(), meaning), unit.end()), steps);
            }
        }
        int end = wordEnd(text, at);
        boolean word = end > at && Character.isLetter(text.charAt(at));
        boolean begins = word && !known && AmountWords.after(text, at).end() == at;
        if (begins) {
            var unit = Unit.unknown(text.substring(at, end));
            rated(text, new Step(new Amount(number.value(), unit), end), steps);
        }
    }

    private static void days(String text, int start, List<Step> steps) {
        for (String day : DAYS) {
            int length = day.indexOf('=');
            if (text.regionMatches(start, day, 0, length) && !day.endsWith("=0")) {
                var number = new BigDecimal(day.substring(length + 1));
                steps.add(new Step(new Amount(number, DAY), start + length));
            }
        }
    }

    /** The amount, and the amount per unit where a slash follows. */
    private void rated(String text, Step step, List<Step> steps) {
        int at = AmountWords.blanks(text, step.end());
        int below = -1;
        if (text.startsWith("/", at)) {
            below = AmountWords.blanks(text, at + 1);
        } else if (text.regionMatches(true, at, "per ", 0, 4)) {
            below = at + 4;
        } else if (text.startsWith("매", at)) {
            below = at + 1;
        }
        if (below < 0) {
            steps.add(step);
            return;
        }
        for (var unit : units.at(text, below)) {
            for (var meaning : unit.meanings()) {
                var rate = step.amount().unit().per(meaning);
                var amount = new Amount(step.amount().number(), rate);
                steps.add(new Step(amount, unit.end()));
            }
        }
        boolean word = units.at(text, below).isEmpty() && wordEnd(text, below) > below;
        if (word && !step.amount().isBare()) {
            var rate = step.amount().unit().per(Unit.unknown(""));
            steps.add(new Step(new Amount(step.amount().number(), rate), wordEnd(text, below)));
        }
    }

    /** What stands before an amount and says in what each of it is: 초당, GB당, 월. */
    private record Rate(@Nullable Unit unit, int end) {}

    private @Nullable Rate ratePrefix(String text, int start) {
        for (String period : PERIODS) {
            int length = period.indexOf('=');
            if (text.regionMatches(start, period, 0, length)) {
                var unit = units.of(period.substring(length + 1)).getFirst();
                return new Rate(unit, AmountWords.blanks(text, start + length));
            }
        }
        int at = text.indexOf('당', start);
        if (at <= start || at > start + 12) {
            return null;
        }
        String word = text.substring(start, at).strip();
        String name = word.startsWith("1") ? word.substring(1).strip() : word;
        if (name.chars().anyMatch(Character::isDigit)) {
            return null;
        }
        int end = AmountWords.blanks(text, at + 1);
        var meanings = units.of(name);
        return new Rate(meanings.isEmpty() ? null : meanings.getFirst(), end);
    }

    private static Amount per(Amount amount, Rate rate) {
        var unit = rate.unit();
        return unit == null ? amount : new Amount(amount.number(), amount.unit().per(unit));
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        while (i < text.length()
                && (Character.isLetter(text.charAt(i)) || i > start && ok(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean ok(String text, int at) {
        return text.charAt(at) == '-' || Character.isDigit(text.charAt(at));
    }
}
