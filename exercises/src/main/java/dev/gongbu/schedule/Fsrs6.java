package dev.gongbu.schedule;

import java.util.Arrays;

/**
 * FSRS-6, the free spaced repetition scheduler's sixth model: one memory trace, 21 weights, whole
 * days. The formulae are those of the reference implementations fsrs-rs 6.6 and py-fsrs 6.3.
 */
public final class Fsrs6 implements MemoryModel {

    private static final double MIN_STABILITY = 0.001;
    private static final double MAX_STABILITY = 36_500;

    private static final double[] DEFAULT_WEIGHTS = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
        0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private final double[] w;
    private final double decay;
    private final double factor;

    /** The model with its published weights. */
    public Fsrs6() {
        this(DEFAULT_WEIGHTS);
    }

    /**
     * The model with other weights.
     *
     * @param weights w0 to w20
     */
    public Fsrs6(double[] weights) {
        if (weights.length != DEFAULT_WEIGHTS.length) {
            throw new IllegalArgumentException("FSRS-6 has 21 weights, not " + weights.length);
        }
        w = weights.clone();
        decay = -w[20];
        factor = Math.pow(0.9, 1 / decay) - 1;
    }

    /** The published weights. */
    static double[] defaultWeights() {
        return DEFAULT_WEIGHTS.clone();
    }

    @Override
    public String fingerprint() {
        return "fsrs-6 " + Integer.toHexString(Arrays.hashCode(w));
    }

    @Override
    public boolean countsWholeDays() {
        return true;
    }

    @Override
    public Memory first(Grade grade) {
        double stability = stability(w[grade.number() - 1]);
        return new Memory(stability, stability, difficulty(initialDifficulty(grade.number())));
    }

    @Override
    public Memory next(Memory memory, double days, Grade grade) {
        double stability =
                days < 1
                        ? sameDay(memory.stability(), grade)
                        : afterDays(memory, retrievability(memory, days), grade);
        double bounded = stability(stability);
        return new Memory(bounded, bounded, nextDifficulty(memory.difficulty(), grade));
    }

    @Override
    public double retrievability(Memory memory, double days) {
        return Math.pow(1 + factor * Math.max(0, days) / memory.stability(), decay);
    }

    @Override
    public double interval(Memory memory, double retention) {
        return memory.stability() / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    private double afterDays(Memory memory, double recall, Grade grade) {
        return grade == Grade.AGAIN ? forgotten(memory, recall) : recalled(memory, recall, grade);
    }

    /** The stability after a success. */
    double recalled(Memory memory, double recall, Grade grade) {
        double stability = memory.stability();
        double growth =
                Math.exp(w[8])
                        * (11 - memory.difficulty())
                        * Math.pow(stability, -w[9])
                        * (Math.exp(w[10] * (1 - recall)) - 1)
                        * (grade == Grade.HARD ? w[15] : 1)
                        * (grade == Grade.EASY ? w[16] : 1);
        return stability * (1 + growth);
    }

    /** The stability after a failure: never more than a failure on the same day would leave. */
    double forgotten(Memory memory, double recall) {
        double stability = memory.stability();
        double left =
                w[11]
                        * Math.pow(memory.difficulty(), -w[12])
                        * (Math.pow(stability + 1, w[13]) - 1)
                        * Math.exp(w[14] * (1 - recall));
        return Math.min(left, stability / Math.exp(w[17] * w[18]));
    }

    /** The stability after a review less than a day after the one before. */
    double sameDay(double stability, Grade grade) {
        double growth =
                Math.exp(w[17] * (grade.number() - 3 + w[18])) * Math.pow(stability, -w[19]);
        return stability * (grade == Grade.AGAIN ? growth : Math.max(1, growth));
    }

    /** The next difficulty: linear damping, then reversion to the mean. */
    double nextDifficulty(double difficulty, Grade grade) {
        double damped = difficulty + (10 - difficulty) / 9 * (-w[6] * (grade.number() - 3));
        return difficulty(w[7] * initialDifficulty(4) + (1 - w[7]) * damped);
    }

    private double initialDifficulty(int grade) {
        return w[4] - Math.exp(w[5] * (grade - 1)) + 1;
    }

    private static double difficulty(double difficulty) {
        return Math.clamp(difficulty, 1, 10);
    }

    private static double stability(double stability) {
        return Math.clamp(stability, MIN_STABILITY, MAX_STABILITY);
    }
}
