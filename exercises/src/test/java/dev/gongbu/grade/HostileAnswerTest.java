package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Nothing that can be typed throws, hangs, or points outside of itself. */
class HostileAnswerTest {

    private static final List<String> PIECES =
            List.of(
                    "가", "람다", "ㅁ", "ㅠㅗ", "a", "B", "1", "15", "분", "~", "-", ";", ",", "/", "=",
                    "(", ")", "\n", "\t", " ", "　", "\ud83d", "\ude00", "\u200b", "\u0301", "ᄀ",
                    "ᅡ", "％", "$", "9", "나인", "초당", "1/0", "분의", "억", "만", "또는", "과 ", "．", "{",
                    "}", "\u0000", "\uffff", "İ", "ß", "1e9", "..", "::", "#", "&", "당", "최대", "이상",
                    "반", "DLQ", "정답은", "aws ");

    private final WrittenGrader grader = new WrittenGrader(Terms.NONE);

    @Test
    @Timeout(120)
    void random_pieces_get_a_verdict_with_its_place_inside_the_answer() {
        var random = new Random(7);
        for (int i = 0; i < 400 * Integer.getInteger("gongbu.soak", 1); i++) {
            String typed = text(random);
            for (var exercise : KindsTest.all()) {
                check(exercise, Answer.of(typed), typed.length());
                check(exercise, Answer.of(Map.of("1", typed, "z" + text(random), "x")), 4_000);
            }
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "9",
                "가",
                "1 ",
                "a,",
                "=",
                "(",
                "1;",
                "천",
                "십",
                "9가 ",
                "1/",
                "최대",
                "비",
                "인",
                "ㅁ",
                "1분 ",
                "와 ",
                "$",
                "당",
                "1시간 30분 "
            })
    void a_piece_repeated_without_end_is_answered_at_once(String piece) {
        for (int times : new int[] {30, 100, 1_000, 3_000}) {
            String typed = piece.repeat(times);
            for (var exercise : KindsTest.all()) {
                check(exercise, Answer.of(typed), typed.length());
            }
        }
    }

    @Test
    void millions_of_characters_are_too_long() {
        var verdict = grader.grade(KindsTest.all().getFirst(), Answer.of("가".repeat(5_000_000)));

        assertThat(verdict.message().korean()).contains("너무 길다");
    }

    private void check(Exercise exercise, Answer answer, int length) {
        Verdict verdict = grader.grade(exercise, answer);
        var difference = verdict.difference();
        if (difference != null) {
            assertThat(difference.from()).isBetween(0, length);
            assertThat(difference.to()).isBetween(difference.from(), length);
        }
        assertThat(verdict.score()).isBetween(0.0, 1.0);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(10);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
