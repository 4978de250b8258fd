package dev.gongbu.schedule;

import java.util.function.DoubleUnaryOperator;

/** The probability of recall as it falls with the days, and when it reaches a value. */
final class RecallCurve {

    private static final int NEWTON_STEPS = 7;
    private static final int BISECTIONS = 100;

    /**
     * Logarithms of days between which an answer lies: from a tenth of a second to 100,000 days.
     */
    private static final double SHORTEST = Math.log(1e-6);

    private static final double LONGEST = Math.log(1e5);

    private static final double EXACT = 1e-10;

    private final DoubleUnaryOperator recall;

    /**
     * A curve.
     *
     * @param recall from days to a probability; falls
     */
    RecallCurve(DoubleUnaryOperator recall) {
        this.recall = recall;
    }

    /** The days after which recall has fallen to a probability, within the bounds. */
    double daysTo(double retention) {
        double log = 0;
        for (int i = 0; i < NEWTON_STEPS; i++) {
            double error = at(log) - retention;
            if (Math.abs(error) < EXACT) {
                return Math.exp(log);
            }
            double step = 1e-5;
            double slope = (at(log + step) - at(log - step)) / (2 * step);
            double next = log - error / slope;
            if (!(next > SHORTEST && next < LONGEST)) {
                break; // flat here, or past the end
            }
            log = next;
        }
        return bisect(retention);
    }

    private double bisect(double retention) {
        double low = SHORTEST;
        double high = LONGEST;
        for (int i = 0; i < BISECTIONS && high - low > EXACT; i++) {
            double middle = (low + high) / 2;
            if (at(middle) > retention) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp((low + high) / 2);
    }

    private double at(double log) {
        return recall.applyAsDouble(Math.exp(log));
    }
}
