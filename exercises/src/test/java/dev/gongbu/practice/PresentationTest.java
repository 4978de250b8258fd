package dev.gongbu.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

class PresentationTest {
    private static final Task.Order ORDER =
            new Task.Order(List.of("가", "나", "다"), List.of(List.of(2, 0, 1)));
    private static final Task.Match MATCH =
            new Task.Match(List.of("하나", "둘"), List.of("가", "나", "다"), List.of(2, 0));

    private static Task.Choice choice(Exercise exercise) {
        return (Task.Choice) exercise.task();
    }

    @Test
    void the_right_option_stands_under_every_letter_equally_often() {
        var counts = new HashMap<String, Integer>();
        for (int seed = 0; seed < 4000; seed++) {
            var shown = Presentation.of(Samples.choice("a.1", 4), seed).shown();
            counts.merge(Solution.of(shown), 1, Integer::sum);
        }
        assertThat(counts).containsOnlyKeys("A", "B", "C", "D");
        assertThat(counts.values()).allMatch(count -> count > 850 && count < 1150);
    }

    @Test
    void the_same_seed_shows_the_same() {
        var exercise = Samples.choice("a.1", 4);
        assertThat(Presentation.of(exercise, 7)).isEqualTo(Presentation.of(exercise, 7));
    }

    @Test
    void options_keep_their_reasons_and_mistakes_their_options() {
        for (int seed = 0; seed < 50; seed++) {
            var mistake = new Mistake(new Mistake.When.AnswerIs(List.of("D", "A, C")), "말");
            var shown = Presentation.of(Samples.choice("a.1", 4, mistake), seed).shown();
            var answers = ((Mistake.When.AnswerIs) shown.mistakes().getFirst().when()).answers();
            var first = choice(shown).options().get(answers.getFirst().charAt(0) - 'A');
            var third = choice(shown).options().get(answers.get(1).charAt(3) - 'A');
            assertThat(first).isEqualTo(new Task.Option("보기 3", false, "까닭 3"));
            assertThat(third.text()).isEqualTo("보기 2");
        }
    }

    @Test
    void steps_are_never_shown_in_their_order_and_answers_are_kept_by_the_pack() {
        var exercise = Samples.exercise("a.1", Kind.ORDER, ORDER);
        var seen = new HashSet<String>();
        for (int seed = 0; seed < 100; seed++) {
            var presentation = Presentation.of(exercise, seed);
            var solution = Solution.of(presentation.shown());
            seen.add(solution);
            assertThat(presentation.inPack(Answer.of(solution)).text()).isEqualTo("3 1 2");
        }
        assertThat(seen).doesNotContain("1 2 3").hasSize(5);
    }

    @Test
    void partners_are_moved_and_what_is_on_the_left_stays() {
        var exercise = Samples.exercise("a.1", Kind.MATCH, MATCH);
        for (int seed = 0; seed < 100; seed++) {
            var presentation = Presentation.of(exercise, seed);
            var task = (Task.Match) presentation.shown().task();
            var solution = Solution.of(presentation.shown());
            assertThat(task.left()).containsExactly("하나", "둘");
            assertThat(task.right().get(task.pairs().getFirst())).isEqualTo("다");
            assertThat(solution).isNotEqualTo("1a 2b");
            assertThat(presentation.inPack(Answer.of(solution)).text()).isEqualTo("1c 2a");
        }
    }

    @Test
    void the_words_of_a_bank_are_moved_and_what_is_typed_stays() {
        var hidden = new Task.Cell.Hidden(Samples.blank("나"));
        var row = new Task.Row("축", List.of(hidden));
        var task = new Task.Compare(List.of("열"), List.of(row), List.of("가", "나", "다"));
        var exercise = Samples.exercise("a.1", Kind.COMPARE, task);
        for (int seed = 0; seed < 20; seed++) {
            var presentation = Presentation.of(exercise, seed);
            var bank = ((Task.Compare) presentation.shown().task()).bank();
            var letter = String.valueOf((char) ('a' + bank.indexOf("나")));
            var kept = presentation.inPack(Answer.of(Map.of("1", letter)));
            assertThat(kept.cells()).containsEntry("1", "b");
            assertThat(presentation.inPack(Answer.of(Map.of("1", "14일"))).cells())
                    .containsEntry("1", "14일");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "B, C",
        "'A, C', 'B, A'",
        "ac, ba",
        "Ａ, B",
        "ㅁ, b",
        "2, 3",
        "②, 3",
        "AD, AD",
        "보기 B, 보기 C",
        "'a; DROP', 'a; DROP'",
        "'', ''"
    })
    void labels_move_and_words_do_not(String typed, String moved) {
        var labels = Labels.LETTERS_OR_NUMBERS;
        assertThat(labels.moved(typed, List.of(1, 2, 0))).isEqualTo(moved);
    }

    @Test
    void what_has_no_order_is_shown_as_it_is() {
        var exercise = Samples.shortAnswer("a.1");
        var presentation = Presentation.of(exercise, 3);
        assertThat(presentation.shown()).isSameAs(exercise);
        assertThat(presentation.inPack(Answer.of("B")).text()).isEqualTo("B");
    }
}
