package dev.gongbu.exercise.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.read.PackReader;
import dev.gongbu.note.Fact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What a stamp is, and that writing one changes nothing else. */
class SourceStampsTest {

    private static final FactStamp FACTS =
            new FactStamp(List.of(fact("sqs-001", "지연은 15분까지다"), fact("sqs-002", "보존은 14일까지다")));

    @TempDir private Path folder;

    private static Fact fact(String id, String sentence) {
        return new Fact(
                id,
                "sqs",
                sentence,
                null,
                Fact.Status.AGREED,
                null,
                null,
                LocalDate.EPOCH,
                Fact.Source.MATERIAL);
    }

    private String stamped(String text) throws IOException {
        var file = Files.writeString(folder.resolve("mine.yaml"), text);
        var written = new PackReader(List.of(), List.of()).readOwn(file).written();
        assertThat(written).isNotEmpty();
        return SourceStamps.stamped(text, written, FACTS);
    }

    /** printf 'sqs-001\t지연은 15분까지다\nsqs-002\t보존은 14일까지다\n' | sha256sum. */
    @Test
    void is_the_sha_256_over_ids_and_sentences() {
        assertThat(FACTS.of(List.of("sqs-001", "sqs-002")))
                .isEqualTo("02c101c58bbb0a6fe91cc15b8b75fbc65be52019699d5948355d2f09d153b905");
        assertThat(FACTS.of(List.of("sqs-002", "sqs-001")))
                .isNotEqualTo(FACTS.of(List.of("sqs-001", "sqs-002")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{facts: [sqs-001]@}",
                "{ facts: [ sqs-001 ]@ }   # read twice",
                "{facts: [sqs-001,\n        sqs-002]@}",
                "{\n      facts: [sqs-001]@\n      }",
                "\n      facts: [sqs-001]@@",
                "\n      facts:\n        - sqs-001\n        - sqs-002@@",
            })
    void is_written_where_there_was_none(String source) throws IOException {
        boolean isBlock = source.endsWith("@@");
        var bare = pack(source.replace("@", ""));
        var facts = source.contains("sqs-002") ? List.of("sqs-001", "sqs-002") : List.of("sqs-001");
        var stamp = "sha256: \"" + FACTS.of(facts) + "\"";

        var expected =
                isBlock
                        ? bare.replaceFirst("      facts:", "      " + stamp + "\n      facts:")
                        : pack(source.replace("@", ", " + stamp));

        assertThat(stamped(bare)).isEqualTo(expected);
        assertThat(stamped(expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"%s\"", "'%s'", "%s"})
    void takes_the_place_of_an_old_one(String quoted) throws IOException {
        var old = quoted.formatted("a".repeat(64));
        var text = pack("{sha256: " + old + ", facts: [sqs-001]}");

        var stamp = "\"" + FACTS.of(List.of("sqs-001")) + "\"";
        assertThat(stamped(text)).isEqualTo(text.replace(old, stamp));
    }

    @Test
    void keeps_other_line_ends() throws IOException {
        var text = pack("\n      facts: [sqs-001]").replace("\n", "\r\n");

        assertThat(stamped(text).replaceAll("      sha256: \"[0-9a-f]{64}\"\r\n", ""))
                .isEqualTo(text);
    }

    private static String pack(String source) {
        return """
        # 내 것
        format: 1
        pack: {id: mine, title: "내 것"}
        exercises:
          - id: a
            kind: short
            prompt: "무엇인가?"
            answers: ["큐"]   # ]
            source: @SOURCE
            why: "sha256: \\"x\\""
        """
                .replace("@SOURCE", source);
    }
}
