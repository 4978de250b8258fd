package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterNamesTest {

    @ParameterizedTest
    @CsvSource({
        "이씨투, ec2",
        "이시투, ec2",
        "에스쓰리, s3",
        "에스스리, s3",
        "브이피씨, vpc",
        "아이에이엠, iam",
        "이엔아이, eni",
        "알디에스, rds",
        "에스큐에스, sqs",
        "더블유에이에프, waf",
        "케이엠에스, kms",
        "에이치티티피, http"
    })
    void reads_letters_that_are_spelt_out(String hangul, String latin) {
        assertThat(LetterNames.spelled(hangul)).contains(latin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "이", "에이치", "람다", "이씨투버킷", "ec2", "ㅇㅆㅌ", "이 씨 투"})
    void reads_nothing_into_other_words(String word) {
        assertThat(LetterNames.spelled(word)).isEmpty();
    }

    @Test
    @Timeout(5)
    void gives_few_readings_whatever_the_word() {
        assertThat(LetterNames.spelled("에이".repeat(12))).hasSizeLessThanOrEqualTo(24);
        assertThat(LetterNames.spelled("이".repeat(24))).containsExactly("e".repeat(24));
        assertThat(LetterNames.spelled("이".repeat(25))).isEmpty();
        assertThat(LetterNames.spelled("이".repeat(1_000_000))).isEmpty();
    }
}
