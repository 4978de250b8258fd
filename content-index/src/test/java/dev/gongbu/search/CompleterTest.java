package dev.gongbu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.gongbu.korean.Hangul;
import dev.gongbu.korean.Keyboard;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

class CompleterTest {

    @TempDir static Path folder;

    private static Completer completer;

    @BeforeAll
    static void build() throws IOException {
        IndexBuilder.build(folder, SmallCorpus.corpus());
        completer = Completer.open(folder);
    }

    @Test
    void never_blinks_empty_while_a_name_is_typed() {
        for (var topic : SmallCorpus.corpus().topics()) {
            for (String name : topic.names()) {
                String keys = Hangul.keystrokes(name);
                for (int typed = 1; typed <= keys.length(); typed++) {
                    String prefix = Keyboard.compose(keys.substring(0, typed));

                    assertThat(completer.complete(prefix, 10))
                            .as("'%s' on the way to '%s'", prefix, name)
                            .extracting(Completion::topic)
                            .contains(topic.id());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "람다, lambda, EXACT",
        "라, lambda, PREFIX",
        "람ㄷ, lambda, PREFIX",
        "클라우드프ㄹ, cloudfront, PREFIX",
        "가용영, availability-zone, PREFIX",
        "rout, route53, PREFIX",
        "ㄹㄷ, lambda, INITIALS",
        "ㄱㅇㅇㅇ, availability-zone, INITIALS",
        "s3 ㅂㅋ, s3, INITIALS",
        "zmffkdnem, cloudfront, LAYOUT",
        "ㅣ므ㅠㅇㅁ, lambda, LAYOUT",
        "zmf라, cloudfront, LAYOUT",
        "클라우프론트, cloudfront, TYPO",
        "dynamdob, dynamodb, TYPO"
    })
    void completes_and_says_how_what_was_typed_fits(String typed, String topic, Why why) {
        assertThat(completer.complete(typed, 10))
                .filteredOn(completion -> completion.topic().equals(topic))
                .singleElement()
                .extracting(Completion::why)
                .isEqualTo(why);
    }

    @Test
    void gives_a_topic_once_and_no_more_than_asked() {
        var completions = completer.complete("a", 3);

        assertThat(completions).hasSize(3);
        assertThat(completer.complete("s", 10))
                .extracting(Completion::topic)
                .doesNotHaveDuplicates();
        assertThat(completer.complete("s", 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "\u200b", "\ud83d", "\0", "\ud83d\ude00"})
    void has_nothing_for_nothing(String typed) {
        assertThat(completer.complete(typed, 10)).isEmpty();
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void survives_whatever_is_typed() {
        long seed = 20261120;
        var random = new Random(seed);
        var parts =
                List.of("람", "ㄹ", "ㅏ", "s3", "S", "3", " ", "\ud83d", "\u1112\u1161", "\t", "가용");
        for (int i = 0; i < 3_000; i++) {
            var typed = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                typed.append(parts.get(random.nextInt(parts.size())));
            }

            assertThat(completer.complete(typed.toString(), 5))
                    .as("seed %s", seed)
                    .hasSizeLessThanOrEqualTo(5);
        }
        assertThat(completer.complete("람".repeat(1_000_000), 5)).isEmpty();
    }

    @Test
    void tells_of_a_missing_index() {
        assertThatIOException().isThrownBy(() -> Completer.open(folder.resolve("none")));
    }

    @Test
    void tells_of_broken_names(@TempDir Path broken) throws IOException {
        IndexBuilder.build(broken, SmallCorpus.corpus());
        Path file = broken.resolve("names.keys");
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        int count = bytes.getInt(4);
        for (int i = 0; i < count; i++) {
            bytes.putInt(8 + 4 * i, (1 << 28) + i);
        }
        Files.write(file, bytes.array());
        var opened = Completer.open(broken);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> opened.complete("람다", 10))
                .withMessageContaining("names are broken");
    }
}
