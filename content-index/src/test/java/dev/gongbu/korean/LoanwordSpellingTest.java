package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanwordSpellingTest {

    @ParameterizedTest
    @CsvSource({
        "리젼, 리전",
        "캐쉬, 캐시",
        "써버, 서버",
        "쉐도, 섀도",
        "아키텍쳐, 아키텍처",
        "캡쳐, 캡처",
        "커넼터, 커넥터",
        "쓰로틀링, 스로틀링"
    })
    void spellings_of_one_word_have_one_form(String one, String other) {
        assertThat(LoanwordSpelling.plain(one)).isEqualTo(LoanwordSpelling.plain(other));
    }

    @ParameterizedTest
    @CsvSource({"리전, 리진", "캐시, 캐스", "큐, 규", "s3, S3"})
    void other_words_keep_theirs(String one, String other) {
        assertThat(LoanwordSpelling.plain(one)).isNotEqualTo(LoanwordSpelling.plain(other));
    }
}
