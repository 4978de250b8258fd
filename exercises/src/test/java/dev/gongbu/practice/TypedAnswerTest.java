package dev.gongbu.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class TypedAnswerTest {

    private static Exercise compare(String... bank) {
        var cells =
                List.<Task.Cell>of(
                        new Task.Cell.Hidden(Samples.blank("가")),
                        new Task.Cell.Hidden(Samples.blank("나")));
        var rows = List.of(new Task.Row("축", cells));
        var task = new Task.Compare(List.of("하나", "둘"), rows, List.of(bank));
        return Samples.exercise("a.1", Kind.COMPARE, task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1b 2a", "1b, 2a", "1b2a", "1ㅠ 2ㅁ"})
    void cells_take_letters_of_the_bank(String line) {
        assertThat(TypedAnswer.of(line, compare("나", "가")))
                .isEqualTo(Answer.of(Map.of("1", "b", "2", "a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"b; a", "1 b; x", "가; 나", "1", "1b 2", "1=b; 2=a"})
    void all_else_is_a_line(String line) {
        assertThat(TypedAnswer.of(line, compare("나", "가"))).isEqualTo(Answer.of(line));
    }

    @Test
    void without_a_bank_a_letter_is_a_text() {
        assertThat(TypedAnswer.of("1b 2a", compare())).isEqualTo(Answer.of("1b 2a"));
        assertThat(TypedAnswer.of("1b 2a", Samples.shortAnswer("a.1")))
                .isEqualTo(Answer.of("1b 2a"));
    }
}
