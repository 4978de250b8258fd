package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.grade.SyllableDiff.Run;
import dev.gongbu.grade.SyllableDiff.Side;

import org.junit.jupiter.api.Test;

import java.util.Random;

class SyllableDiffTest {

    @Test
    void shows_what_was_typed_and_what_is_missing_by_syllable() {
        assertThat(SyllableDiff.of("상태 저장", "상태 비저장").runs())
                .containsExactly(
                        new Run(Side.EQUAL, "상태", 0, 2),
                        new Run(Side.EXPECTED, " 비", 2, 2),
                        new Run(Side.EQUAL, " 저장", 2, 5));
    }

    @Test
    void spaces_case_and_width_do_not_differ() {
        assertThat(SyllableDiff.of("데드레터큐", "데드 레터 큐").isEmpty()).isTrue();
        assertThat(SyllableDiff.of("ＤＬＱ", "dlq").isEmpty()).isTrue();
        assertThat(SyllableDiff.of("", "").isEmpty()).isTrue();
        assertThat(SyllableDiff.of("  ", "").isEmpty()).isTrue();
    }

    @Test
    void what_was_typed_is_kept_whole_with_its_places() {
        var random = new Random(20261121);
        String letters = "가나다 람aB1　\u1100\u1161\u00e9";
        for (int i = 0; i < 500 * Integer.getInteger("gongbu.soak", 1); i++) {
            String typed = text(random, letters);
            String expected = text(random, letters);

            var back = new StringBuilder();
            for (var run : SyllableDiff.of(typed, expected).runs()) {
                if (run.side() != Side.EXPECTED) {
                    assertThat(run.from()).isEqualTo(back.length());
                    back.append(run.text());
                    assertThat(run.to()).isEqualTo(back.length());
                }
            }

            assertThat(back.toString()).isEqualTo(typed);
        }
    }

    @Test
    void texts_too_long_to_look_at_are_compared_as_wholes() {
        assertThat(SyllableDiff.of("가".repeat(5_000), "나").runs()).hasSize(2);
    }

    private static String text(Random random, String letters) {
        var text = new StringBuilder();
        int length = random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
