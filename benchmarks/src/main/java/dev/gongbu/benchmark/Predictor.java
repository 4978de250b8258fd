package dev.gongbu.benchmark;

import dev.gongbu.schedule.Grade;
import dev.gongbu.schedule.Memory;
import dev.gongbu.schedule.MemoryModel;

import org.jspecify.annotations.Nullable;

/** Says before each review of one exercise how probable it is that it is recalled. */
interface Predictor {

    /**
     * The probability of recall.
     *
     * @param days since the review before
     */
    double predict(double days);

    /** Learns what happened. */
    void learn(double days, boolean isRecalled);

    /** One of our models; whole days are counted for those that count them. */
    static Predictor of(MemoryModel model) {
        return new Predictor() {
            private @Nullable Memory memory;

            @Override
            public double predict(double days) {
                return memory == null ? 0 : model.retrievability(memory, counted(days));
            }

            @Override
            public void learn(double days, boolean isRecalled) {
                var grade = isRecalled ? Grade.GOOD : Grade.AGAIN;
                memory =
                        memory == null
                                ? model.first(grade)
                                : model.next(memory, counted(days), grade);
            }

            private double counted(double days) {
                return model.countsWholeDays() ? Math.floor(days) : days;
            }
        };
    }

    /**
     * SM-2 (Wozniak 1990): intervals of 1 and 6 days, then by the ease factor. It predicts nothing
     * by itself; as is usual, recall is taken to be 0.9 at the end of the interval and to fall
     * exponentially.
     */
    static Predictor ofSm2() {
        return new Predictor() {
            private double ease = 2.5;
            private double interval = 1;
            private int successes;

            @Override
            public double predict(double days) {
                return Math.pow(0.9, days / interval);
            }

            @Override
            public void learn(double days, boolean isRecalled) {
                int quality = isRecalled ? 4 : 1;
                ease = Math.max(1.3, ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02));
                successes = isRecalled ? successes + 1 : 0;
                interval = successes <= 1 ? 1 : successes == 2 ? 6 : interval * ease;
            }
        };
    }

    /** Always the same. */
    static Predictor ofConstant(double recall) {
        return new Predictor() {
            @Override
            public double predict(double days) {
                return recall;
            }

            @Override
            public void learn(double days, boolean isRecalled) {}
        };
    }
}
