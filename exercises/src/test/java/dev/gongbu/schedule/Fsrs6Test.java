package dev.gongbu.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** The published test vectors of the reference implementations. */
class Fsrs6Test {

    private static final int[] GRADES = {1, 3, 3, 3, 3, 3};
    private static final int[] GAPS = {0, 0, 1, 3, 8, 21};

    /** The vectors of single precision are given to about six digits. */
    private static final double SINGLE_PRECISION = 0.001;

    private final Fsrs6 model = new Fsrs6();

    @Test
    void v1_follows_the_memory_over_six_reviews() {
        double[][] expected = {
            {.212, 6.4133},
            {.246689, 6.402115},
            {2.021477, 6.390941},
            {7.863699, 6.379779},
            {21.917713, 6.368627},
            {53.626903, 6.357487}
        };

        var memory = model.first(Grade.of(GRADES[0]));

        for (int i = 0; i < GRADES.length; i++) {
            if (i > 0) {
                memory = model.next(memory, GAPS[i], Grade.of(GRADES[i]));
            }
            assertThat(memory.stability()).as("S%d", i).isCloseTo(expected[i][0], within(1e-4));
            assertThat(memory.difficulty()).as("D%d", i).isCloseTo(expected[i][1], within(1e-4));
        }
        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    @Test
    void v1_without_the_weights_for_the_same_day() {
        var weights = Fsrs6.defaultWeights();
        weights[17] = 0;
        weights[18] = 0;
        weights[19] = 0;
        var other = new Fsrs6(weights);

        var memory = other.first(Grade.of(GRADES[0]));
        for (int i = 1; i < GRADES.length; i++) {
            memory = other.next(memory, GAPS[i], Grade.of(GRADES[i]));
        }

        assertThat(memory.stability()).isCloseTo(53.335106, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({
        ".1, 3116766",
        ".2, 34793",
        ".3, 2508",
        ".4, 387",
        ".5, 90",
        ".6, 27",
        ".7, 9",
        ".8, 3",
        ".9, 1",
        "1.0, 1"
    })
    void v3_waits_longer_for_a_lower_retention(double retention, double days) {
        var interval = model.interval(new Memory(1, 1, 5), retention);

        assertThat(Math.max(1, Math.rint(interval))).isCloseTo(days, withinPercentage(.001));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 2, .9403443",
        "2, 3, .9253786",
        "3, 4, .9185229",
        "4, 4, .9",
        "5, 2, .8261359"
    })
    void v4_forgets_by_a_power_law(double days, double stability, double recall) {
        var memory = new Memory(stability, stability, 5);

        assertThat(model.retrievability(memory, days)).isCloseTo(recall, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"1, 8.341763", "2, 6.6659956", "3, 4.990228", "4, 3.3144615"})
    void v5_finds_harder_what_was_forgotten(int grade, double difficulty) {
        assertThat(model.nextDifficulty(5, Grade.of(grade))).isCloseTo(difficulty, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "1, .9, 25.602541, 1.0525396",
        "2, .8, 28.226582, 1.1894329",
        "3, .7, 58.656002, 1.3680838",
        "4, .6, 127.226685, 1.584989"
    })
    void v6_grows_and_shrinks(int number, double recall, double success, double failure) {
        var memory = new Memory(5, 5, number);

        double recalled = model.recalled(memory, recall, Grade.of(number));
        double forgotten = model.forgotten(memory, recall);

        assertThat(recalled).isCloseTo(success, withinPercentage(SINGLE_PRECISION));
        assertThat(forgotten).isCloseTo(failure, withinPercentage(SINGLE_PRECISION));
    }

    @ParameterizedTest
    @CsvSource({"1, 1.596818", "2, 5.0", "3, 5.0", "4, 8.12961"})
    void v7_counts_a_second_review_on_the_same_day_for_little(int grade, double stability) {
        assertThat(model.sameDay(5, Grade.of(grade)))
                .isCloseTo(stability, withinPercentage(SINGLE_PRECISION));
    }

    @ParameterizedTest
    @CsvSource({"1, 6.4133", "2, 5.11217071", "3, 2.11810397", "4, 1"})
    void v8_begins_with_a_difficulty_by_the_first_grade(int grade, double difficulty) {
        assertThat(model.first(Grade.of(grade)).difficulty()).isCloseTo(difficulty, within(1e-6));
    }

    @Test
    void an_interval_ends_where_recall_has_fallen_to_the_retention() {
        for (double stability : List.of(0.01, 1.0, 50.0, 9000.0)) {
            var memory = new Memory(stability, stability, 5);

            double days = model.interval(memory, 0.85);

            assertThat(model.retrievability(memory, days)).isCloseTo(0.85, within(1e-9));
        }
    }

    @Test
    void refuses_another_number_of_weights() {
        assertThatThrownBy(() -> new Fsrs6(new double[19]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("21");
    }
}
