package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class KeyboardTest {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    @ParameterizedTest
    @CsvSource({
        "fkaek, 람다",
        "qjzlt, 버킷",
        "vmfhsxm, 프론트",
        "rkdydduddur, 가용영역",
        "EOaks, 떄만",
        "gkrtmq, 학습",
        "ehcnj, 도춰",
        "s3 qjzlt, ㄴ3 버킷",
        "rk-sk, 가-나",
        "dksro, 안개",
        "rkqtdl, 값이",
        "rrr, ㄱㄱㄱ",
        "kkk, ㅏㅏㅏ"
    })
    void composes_what_latin_letters_type_with_the_korean_layout(String latin, String hangul) {
        assertThat(Keyboard.toHangul(latin)).isEqualTo(hangul);
    }

    @ParameterizedTest
    @CsvSource({
        "ㅣ므ㅠㅇㅁ, lambda",
        "략됀ㄷ, firehose",
        "vm론트, vmfhsxm",
        "벼ㅑ차냐홋, quicksight",
        "치ㅐㅕㅇ래금샤ㅐㅜ, cloudformation",
        "깨, Ro",
        "있예, dlTdP",
        "10.0.0.0/16 람다, 10.0.0.0/16 fkaek"
    })
    void finds_the_latin_letters_behind_korean_typing(String hangul, String latin) {
        assertThat(Keyboard.toLatin(hangul)).isEqualTo(latin);
    }

    @Test
    void reads_half_converted_words_by_way_of_the_keys() {
        assertThat(Keyboard.toHangul(Keyboard.toLatin("vm론트"))).isEqualTo("프론트");
    }

    @Test
    void comes_back_to_every_word_that_was_typed_with_the_other_layout() {
        var random = new Random(20261120);
        for (int i = 0; i < 5_000; i++) {
            var latin = new StringBuilder();
            var hangul = new StringBuilder();
            for (int length = 1 + random.nextInt(8); length > 0; length--) {
                latin.append(LETTERS.charAt(random.nextInt(26)));
                hangul.append((char) ('가' + random.nextInt(11_172)));
            }

            assertThat(Keyboard.toLatin(Keyboard.toHangul(latin.toString())))
                    .isEqualTo(latin.toString());
            assertThat(Keyboard.toHangul(Keyboard.toLatin(hangul.toString())))
                    .isEqualTo(hangul.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"R, ㄲ", "r, ㄱ", "T, ㅆ", "O, ㅒ", "P, ㅖ", "A, ㅁ", "K, ㅏ", "3, 3", "가, 가"})
    void knows_the_jamo_on_a_key_also_with_shift(char key, char jamo) {
        assertThat(Keyboard.jamo(key)).isEqualTo(jamo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ㅂㅈ", "ㅂㅁ", "ㅈㅁ", "ㅐㅔ", "ㅎㅠ", "ㄱㄲ", "ㅏㅏ", "qw", "qa", "ㄱe", "11"})
    void calls_keys_that_touch_neighbours(String pair) {
        assertThat(Keyboard.neighbours(pair.charAt(0), pair.charAt(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ㅂㄷ", "ㅂㄴ", "ㅂㅋ", "ㅏㅂ", "qe", "qs", "lm", "12", "a1", "가나"})
    void calls_no_others_neighbours(String pair) {
        assertThat(Keyboard.neighbours(pair.charAt(0), pair.charAt(1))).isFalse();
    }

    @Test
    void calls_no_key_a_neighbour_that_is_not_its_neighbour_in_turn() {
        for (char a = 'a'; a <= 'z'; a++) {
            int neighbours = 0;
            for (char b = 'a'; b <= 'z'; b++) {
                assertThat(Keyboard.neighbours(a, b)).isEqualTo(Keyboard.neighbours(b, a));
                neighbours += Keyboard.neighbours(a, b) ? 1 : 0;
            }

            assertThat(neighbours).as("%s and its neighbours", a).isBetween(3, 7);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\ud83d", "\ud83d\ude00", "\0\u001b", "\uffff", "漢字", "ᄒ"})
    void leaves_what_no_key_types_alone(String text) {
        assertThat(Keyboard.toHangul(text)).isEqualTo(text);
        assertThat(Keyboard.toLatin(text)).isEqualTo(text);
        assertThat(Keyboard.compose(text)).isEqualTo(text);
    }

    @Test
    void composes_a_megabyte_of_keys() {
        assertThat(Keyboard.toHangul("fkaek".repeat(200_000))).isEqualTo("람다".repeat(200_000));
    }
}
