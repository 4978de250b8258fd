package dev.gongbu.grade;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.korean.AmountPhrase;
import dev.gongbu.korean.AmountReader;
import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;
import dev.gongbu.korean.Unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Grades a number with its unit. Any equal amount is right: 15분, 900초, 0.25시간. */
final class AmountGrader {

    /** 14일, $3,000, 월 3,000달러. */
    private static final Pattern DIGITS_FIRST =
            Pattern.compile("(?:매?월 ?|매달 ?|매년 ?|연 ?)?(?:US ?)?\\$? ?[0-9]");

    private final AmountReader amounts;
    private final UnitAsked units;
    private final LimitAsked limits;
    private final TermGrader terms;

    AmountGrader(AmountReader amounts, TermGrader terms) {
        this.amounts = amounts;
        this.units = new UnitAsked(amounts);
        this.limits = new LimitAsked(amounts);
        this.terms = terms;
    }

    /** What the task says of the answer. */
    private record Asked(List<Unit> units, LimitAsked.Limits limits) {}

    /** Whether an accepted answer can be read as an amount. */
    boolean isAmount(Blank blank) {
        return !keys(blank).isEmpty();
    }

    /** Whether each accepted answer is an amount as a whole, and one of them begins in digits. */
    boolean areAmounts(Blank blank) {
        boolean digits = false;
        for (var accepted : blank.accepted()) {
            digits |= DIGITS_FIRST.matcher(accepted).lookingAt();
        }
        for (var accepted : blank.accepted()) {
            var read = digits ? amounts.read(accepted) : List.<AmountPhrase>of();
            if (read.isEmpty() || unknownUnit(read.getFirst())) {
                return false;
            }
        }
        return true;
    }

    private static boolean unknownUnit(AmountPhrase phrase) {
        for (var end : phrase.ends()) {
            if (end.unit().base().startsWith("~")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Judges what was filled in.
     *
     * @param prompt the task, which may say the unit, and whether the least or the most is meant
     */
    Judged judge(Field field, String prompt) {
        var blank = field.blank();
        String typed = field.typed();
        var keys = keys(blank);
        var question = new Asked(units.of(prompt, field.after()), limits.of(field, prompt));
        var read = amounts.read(typed);
        boolean right = isRight(keys, typed, question) || allRight(keys, typed, question);
        if (right || read.isEmpty() && terms.isRight(blank.accepted(), typed)) {
            return Judged.right(List.of());
        }
        if (read.isEmpty()) {
            return unread(blank, typed);
        }
        var explained = AmountMistake.of(keys.getFirst(), read, question.units());
        if (explained.kind() == DifferenceKind.NO_UNIT || isUnknownUnit(explained)) {
            String meant = otherLayout(typed);
            if (isRight(keys, meant, question)) {
                return Judged.offer(typed, blank.best(), meant);
            }
        }
        return Judged.of(
                explained.outcome(), explained.kind(), typed, blank.best(), explained.message());
    }

    private static boolean isUnknownUnit(AmountMistake mistake) {
        return mistake.outcome() == Outcome.NOT_UNDERSTOOD && mistake.kind() == DifferenceKind.UNIT;
    }

    /** 15분(900초), 15분 = 900초: the same amount twice. */
    private boolean allRight(List<AmountPhrase> keys, String typed, Asked asked) {
        var parts = NameParts.of(typed);
        boolean all = parts.size() > 1;
        for (var part : parts.texts()) {
            all = all && isRight(keys, part, asked);
        }
        return all;
    }

    /** Not an amount: the other layout, or none at all. */
    private Judged unread(Blank blank, String typed) {
        String meant = otherLayout(typed);
        if (!amounts.read(meant).isEmpty()) {
            return Judged.offer(typed, blank.best(), meant);
        }
        return Judged.of(
                Outcome.NOT_UNDERSTOOD, DifferenceKind.SYNTAX, typed, blank.best(), Sayings.NUMBER);
    }

    private static String otherLayout(String typed) {
        return Hangul.containsHangul(typed) ? Keyboard.toLatin(typed) : Keyboard.toHangul(typed);
    }

    private List<AmountPhrase> keys(Blank blank) {
        var keys = new ArrayList<AmountPhrase>();
        for (var accepted : blank.accepted()) {
            keys.addAll(amounts.read(accepted));
        }
        return keys;
    }

    private boolean isRight(List<AmountPhrase> keys, String typed, Asked asked) {
        for (var phrase : amounts.read(typed)) {
            for (var key : keys) {
                if (fits(key, phrase, asked)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fits(AmountPhrase key, AmountPhrase typed, Asked asked) {
        return asked.limits().fit(key.bound(), typed.bound())
                && AmountFit.amounts(key, typed, asked.units());
    }
}
