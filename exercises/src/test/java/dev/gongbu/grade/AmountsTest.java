package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Verdict;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class AmountsTest {

    private final WrittenGrader grader = new WrittenGrader(Terms.NONE);

    static List<Rows.Row> rows() {
        return Rows.of("amounts.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void judges_an_amount_by_what_it_means(Rows.Row row) {
        var exercise = Exercises.of(Exercises.amount(row.key()), "얼마인가?");

        Verdict verdict = grader.grade(exercise, Answer.of(row.typed()));

        assertThat(Exercises.summary(verdict)).isEqualTo(row.expected());
    }
}
