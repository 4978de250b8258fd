package dev.gongbu.grade;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Verdict.DifferenceKind;
import dev.gongbu.korean.AmountPhrase;
import dev.gongbu.korean.Unit;
import dev.gongbu.text.Wording;

import java.util.List;

/** What is wrong with an amount that is not right. */
record AmountMistake(Outcome outcome, DifferenceKind kind, Wording message) {

    static AmountMistake of(AmountPhrase key, List<AmountPhrase> read, List<Unit> units) {
        var typed = read.getFirst();
        if (AmountFit.amounts(key, typed, units)) {
            return wrong(DifferenceKind.POLARITY, Sayings.BOUND);
        }
        if (typed.isUnlimited() || key.isUnlimited()) {
            boolean limited = typed.isUnlimited();
            return wrong(
                    DifferenceKind.WRONG_VALUE, limited ? Sayings.LIMITED : Sayings.NUMBER_WRONG);
        }
        boolean needsUnit = !key.isBare() && !key.ends().getFirst().unit().isCounter();
        if (typed.isBare() && needsUnit && units.isEmpty()) {
            return new AmountMistake(
                    Outcome.NOT_UNDERSTOOD, DifferenceKind.NO_UNIT, Sayings.NO_UNIT);
        }
        if (key.isRange() != typed.isRange()) {
            var message = key.isRange() ? Sayings.BOTH_ENDS : Sayings.ONE_AMOUNT;
            return wrong(DifferenceKind.COUNT, message);
        }
        if (key.isRange() && key.equalTo(reversed(typed))) {
            return new AmountMistake(Outcome.NEARLY, DifferenceKind.SEQUENCE, Sayings.ENDS_SWAPPED);
        }
        return one(key, read);
    }

    private static AmountMistake one(AmountPhrase key, List<AmountPhrase> read) {
        var first = read.getFirst().ends();
        boolean unknown =
                first.getFirst().unit().base().startsWith("~")
                        && !key.ends().getFirst().unit().isCounter();
        if (unknown) {
            return new AmountMistake(
                    Outcome.NOT_UNDERSTOOD, DifferenceKind.UNIT, Sayings.UNKNOWN_UNIT);
        }
        for (var phrase : read) {
            if (phrase.ends().size() == key.ends().size() && calendar(key, phrase)) {
                return new AmountMistake(Outcome.NEARLY, DifferenceKind.UNIT, Sayings.CALENDAR);
            }
        }
        for (var phrase : read) {
            if (phrase.ends().size() == key.ends().size() && otherUnit(key, phrase)) {
                return wrong(DifferenceKind.UNIT, Sayings.UNIT);
            }
        }
        for (var phrase : read) {
            if (phrase.ends().size() == key.ends().size() && magnitude(key, phrase)) {
                return wrong(DifferenceKind.MAGNITUDE, Sayings.MAGNITUDE);
            }
        }
        return wrong(DifferenceKind.WRONG_VALUE, Sayings.NUMBER_WRONG);
    }

    private static AmountMistake wrong(DifferenceKind kind, Wording message) {
        return new AmountMistake(Outcome.WRONG, kind, message);
    }

    private static AmountPhrase reversed(AmountPhrase range) {
        return new AmountPhrase(range.bound(), range.ends().reversed());
    }

    private static boolean calendar(AmountPhrase key, AmountPhrase typed) {
        for (int i = 0; i < key.ends().size(); i++) {
            var one = key.ends().get(i);
            var other = typed.ends().get(i);
            boolean here = AmountFit.calendar(one, other) || AmountFit.calendar(other, one);
            if (!here) {
                return false;
            }
        }
        return true;
    }

    private static boolean otherUnit(AmountPhrase key, AmountPhrase typed) {
        for (int i = 0; i < key.ends().size(); i++) {
            var one = key.ends().get(i);
            var other = typed.ends().get(i);
            boolean bare = one.isBare() != other.isBare() && one.unit().isCounter();
            boolean number = one.number().compareTo(other.number()) == 0;
            if (bare || !number || one.unit().equals(other.unit())) {
                return false;
            }
        }
        return true;
    }

    private static boolean magnitude(AmountPhrase key, AmountPhrase typed) {
        for (int i = 0; i < key.ends().size(); i++) {
            if (!AmountFit.magnitude(key.ends().get(i), typed.ends().get(i))) {
                return false;
            }
        }
        return true;
    }
}
