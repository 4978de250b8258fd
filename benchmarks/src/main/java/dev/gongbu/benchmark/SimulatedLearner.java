package dev.gongbu.benchmark;

import java.util.SplittableRandom;

/**
 * A learner whose memory is not that of the scheduler: recall falls by a power of time, {@code
 * certainty * (1 + rate * t) ^ -slope} (Wickelgren 1974), with a slope of the learner's own; a
 * success slows the forgetting, the more the less it was expected, a failure quickens it. All
 * parameters are drawn anew for each learner, the first rate for each exercise too.
 */
final class SimulatedLearner {

    private final SplittableRandom random;
    private final double certainty;
    private final double slope;
    private final double firstRate;
    private final double gain;
    private final double loss;

    SimulatedLearner(SplittableRandom random) {
        this.random = random;
        certainty = random.nextDouble(0.94, 1);
        slope = random.nextDouble(0.2, 0.9);
        firstRate = 0.4 * Math.exp(0.6 * random.nextGaussian());
        gain = random.nextDouble(1, 9);
        loss = random.nextDouble(2, 10);
    }

    /** What one learner remembers of one exercise. */
    final class Item {

        private final double quickest = firstRate * Math.exp(0.7 * random.nextGaussian());
        private double rate = quickest;

        /** The probability of recall, days after the last review. */
        double recall(double days) {
            return certainty * Math.pow(1 + rate * days, -slope);
        }

        /** Whether it is recalled; either way it is read again. */
        boolean review(double days) {
            double expected = recall(days);
            boolean isRecalled = random.nextDouble() < expected;
            rate =
                    isRecalled
                            ? rate / (1.2 + gain * (1 - expected))
                            : Math.min(quickest, rate * loss);
            return isRecalled;
        }
    }

    /** A new exercise that was read once. */
    Item item() {
        return new Item();
    }
}
