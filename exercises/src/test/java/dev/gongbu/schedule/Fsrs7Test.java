package dev.gongbu.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

class Fsrs7Test {

    private final Fsrs7 model = new Fsrs7();

    @Test
    void follows_both_traces_over_six_reviews() {
        int[] grades = {1, 3, 3, 3, 3, 3};
        int[] gaps = {0, 0, 1, 3, 8, 21};
        double[][] expected = {
            {.1104, .0883, 6.1686},
            {.1104, .0883, 6.1092},
            {.9169, 44.4442, 6.0504},
            {3.5338, 193.5973, 5.9922},
            {10.186, 407.6265, 5.9346},
            {25.9857, 700.5589, 5.8775}
        };

        var memory = model.first(Grade.of(grades[0]));

        for (int i = 0; i < grades.length; i++) {
            if (i > 0) {
                memory = model.next(memory, gaps[i], Grade.of(grades[i]));
            }
            assertThat(memory.stability()).as("S%d", i).isCloseTo(expected[i][0], within(1e-4));
            assertThat(memory.fast()).as("Sf%d", i).isCloseTo(expected[i][1], within(1e-4));
            assertThat(memory.difficulty()).as("D%d", i).isCloseTo(expected[i][2], within(1e-4));
        }
    }

    @Test
    void an_interval_ends_where_recall_has_fallen_to_the_retention() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 2000; i++) {
            var memory =
                    new Memory(
                            Math.exp(random.nextDouble(-4, 8)),
                            Math.exp(random.nextDouble(-4, 8)),
                            random.nextDouble(1, 10));
            double retention = random.nextDouble(0.75, 0.97);

            double days = model.interval(memory, retention);

            if (days > 1e-5 && days < 9e4) { // inside the bounds of the search
                assertThat(model.retrievability(memory, days))
                        .as("%s to %s in %s days", memory, retention, days)
                        .isCloseTo(retention, within(1e-6));
            }
        }
    }

    @Test
    void recall_falls_with_time_and_stays_between_0_and_1() {
        var memory = model.first(Grade.GOOD);
        double before = 1;
        for (double days = 0; days < 1000; days += 0.25) {
            double recall = model.retrievability(memory, days);
            assertThat(recall).isBetween(0.0, before);
            before = recall;
        }
    }

    @Test
    void refuses_another_number_of_weights() {
        assertThatThrownBy(() -> new Fsrs7(new double[21]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("34");
    }
}
