package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Objects;

class ListsTest {

    private final WrittenGrader grader = new WrittenGrader(Terms.NONE);

    static List<Rows.Row> rows() {
        return Rows.of("lists.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void takes_names_in_a_line_apart(Rows.Row row) {
        boolean ordered = row.key().startsWith("!");
        String items = ordered ? row.key().substring(1) : row.key();
        var exercise = Exercises.of(Exercises.names(items, ordered), "무엇인가?");

        Verdict verdict = grader.grade(exercise, Answer.of(row.typed()));

        assertThat(Exercises.summary(verdict)).isEqualTo(row.expected());
    }

    @Test
    void says_how_many_of_how_many_are_right() {
        var exercise = Exercises.of(Exercises.names("표준; 지연; FIFO", false), "셋은 무엇인가?");

        var some = grader.grade(exercise, Answer.of("표준, FIFO"));
        var more = grader.grade(exercise, Answer.of("표준, FIFO, 지연, 느린"));

        assertThat(some.message().korean()).isEqualTo("3개 중 2개가 맞다. 1개가 모자란다.");
        assertThat(some.score()).isEqualTo(2 / 3.0);
        assertThat(more.message().korean()).isEqualTo("맞는 것은 다 있지만 1개가 더 있다.");
        assertThat(difference(more).got()).isEqualTo("느린");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"표준, 느린, FIFO|지연", "느린, FIFO|표준", "FIFO, 느린, 지연|표준", "표준, 지연|FIFO", "느린|표준"})
    void names_the_first_item_that_is_missing_as_what_was_expected(String typed, String expected) {
        var exercise = Exercises.of(Exercises.names("표준; 지연; FIFO", false), "셋은 무엇인가?");

        var verdict = grader.grade(exercise, Answer.of(typed));

        assertThat(difference(verdict).expected()).isEqualTo(expected);
    }

    private static Verdict.Difference difference(Verdict verdict) {
        return Objects.requireNonNull(verdict.difference());
    }
}
