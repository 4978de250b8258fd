package dev.gongbu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;
import java.util.Random;

class SanitizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    가\u001b[31m나 | 가␛[31m나
                    가\u0007나     | 가나
                    가\u0000나     | 가나
                    가\u007f나     | 가나
                    가\u009b31m나  | 가31m나
                    가\u202e나     | 가나
                    가\u2066나\u2069 | 가나
                    가\u200b나     | 가나
                    가\ufeff나     | 가나
                    가\u200d나\ufe0f | 가나
                    한글           | 한글
                    """)
    void removes_what_a_terminal_must_not_get(String text, String clean) {
        assertThat(Sanitizer.clean(text)).isEqualTo(clean);
    }

    @Test
    void composes_decomposed_hangul() {
        var decomposed = Normalizer.normalize("가시성 타임아웃", Normalizer.Form.NFD);

        assertThat(Sanitizer.clean(decomposed)).isEqualTo("가시성 타임아웃");
    }

    @Test
    void composes_what_an_invisible_character_held_apart() {
        assertThat(Sanitizer.clean("\u1112\u200b\u1161\u11ab")).isEqualTo("한");
    }

    @Test
    void keeps_lines_and_tabs_and_drops_carriage_returns() {
        assertThat(Sanitizer.clean("하나\r\n둘\t셋\r")).isEqualTo("하나\n둘\t셋");
        assertThat(Sanitizer.cleanLine("하나\n둘\t셋")).isEqualTo("하나 둘 셋");
        assertThat(Sanitizer.clean("하나\u2028둘")).isEqualTo("하나\n둘");
    }

    @Test
    void replaces_half_a_character() {
        assertThat(Sanitizer.clean("a\ud83db")).isEqualTo("a\ufffdb");
        assertThat(Sanitizer.clean("😀")).isEqualTo("😀");
    }

    @Test
    void returns_clean_text_itself() {
        var text = "가시성 timeout, 漢字 – ①";

        assertThat(Sanitizer.clean(text)).isEqualTo(text);
    }

    @Test
    void cleaning_twice_changes_nothing_more() {
        var random = new Random(20261120);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                int bound = random.nextBoolean() ? 0x3200 : 0x110000;
                text.appendCodePoint(random.nextInt(bound));
            }

            var clean = Sanitizer.clean(text.toString());

            assertThat(Sanitizer.clean(clean)).isEqualTo(clean);
            assertThat(clean.codePoints()).allMatch(Sanitizer::isShownAsItIs);
        }
    }
}
