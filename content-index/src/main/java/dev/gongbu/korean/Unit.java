package dev.gongbu.korean;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A unit of measure.
 *
 * @param base what it is a multiple of: {@code s}, {@code mo} (months and years, which have no
 *     fixed length), {@code B}, {@code bit}, {@code B/s}, {@code bit/s}, {@code IOPS}, {@code %},
 *     {@code $}, {@code #} for what is counted, {@code x} for times as much, {@code ~word} for a
 *     word that is no known unit, or empty for a bare number
 * @param factor how many of the base it is
 */
public record Unit(String base, BigDecimal factor) {

    /** No unit at all. */
    public static final Unit NONE = new Unit("", BigDecimal.ONE);

    /** A word that is no known unit: equal to itself alone. */
    static Unit unknown(String word) {
        String name = TextNormalizer.spaceless(word);
        boolean plural = name.length() > 3 && name.endsWith("s");
        String one = plural ? name.substring(0, name.length() - 1) : name;
        return new Unit("~" + one, BigDecimal.ONE);
    }

    /** So much of this in each of the other: megabytes per second. */
    Unit per(Unit other) {
        String above = base.isEmpty() || base.startsWith("~") ? "#" : base;
        return new Unit(
                above + "/" + other.base, factor.divide(other.factor, MathContext.DECIMAL128));
    }

    /** Whether it counts things, whatever they are called: 개, 건, vCPU. */
    public boolean isCounter() {
        return base.equals("#") || base.startsWith("~");
    }
}
