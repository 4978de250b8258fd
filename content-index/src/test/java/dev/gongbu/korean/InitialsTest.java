package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({"람다, ㄹㄷ", "가용 영역, ㄱㅇ ㅇㅇ", "S3 버킷, S3 ㅂㅋ", "꿈, ㄲ", "ㅂ킷, ㅂㅋ", "'', ''", "vpc, vpc"})
    void takes_the_first_consonant_of_each_syllable(String text, String initials) {
        assertThat(Initials.of(text)).isEqualTo(initials);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ㄹ", "ㄹㄷ", "ㄲㄸ", "ㄳ"})
    void recognises_initials(String text) {
        assertThat(Initials.areAll(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ㅏ", "ㄹㅏ", "람", "ㄹ ㄷ", "ㄹd", "s3", "\ud83d"})
    void recognises_nothing_else_as_initials(String text) {
        assertThat(Initials.areAll(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ㄳ, ㄱㅅ", "ㄺㅄ, ㄹㄱㅂㅅ", "ㄲㅆ, ㄲㅆ", "ㄹㄷ, ㄹㄷ"})
    void takes_apart_what_the_keyboard_joined(String typed, String apart) {
        assertThat(Initials.apart(typed)).isEqualTo(apart);
    }
}
