package dev.gongbu.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Task;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TypedActionTest {

    @ParameterizedTest
    @CsvSource({
        "?, HINT", "？, HINT", " ? , HINT", "s, SKIP", "S, SKIP", "ㄴ, SKIP", "q, QUIT", "ㅂ, QUIT",
        "ㅃ, QUIT", "r, REVEAL", "ㄱ, REVEAL", "ㄲ, REVEAL", "u, UNDO", "ㅕ, UNDO", "f, FLAG",
                "ㄹ, FLAG",
        "e, EASY", "ㄷ, EASY", ":s, SKIP", ":ㄴ, SKIP", ":?, HINT", ": q , QUIT", ":h, HELP",
                "：ㄹ, FLAG"
    })
    void a_letter_alone_asks_for_something_in_both_layouts(String line, Action action) {
        var typed = TypedAction.of(line, Samples.shortAnswer("a.1"));
        assertThat(typed).isEqualTo(new TypedAction(action, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "ss", "나", "h", "a", "ㅏ", "s3", "::", ":", ":x", ":sq", ":s x", "q q", "ㄳ"
            })
    void all_else_is_an_answer(String line) {
        assertThat(TypedAction.of(line, Samples.shortAnswer("a.1"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "4, e, true", "4, f, true", "5, e, false", "5, ㄷ, false", "5, f, true", "6, f, false",
        "6, ㄹ, false", "6, F, false", "6, :f, true", "6, s, true", "6, q, true", "6, ?, true",
        "6, r, true", "4, d, false"
    })
    void a_letter_of_an_option_is_an_answer(int options, String line, boolean isAction) {
        var typed = TypedAction.of(line, Samples.choice("a.1", options));
        assertThat(typed != null).isEqualTo(isAction);
    }

    @ParameterizedTest
    @CsvSource({"r, false", "R, false", "ㄱ, false", ":r, true", "u, true", "s, true"})
    void a_letter_that_is_accepted_is_an_answer(String line, boolean isAction) {
        var names = new Task.ShortAnswer(List.of(Samples.blank("R", "알")), false);
        var gaps = new Task.Cloze(List.of("", ""), List.of(Samples.blank("R")));
        for (var exercise : List.of(exercise(Kind.SHORT, names), exercise(Kind.CLOZE, gaps))) {
            assertThat(TypedAction.of(line, exercise) != null).isEqualTo(isAction);
        }
    }

    private static Exercise exercise(Kind kind, Task task) {
        return Samples.exercise("a.1", kind, task);
    }

    @ParameterizedTest
    @ValueSource(strings = {":f 무엇을 묻는지 모르겠다", ":ㄹ  무엇을 묻는지 모르겠다 "})
    void a_flag_may_have_a_note(String line) {
        assertThat(TypedAction.of(line, null))
                .isEqualTo(new TypedAction(Action.FLAG, "무엇을 묻는지 모르겠다"));
    }
}
