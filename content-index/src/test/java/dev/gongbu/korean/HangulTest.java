package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.Random;

class HangulTest {

    private static final String KEYS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";

    @ParameterizedTest
    @CsvSource({
        "람다, ㄹㅏㅁㄷㅏ",
        "왜, ㅇㅗㅐ",
        "과, ㄱㅗㅏ",
        "뒤, ㄷㅜㅣ",
        "의, ㅇㅡㅣ",
        "값, ㄱㅏㅂㅅ",
        "삯, ㅅㅏㄱㅅ",
        "닭, ㄷㅏㄹㄱ",
        "앉, ㅇㅏㄴㅈ",
        "까, ㄲㅏ",
        "깎, ㄲㅏㄲ",
        "있, ㅇㅣㅆ",
        "얘, ㅇㅒ",
        "예, ㅇㅖ",
        "S3 버킷!, S3 ㅂㅓㅋㅣㅅ!",
        "버ㅋ, ㅂㅓㅋ",
        "ㅘㄳ, ㅗㅏㄱㅅ"
    })
    void takes_text_apart_into_the_keys_that_type_it(String text, String keys) {
        assertThat(Hangul.keystrokes(text)).isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lambda", "10.0.0.0/16", "漢字", "\ud83d", "\u1112\u1161\u11ab"})
    void leaves_what_is_no_hangul_alone(String text) {
        assertThat(Hangul.keystrokes(text)).isEqualTo(text);
        assertThat(Hangul.containsHangul(text)).isFalse();
    }

    @Test
    void types_every_syllable_with_two_to_five_single_keys_that_compose_to_it() {
        for (char c = '가'; c <= '힣'; c++) {
            String syllable = String.valueOf(c);
            String keys = Hangul.keystrokes(syllable);

            assertThat(Keyboard.compose(keys)).isEqualTo(syllable);
            assertThat(keys.length()).as(syllable).isBetween(2, 5);
            for (int i = 0; i < keys.length(); i++) {
                assertThat(KEYS).as(syllable).contains(keys.substring(i, i + 1));
            }
        }
    }

    @Test
    void types_no_two_syllables_alike() {
        var keys = new HashSet<String>();
        for (char c = '가'; c <= '힣'; c++) {
            keys.add(Hangul.keystrokes(String.valueOf(c)));
        }

        assertThat(keys).hasSize(11_172);
    }

    @Test
    void composes_random_words_back_from_their_keys() {
        var random = new Random(20261120);
        for (int i = 0; i < 20_000; i++) {
            String word = word(random, 1 + random.nextInt(6));

            assertThat(Keyboard.compose(Hangul.keystrokes(word))).isEqualTo(word);
        }
    }

    @Test
    void keeps_the_keys_of_a_word_a_prefix_while_it_is_typed() {
        var random = new Random(20261121);
        for (int i = 0; i < 2_000; i++) {
            String keys = Hangul.keystrokes(word(random, 1 + random.nextInt(4)));
            for (int typed = 0; typed <= keys.length(); typed++) {
                String prefix = keys.substring(0, typed);

                assertThat(Hangul.keystrokes(Keyboard.compose(prefix))).isEqualTo(prefix);
            }
        }
    }

    @Test
    void loses_no_key_of_random_typing() {
        var random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            var keys = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                keys.append(KEYS.charAt(random.nextInt(KEYS.length())));
            }
            String typed = keys.toString();

            assertThat(Hangul.keystrokes(Keyboard.compose(typed))).isEqualTo(typed);
        }
    }

    @Test
    void tells_syllables_jamo_and_consonants_apart() {
        assertThat(Hangul.isSyllable('가')).isTrue();
        assertThat(Hangul.isSyllable('힣')).isTrue();
        assertThat(Hangul.isSyllable('ㄱ')).isFalse();
        assertThat(Hangul.isJamo('ㄱ')).isTrue();
        assertThat(Hangul.isJamo('ㅣ')).isTrue();
        assertThat(Hangul.isJamo('가')).isFalse();
        assertThat(Hangul.isConsonant('ㅎ')).isTrue();
        assertThat(Hangul.isConsonant('ㅏ')).isFalse();
        assertThat(Hangul.isHangul('a')).isFalse();
        assertThat(Hangul.containsHangul("s3 버킷")).isTrue();
        assertThat(Hangul.containsHangul("s3 ㅂ")).isTrue();
    }

    private static String word(Random random, int syllables) {
        var word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append((char) ('가' + random.nextInt(11_172)));
        }
        return word.toString();
    }
}
