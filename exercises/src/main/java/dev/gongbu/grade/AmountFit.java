package dev.gongbu.grade;

import dev.gongbu.korean.Amount;
import dev.gongbu.korean.AmountPhrase;
import dev.gongbu.korean.Unit;

import java.math.BigDecimal;
import java.util.List;

/** Whether amounts agree. */
final class AmountFit {

    private static final BigDecimal DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal K = BigDecimal.valueOf(1_024);
    private static final int MOST_ZEROS = 12;

    private AmountFit() {}

    static boolean amounts(AmountPhrase key, AmountPhrase typed, List<Unit> asked) {
        if (key.ends().size() != typed.ends().size()) {
            return false;
        }
        for (int i = 0; i < key.ends().size(); i++) {
            if (!amount(key.ends().get(i), typed.ends().get(i), asked)) {
                return false;
            }
        }
        return true;
    }

    private static boolean amount(Amount key, Amount typed, List<Unit> asked) {
        if (key.equalTo(typed)) {
            return true;
        }
        boolean number = Amount.same(key.number(), typed.number());
        if (typed.isBare()) {
            return key.unit().isCounter() && number
                    || key.unit().base().equals("x") && number
                    || inAsked(key, typed, asked);
        }
        if (key.isBare()) {
            return number && (typed.unit().isCounter() || asked.contains(typed.unit()));
        }
        if (key.unit().isCounter() && typed.unit().isCounter()) {
            return number && (counts(key) || counts(typed));
        }
        return (operations(key, typed) || monthly(key, typed))
                && Amount.same(key.value(), typed.value());
    }

    private static boolean counts(Amount amount) {
        return amount.unit().base().equals("#");
    }

    private static boolean inAsked(Amount key, Amount typed, List<Unit> asked) {
        for (var unit : asked) {
            if (key.equalTo(new Amount(typed.number(), unit))) {
                return true;
            }
        }
        return false;
    }

    /** 초당 3,000회 is 3,000 IOPS where operations are asked for. */
    private static boolean operations(Amount one, Amount other) {
        String both = one.unit().base() + " " + other.unit().base();
        return both.equals("IOPS #/s") || both.equals("#/s IOPS");
    }

    /** Money a month, of which one leaves the month out. */
    private static boolean monthly(Amount one, Amount other) {
        String both = one.unit().base() + " " + other.unit().base();
        boolean month = one.unit().factor().compareTo(other.unit().factor()) == 0;
        return month && (both.equals("$ $/mo") || both.equals("$/mo $"));
    }

    /** Whether months or years may last so many days. */
    static boolean calendar(Amount months, Amount days) {
        if (!months.unit().base().equals("mo") || !days.unit().base().equals("s")) {
            return false;
        }
        var count = months.value();
        var value = days.value();
        var least = count.multiply(BigDecimal.valueOf(28)).multiply(DAY);
        var most = count.multiply(BigDecimal.valueOf(31)).multiply(DAY);
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    /** Whether one is the other times a power of ten or of 1024. */
    static boolean magnitude(Amount key, Amount typed) {
        boolean bare = key.unit().isCounter() && typed.isBare();
        boolean same = key.unit().base().equals(typed.unit().base()) || bare;
        if (!same || key.value().signum() <= 0 || typed.value().signum() <= 0) {
            return false;
        }
        return times(key.value(), typed.value()) || times(typed.value(), key.value());
    }

    private static boolean times(BigDecimal one, BigDecimal other) {
        var ten = one;
        var binary = one;
        for (int i = 0; i < MOST_ZEROS; i++) {
            ten = ten.multiply(BigDecimal.TEN);
            binary = binary.multiply(K);
            if (Amount.same(ten, other) || i < 4 && Amount.same(binary, other)) {
                return true;
            }
        }
        return false;
    }
}
