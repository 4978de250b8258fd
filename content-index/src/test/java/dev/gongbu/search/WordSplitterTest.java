package dev.gongbu.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.search.Piece.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class WordSplitterTest {

    @ParameterizedTest
    @CsvSource({
        "us-east-1에 둔다, us-east-1",
        "S3, s3",
        "gp3 볼륨, gp3",
        "t3.micro 인스턴스, t3.micro",
        "(10.0.0.0/16), 10.0.0.0/16",
        "99.999999999%다, 99.999999999%",
        "TLS1.2부터, tls1.2",
        ".fifo로 끝난다, .fifo",
        "--wait-time-seconds 20, --wait-time-seconds",
        "arn:aws:s3:::my-bucket/a, arn:aws:s3:::my-bucket/a",
        "s3:GetObject를 준다, s3:getobject",
        "AES-256 방식, aes-256",
        "user@example.com, user@example.com",
        "Route 53 레코드, route53",
        "route53 레코드, route53",
        "15분, 900s",
        "256KB, 256000B",
        "aws_s3_bucket, aws_s3_bucket"
    })
    void keeps_identifiers_and_quantities_whole(String text, String whole) {
        assertThat(texts(text, Kind.EXACT)).contains(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "us-east-1, us|east|1",
        "t3.micro, t3|micro",
        "10.0.0.0/16, 10|0|0|0|16",
        "Route 53, route|53",
        "arn:aws:s3:::my-bucket, arn|aws|s3|my|bucket",
        "S3 버킷, s3|버킷",
        "버킷과 객체, 버킷과|객체",
        "漢字 노트, 漢字|노트"
    })
    void gives_their_words_too(String text, String words) {
        assertThat(words(text)).isEqualTo(List.of(words.split("\\|", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"S3에서", "S3로", "S3에서는", "(S3)를", "'S3'을", "Ｓ３에서"})
    void drops_a_particle_behind_a_latin_word(String text) {
        assertThat(words(text)).containsExactly("s3");
    }

    @ParameterizedTest
    @CsvSource({"S3버킷, s3|버킷", "vm론트, vm|론트", "15분마다, 15", "900초짜리, 900|짜리", "3개월간, 3"})
    void keeps_other_hangul_behind_a_latin_word_or_a_unit(String text, String words) {
        assertThat(words(text)).isEqualTo(List.of(words.split("\\|", -1)));
    }

    @Test
    void cuts_words_with_capitals_inside_into_parts() {
        assertThat(texts("ChangeMessageVisibility", Kind.PART))
                .containsExactly("change", "message", "visibility");
        assertThat(texts("DynamoDB", Kind.PART)).containsExactly("dynamo", "db");
        assertThat(texts("HTTPServer", Kind.PART)).containsExactly("http", "server");
        assertThat(texts("lambda SQS", Kind.PART)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "instances, instance",
        "queues, queue",
        "access, access",
        "status, status",
        "redis, redis",
        "https, https",
        "aws, aws",
        "sqs, sqs"
    })
    void takes_off_a_plural_s(String word, String stem) {
        assertThat(WordSplitter.stem(word)).isEqualTo(stem);
    }

    @Test
    void says_where_each_piece_stands() {
        var pieces = WordSplitter.split(TextNormalizer.normalize("S3 버킷의 15분"));

        assertThat(pieces)
                .contains(
                        new Piece(Kind.LATIN, "s3", 0, 2),
                        new Piece(Kind.EXACT, "s3", 0, 2),
                        new Piece(Kind.HANGUL, "버킷의", 3, 6),
                        new Piece(Kind.NUMBER, "15", 7, 9),
                        new Piece(Kind.EXACT, "900s", 7, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "...", "--", "-", "%", "!?", "\u200b", "\ud83d", "\0\u001b", "·"})
    void finds_nothing_in_signs(String text) {
        assertThat(words(text)).isEmpty();
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void survives_long_runs_of_anything() {
        var runs =
                List.of(
                        "가",
                        "a",
                        "aB",
                        "1",
                        ".",
                        "-",
                        ":",
                        "%",
                        "1%",
                        "a.",
                        "a:",
                        "::",
                        "--a",
                        "1,",
                        "1.",
                        "a 1 ",
                        "15분",
                        "a가",
                        "(",
                        "\ud83d\ude00",
                        "漢",
                        "ㄱ",
                        "\n");
        for (String run : runs) {
            String text = run.repeat(50_000);

            assertPlaces(text);
        }
    }

    @Test
    void gives_places_inside_random_text() {
        long seed = 20261120;
        var random = new Random(seed);
        var parts =
                List.of(
                        "가", "버킷", "에서", "s", "S3", "3", "15", "분", ".", "-", "--", ":", "::", "%",
                        "/", "@", "(", ")", "'", " ", "\n", "漢", "ㄱ", "\ud83d", "\u200b", "Ａ", "é");
        for (int i = 0; i < 20_000 * Integer.getInteger("gongbu.soak", 1); i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(10); length > 0; length--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }

            assertPlaces(text.toString());
        }
    }

    private static void assertPlaces(String text) {
        var normal = TextNormalizer.normalize(text);
        int length = normal.text().length();
        int last = 0;
        boolean sound = true;
        for (Piece piece : WordSplitter.split(normal)) {
            sound &=
                    !piece.text().isEmpty() && piece.start() < piece.end() && piece.end() <= length;
            if (piece.kind() != Kind.EXACT && piece.kind() != Kind.PART) {
                sound &= piece.start() >= last;
                last = piece.end();
            }
        }
        assertThat(sound)
                .as(() ->
                        "pieces of '%s'".formatted(text.substring(0, Math.min(60, text.length()))))
                .isTrue();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (Piece piece : WordSplitter.split(TextNormalizer.normalize(text))) {
            if (piece.kind() != Kind.EXACT && piece.kind() != Kind.PART) {
                words.add(piece.text());
            }
        }
        return words;
    }

    private static List<String> texts(String text, Kind kind) {
        var texts = new ArrayList<String>();
        for (Piece piece : WordSplitter.split(TextNormalizer.normalize(text))) {
            if (piece.kind() == kind) {
                texts.add(piece.text());
            }
        }
        return texts;
    }
}
