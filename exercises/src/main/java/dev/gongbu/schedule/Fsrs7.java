package dev.gongbu.schedule;

import java.util.Arrays;

/**
 * FSRS-7: a slow and a fast memory trace, 34 weights, fractions of days. The formulae are those of
 * the reference implementation fsrs-rs.
 */
public final class Fsrs7 implements MemoryModel {

    private static final double MIN_STABILITY = 1e-4;
    private static final double MAX_STABILITY = 36_500;
    private static final double MAX_EXPONENT = 60;

    /** Where the weights of a trace's update begin. */
    private static final int SLOW = 7;

    private static final int FAST = 15;

    /** A fresh fast trace, or one after a lapse, as a part of the slow one. */
    private static final double FAST_PART = 0.8;

    private static final double[] DEFAULT_WEIGHTS = {
        .1104, 2.2395, 3.9221, 11.7841, 6.1686, .6457, 3.6807, 1.9795, 0, 1.3826, .7024, .5999,
        .8146, .6398, 1, 1.3207, .6707, 3.8668, .4416, .0934, 1.8631, .6162, 1.0869, .1567, .0801,
        .2421, .9464, .1433, .7145, 0, .5667, .3734, .5333, .3048
    };

    private final double[] w;

    /** The model with its published weights. */
    public Fsrs7() {
        this(DEFAULT_WEIGHTS);
    }

    /**
     * The model with other weights.
     *
     * @param weights w0 to w33
     */
    public Fsrs7(double[] weights) {
        if (weights.length != DEFAULT_WEIGHTS.length) {
            throw new IllegalArgumentException("FSRS-7 has 34 weights, not " + weights.length);
        }
        w = weights.clone();
    }

    @Override
    public String fingerprint() {
        return "fsrs-7 " + Integer.toHexString(Arrays.hashCode(w));
    }

    @Override
    public boolean countsWholeDays() {
        return false;
    }

    @Override
    public Memory first(Grade grade) {
        double stability = stability(w[grade.number() - 1]);
        return new Memory(
                stability,
                stability(FAST_PART * stability),
                Math.clamp(initialDifficulty(grade.number()), 1, 10));
    }

    @Override
    public Memory next(Memory memory, double days, Grade grade) {
        double recall = retrievability(memory, days);
        double fastRecall = fastRecall(memory, Math.max(0, days));
        double slow = next(SLOW, memory.stability(), memory.difficulty(), recall, grade);
        double fast = next(FAST, memory.fast(), memory.difficulty(), fastRecall, grade);
        if (grade == Grade.AGAIN) {
            fast = Math.min(fast, FAST_PART * slow);
        }
        double difficulty = nextDifficulty(memory.difficulty(), recall, grade);
        return new Memory(stability(slow), stability(fast), difficulty);
    }

    @Override
    public double retrievability(Memory memory, double days) {
        double t = Math.max(0, days);
        double fastWeight = w[27] * Math.pow(memory.fast(), -w[29]);
        double slowWeight =
                w[28]
                        * Math.pow(memory.stability(), w[30])
                        * Math.exp((memory.difficulty() - 5) * (w[31] - 0.5));
        double mean =
                (fastWeight * fastRecall(memory, t) + slowWeight * slowRecall(memory, t))
                        / (fastWeight + slowWeight);
        return mean * (1 - 2e-5) + 1e-5;
    }

    /** No closed form: Newton's method on the logarithm of the time, then bisection. */
    @Override
    public double interval(Memory memory, double retention) {
        return new RecallCurve(days -> retrievability(memory, days)).daysTo(retention);
    }

    private double fastRecall(Memory memory, double days) {
        double decay = -Math.clamp(w[23] * Math.pow(memory.fast(), w[33] - 0.3), 0.01, 0.95);
        double factor = Math.exp(Math.min(Math.log(w[25]) / decay, MAX_EXPONENT)) - 1;
        return Math.pow(1 + factor * days / memory.fast(), decay);
    }

    private double slowRecall(Memory memory, double days) {
        double decay = -Math.clamp(w[24], 0.01, 0.95);
        double factor = Math.pow(w[26], 1 / decay) - 1;
        double pace = Math.exp((memory.difficulty() - 5) * (w[32] - 0.3));
        return Math.pow(1 + factor * pace * days / memory.stability(), decay);
    }

    /** The next stability of a trace, whose weights begin at an index. */
    private double next(int i, double stability, double difficulty, double recall, Grade grade) {
        double failed =
                w[i + 3]
                        * (Math.pow(stability + 1, w[i + 4]) - 1)
                        * Math.exp((1 - recall) * w[i + 5]);
        double left = Math.min(stability, failed);
        if (grade == Grade.AGAIN) {
            return left;
        }
        double growth =
                Math.exp(w[i] - 1.5)
                        * (11 - difficulty)
                        * Math.pow(stability, -w[i + 1])
                        * (Math.exp((1 - recall) * w[i + 2]) - 1)
                        * (grade == Grade.HARD ? w[i + 6] : 1)
                        * (grade == Grade.EASY ? w[i + 7] : 1);
        return Math.max(left, stability * (1 + growth));
    }

    private double nextDifficulty(double difficulty, double recall, Grade grade) {
        double delta = -w[6] * (grade.number() - 3) * (grade == Grade.AGAIN ? recall + 0.1 : 1);
        double damped = difficulty + (10 - difficulty) * delta / 9;
        return Math.clamp(0.01 * initialDifficulty(4) + 0.99 * damped, 1, 10);
    }

    private double initialDifficulty(int grade) {
        return w[4] - Math.exp(w[5] * (grade - 1)) + 1;
    }

    private static double stability(double stability) {
        return Math.clamp(stability, MIN_STABILITY, MAX_STABILITY);
    }
}
