package dev.gongbu.note.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.note.Comparison;
import dev.gongbu.note.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class ComparisonReaderTest {

    private static final String SOUND =
            """
            id: kinds
            title: "종류"
            title_en: "Kinds"
            aliases: ["큐 종류"]
            summary: "순서가 가른다."
            columns:
              - {name: "표준", topic: sqs, choose: "많을 때 고른다."}
              - {name: "FIFO", choose: "순서가 있을 때 고른다."}
            topics: [sqs]
            rows:
              - axis: "순서"
                cells: ["-", "선입선출"]
                facts: [sqs-001]
            trap: "늘 FIFO인 것은 아니다."
            checked: 2026-11-21
            """;

    @TempDir private Path root;

    private ContentFolder folder;

    @BeforeEach
    void setUp() throws IOException {
        folder = new ContentFolder(root);
        folder.note("sqs", "대기열이다. {sqs-001}").facts("sqs", "sqs-001");
    }

    private Reading read(String text) {
        return folder.file("comparisons/kinds.yaml", text).read();
    }

    @Test
    void reads_a_comparison() {
        var reading = read(SOUND);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.library().comparisons())
                .containsExactly(
                        new Comparison(
                                new Comparison.Head(
                                        "kinds",
                                        "종류",
                                        "Kinds",
                                        List.of("큐 종류"),
                                        List.of(
                                                new Comparison.Column("표준", "sqs"),
                                                new Comparison.Column("FIFO", null)),
                                        List.of("sqs")),
                                "순서가 가른다.",
                                List.of("많을 때 고른다.", "순서가 있을 때 고른다."),
                                List.of(
                                        new Comparison.Row(
                                                "순서", List.of("-", "선입선출"), List.of("sqs-001"))),
                                "늘 FIFO인 것은 아니다.",
                                LocalDate.of(2026, 11, 21)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id: kinds         | id: other        | 1  | 'id' should be 'kinds'
                    topic: sqs        | topic: sns       | 7  | names the topic 'sns'
                    topics: [sqs]     | topics: [sns]    | 9  | names the topic 'sns'
                    [sqs-001]         | [sqs-009]        | 13 | states the fact 'sqs-009'
                    "-", "선입선출"   | "선입선출"       | 12 | has 1 cells for 2 columns in '순서'
                    choose: "많을 때 고른다." | topik: x | 7  | lacks the key 'choose'
                    trap:             | trapp:           | 1  | lacks the key 'trap'
                    2026-11-21        | heute            | 15 | 'checked' should be a day
                    """)
    void tells_what_is_wrong_and_where(String right, String wrong, int line, String message) {
        var reading = read(SOUND.replace(right.strip(), wrong.strip()));

        assertThat(reading.problems())
                .extracting(Problem::file)
                .containsOnly("comparisons/kinds.yaml");
        assertThat(reading.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.message()).contains(message);
                });
    }

    @ParameterizedTest
    @CsvSource({"''", "'- a'", "'a: ['", "'id: kinds'", "'&a [*a]'", "'\u001b[31m'"})
    void survives_anything(String text) {
        var reading = read(text);

        assertThat(reading.problems()).isNotEmpty();
        assertThat(reading.library().comparisons()).isEmpty();
    }

    @Test
    void refuses_files_of_other_names() {
        folder.file("comparisons/KINDS.yml", SOUND);

        assertThat(folder.read().problems())
                .extracting(Problem::message)
                .containsExactly("should be a file such as sqs-vs-sns.yaml");
    }
}
