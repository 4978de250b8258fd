package dev.gongbu.korean;

import java.math.BigDecimal;

/**
 * A number with its unit, as an answer.
 *
 * @param number the number as it was written, 15 of 15분; of several parts the whole in the unit's
 *     base
 * @param unit the unit, or {@link Unit#NONE}
 */
public record Amount(BigDecimal number, Unit unit) {

    /** Far below what anybody means, far above what 34 digits of a division lose. */
    private static final BigDecimal EXACT = new BigDecimal("1e-25");

    /** The value in the base of the unit. */
    public BigDecimal value() {
        return number.multiply(unit.factor());
    }

    /** Whether both are the same amount, in whatever unit. */
    public boolean equalTo(Amount other) {
        return unit.base().equals(other.unit.base()) && same(value(), other.value());
    }

    /** Whether it has no unit. */
    public boolean isBare() {
        return unit.base().isEmpty();
    }

    /** Whether two numbers are equal, but for what a division rounds. */
    public static boolean same(BigDecimal one, BigDecimal other) {
        if (one.compareTo(other) == 0) {
            return true;
        }
        var most = one.abs().max(other.abs());
        return one.subtract(other).abs().compareTo(most.multiply(EXACT)) <= 0;
    }

    /** The sum of two amounts of one base: 1시간 30분. */
    Amount plus(Amount other) {
        var base = new Unit(unit.base(), BigDecimal.ONE);
        return new Amount(value().add(other.value()), base);
    }
}
