package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class SkeletonTest {

    @ParameterizedTest
    @CsvSource({
        "클라우드프론트, cloudfront",
        "클라우드워치, cloudwatch",
        "다이나모디비, dynamodb",
        "코그니토, cognito",
        "키네시스, kinesis",
        "텍스트랙트, textract",
        "폴리, polly",
        "카프카, kafka",
        "버킷, bucket",
        "스냅샷, snapshot"
    })
    void is_the_same_for_a_loanword_and_its_english_spelling(String korean, String english) {
        assertThat(Skeleton.of(korean)).isEqualTo(Skeleton.of(english)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"버킷, 버켓", "메시지, 메세지", "컨테이너, 콘테이너", "캐시, 캐쉬", "리플리카, 레플리카"})
    void is_the_same_for_two_spellings_of_a_loanword(String one, String other) {
        assertThat(Skeleton.of(one)).isEqualTo(Skeleton.of(other));
    }

    @ParameterizedTest
    @CsvSource({"클라우드프론트, 클라우드워치", "lambda, kinesis", "버킷, 큐"})
    void differs_for_other_words(String one, String other) {
        assertThat(Skeleton.of(one)).isNotEqualTo(Skeleton.of(other));
    }

    @Test
    void keeps_digits_and_ignores_case_and_signs() {
        assertThat(Skeleton.of("S3-버킷")).isEqualTo(Skeleton.of("s3 BUCKET"));
        assertThat(Skeleton.of("Route 53")).endsWith("53");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ㄱㅏ", "...", "漢字", "\ud83d", "\0", "아이오", "aeiouhwy"})
    void is_empty_where_no_consonant_sounds(String text) {
        assertThat(Skeleton.of(text)).isEmpty();
    }

    @Test
    void survives_random_text_and_letters_at_the_very_end() {
        var random = new Random(20261120);
        String parts = "tchdgesphxktionc버킷앙3 ";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(10); length > 0; length--) {
                text.append(parts.charAt(random.nextInt(parts.length())));
            }

            assertThat(Skeleton.of(text.toString())).matches("[KNTLMPS0-9]*");
        }
    }
}
