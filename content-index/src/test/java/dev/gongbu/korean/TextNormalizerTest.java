package dev.gongbu.korean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;

class TextNormalizerTest {

    private static final List<String> PARTS =
            List.of(
                    "가",
                    "힣",
                    "ㄱ",
                    "a",
                    "Z",
                    " ",
                    "\n",
                    "\t",
                    "\ud83d\ude00",
                    "\ud83d",
                    "\ude00",
                    "\u1112\u1161\u11ab",
                    "\u1100",
                    "\u1161",
                    "\u11a8",
                    "e\u0301",
                    "\u0301",
                    "\u0327",
                    "ｓ",
                    "３",
                    "　",
                    "\u00ad",
                    "\u200b",
                    "\u200d",
                    "\ufeff",
                    "\ufe0f",
                    "\u318d",
                    "·",
                    "\u0958",
                    "\u0344",
                    "\u2adc",
                    "Å",
                    "K",
                    "İ",
                    "ß",
                    "“",
                    "–",
                    "−",
                    "～",
                    "\0",
                    "\u001b",
                    "\u007f",
                    "\u0085",
                    "漢",
                    "か\u3099");

    @ParameterizedTest
    @CsvSource({
        "S3 버킷, s3 버킷",
        "ＡＷＳ　Ｓ３, aws s3",
        "가용ㆍ영역, 가용 영역",
        "가용·영역, 가용 영역",
        "가용・영역, 가용 영역",
        "10–20−30, 10-20-30",
        "“버킷”, '\"버킷\"'",
        "그‘것’, 그'것'",
        "24～72, 24~72",
        "24〜72, 24~72",
        "ÀÉ, àé"
    })
    void brings_text_to_one_form(String source, String normal) {
        assertThat(TextNormalizer.normalize(source).text()).isEqualTo(normal);
    }

    @Test
    void composes_decomposed_hangul() {
        String words = "가상 프라이빗 클라우드, 값진 닭과 왜";
        String decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);

        assertThat(TextNormalizer.normalize(decomposed).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "람\u200b다",
                "람\u200d다",
                "\ufeff람다",
                "람\u00ad다",
                "람다\u2060",
                "\u202e람다",
                "람다\ufe0f"
            })
    void drops_what_is_not_seen(String source) {
        assertThat(TextNormalizer.normalize(source).text()).isEqualTo("람다");
    }

    @Test
    void makes_controls_blanks_but_keeps_line_ends() {
        assertThat(TextNormalizer.normalize("가\t나\0다\n라\u007f마\u0085바").text())
                .isEqualTo("가 나 다\n라 마 바");
    }

    @Test
    void keeps_the_capitals_beside_the_lower_case() {
        var normal = TextNormalizer.normalize("ＤｙｎａｍｏDB \u1112\u1161\u11ab글");

        assertThat(normal.text()).isEqualTo("dynamodb 한글");
        assertThat(normal.cased()).isEqualTo("DynamoDB 한글");
    }

    @Test
    void knows_the_place_of_every_character_in_the_original() {
        var normal = TextNormalizer.normalize("x\u200b\u1112\u1161\u11ab\u00ad글e\u0301!");

        assertThat(normal.text()).isEqualTo("x한글é!");
        assertThat(normal.original(0)).isZero();
        assertThat(normal.original(1)).isEqualTo(2);
        assertThat(normal.original(2)).isEqualTo(6);
        assertThat(normal.original(3)).isEqualTo(7);
        assertThat(normal.original(4)).isEqualTo(9);
        assertThat(normal.original(5)).isEqualTo(10);
    }

    @Test
    void survives_characters_that_grow_when_they_are_composed() {
        assertThat(TextNormalizer.normalize("\u0958\u0958\u0958버킷버킷").text())
                .isEqualTo("\u0915\u093c\u0915\u093c\u0915\u093c버킷버킷");
    }

    @Test
    void maps_every_place_of_random_text_back_to_where_it_came_from() {
        long seed = 20261120;
        var random = new Random(seed);
        for (int i = 0; i < 6_000; i++) {
            String source = text(random);
            var normal = TextNormalizer.normalize(source);
            int length = normal.text().length();

            assertThat(normal.cased()).hasSize(length);
            assertThat(normal.original(length)).isEqualTo(source.length());
            int border = 0;
            for (int at = 1; at <= length; at++) {
                assertThat(normal.original(at)).isGreaterThanOrEqualTo(normal.original(at - 1));
                if (normal.original(at) > normal.original(at - 1)) {
                    String from = source.substring(normal.original(border), normal.original(at));
                    assertThat(TextNormalizer.normalize(from).text())
                            .as("%s of seed %s at %s", escaped(source), seed, at)
                            .isEqualTo(normal.text().substring(border, at));
                    border = at;
                }
            }
        }
    }

    @Test
    void changes_nothing_that_is_in_its_form_already() {
        String text = "s3 버킷의 \"기본\" 암호화는 10.0.0.0/16에서 24~72시간, ㄱㅏ 漢字 😀\n끝";

        assertThat(TextNormalizer.normalize(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "가용 영역, 가용영역",
        "Route 53, route53",
        "S3 (심플 스토리지), s3심플스토리지",
        "Auto-Scaling, autoscaling",
        "' ', ''",
        "!?, ''"
    })
    void makes_keys_of_letters_and_digits_alone(String text, String key) {
        assertThat(TextNormalizer.spaceless(text)).isEqualTo(key);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void survives_long_runs_of_one_character() {
        for (String part : PARTS) {
            String source = part.repeat(200_000 / part.length());

            var normal = TextNormalizer.normalize(source);

            assertThat(normal.original(normal.text().length())).isEqualTo(source.length());
        }
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void survives_a_long_pile_of_marks_on_one_letter() {
        String source = "a" + "\u0301\u0327".repeat(500_000);

        assertThat(TextNormalizer.normalize(source).text()).startsWith("á");
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            escaped.append("\\u%04x".formatted((int) text.charAt(i)));
        }
        return escaped.toString();
    }
}
