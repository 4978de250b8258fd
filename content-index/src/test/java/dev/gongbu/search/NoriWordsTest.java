package dev.gongbu.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class NoriWordsTest {

    private static NoriWords words;

    @BeforeAll
    static void setUp() {
        words =
                new NoriWords(
                        List.of(
                                "# 사전",
                                "",
                                "인스턴스",
                                "인스턴스",
                                "온프레미스",
                                "내구성",
                                "비동기",
                                "비동기식",
                                "무상태",
                                "가용영역 가용 영역"));
    }

    @AfterAll
    static void tearDown() {
        words.close();
    }

    @ParameterizedTest
    @CsvSource({
        "인스턴스를, 인스턴스",
        "온프레미스에서, 온프레미스",
        "내구성이, 내구성",
        "가용영역, 가용 영역",
        "비용과, 비용",
        "요청을, 요청",
        "서버로, 서버"
    })
    void gives_the_terms_of_a_word_without_its_particles(String word, String terms) {
        assertThat(words.terms(word)).isEqualTo(List.of(terms.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"비동기", "비동기식", "비동기식으로", "무상태", "비암호화"})
    void keeps_what_negates(String word) {
        assertThat(String.join("", words.terms(word))).containsAnyOf("비", "무");
    }

    @Test
    void knows_where_in_the_word_a_term_stands() {
        assertThat(words.parts("가용영역에서"))
                .containsExactly(new NoriWords.Part("가용", 0, 2), new NoriWords.Part("영역", 2, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "은", "ㄱ", "ㅋㅋㅋ", "\ud83d", "힣힣"})
    void survives_what_is_no_word(String word) {
        assertThat(words.terms(word)).doesNotContain("");
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void survives_a_word_without_end() {
        assertThat(words.terms("가나다라".repeat(50_000))).isNotEmpty();
    }

    @Test
    void reads_a_word_alike_every_time() {
        assertThat(words.terms("인스턴스를")).isEqualTo(words.terms("인스턴스를"));
        assertThat(words.termsOfText("인스턴스를 온프레미스로")).containsExactly("인스턴스", "온프레미스");
    }

    @Test
    void needs_no_dictionary() {
        try (var plain = new NoriWords(List.of())) {
            assertThat(plain.terms("서버를")).containsExactly("서버");
        }
    }
}
