package dev.gongbu.note.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.note.Problem;
import dev.gongbu.note.read.ContentFolder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Each test takes a folder in which nothing is wrong and breaks one rule. */
class ContentLintTest {

    private static final String FRONT_MATTER =
            """
            ---
            id: %1$s
            title: "대기열 %1$s"
            title_en: "Amazon %1$s"
            category: messaging
            parent: null
            aliases: []
            related: []
            commands: []
            attributes: {유형: "대기열", 용도: "분리", 범위: "리전", 보안: "IAM", 모델: "pull"}
            lifecycle: {status: available}
            links: []
            checked: 2026-11-20
            ---
            """;

    private static final String SECTIONS =
            """

            ## 언제 쓰나

            %s

            ## 동작 방식

            - 없다.

            ## 한도와 기본값

            - 없다.

            ## 시험 함정

            - 없다.

            ## 헷갈리는 것

            - 없다.

            ## 써 볼 명령

            - 없다.

            ## 관련 주제

            - 없다.
            """;

    private static final String FACT =
            """
            {"id": "%s", "fact": "%s", "value": null, "status": "agreed", "old": null, \
            "why": null, "checked": "2026-11-20"}
            """;

    private static final String COMPARISON =
            """
            id: kinds
            title: "종류"
            title_en: "Kinds"
            aliases: []
            summary: "순서가 가른다."
            columns:
              - {name: "표준", topic: sqs, choose: "많을 때 고른다."}
              - {name: "FIFO", choose: "순서가 있을 때 고른다."}
            topics: [sqs]
            rows:
              - {axis: "처리량", cells: ["제한이 없다", "초당 300건"], facts: [sqs-002]}
            trap: "늘 FIFO인 것은 아니다."
            checked: 2026-11-20
            """;

    @TempDir private Path root;

    private ContentFolder folder;

    @BeforeEach
    void writeSoundContent() throws IOException {
        folder = new ContentFolder(root);
        page("sqs", "기본값은 900초다. {sqs-001} FIFO는 초당 300건까지다. {sqs-002}");
        folder.file(
                "facts/messaging/sqs.jsonl",
                FACT.formatted("sqs-001", "기본값은 15분이다")
                        + FACT.formatted("sqs-002", "FIFO 대기열은 초당 300건을 받는다"));
        folder.file("comparisons/kinds.yaml", COMPARISON);
        folder.file(
                "axes.yaml",
                """
                common: [유형, 용도, 범위, 보안]
                categories:
                  messaging: [모델]
                """);
        folder.file(
                "glossary/terms.yaml",
                """
                - {id: queue, ko: 대기열, en: queue, aliases: [큐], topics: [sqs], definition: 줄이다.}
                """);
        folder.file("glossary/spelling.yaml", "- {write: 메시지, not: [메세지]}\n");
    }

    /** A page with enough prose: sentences that differ, for none may stand on two pages. */
    private void page(String id, String words) {
        folder.file(
                "notes/messaging/" + id + ".md",
                FRONT_MATTER.formatted(id)
                        + "줄을 세우는 곳이다.\n\n"
                        + prose(id, 1_200)
                        + SECTIONS.formatted(words));
    }

    private static String prose(String id, int length) {
        var prose = new StringBuilder();
        for (int i = 0; prose.length() < length; i++) {
            prose.append("대기열 %s 이야기의 %d번째 문장이다.\n".formatted(id, i));
        }
        return prose.toString();
    }

    private List<Problem> problems() {
        return ContentLint.problems(folder.read());
    }

    private void assertProblem(String file, String words) {
        assertThat(problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.message()).contains(words);
                });
    }

    @Test
    void finds_nothing_where_nothing_is_wrong() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void wants_each_fact_on_its_page() {
        page("sqs", "기본값은 900초다. {sqs-001}");

        assertProblem("notes/messaging/sqs.md", "does not state the fact 'sqs-002'");
    }

    @Test
    void wants_each_fact_once() {
        page("sqs", "기본값은 900초다. {sqs-001} 300건이다. {sqs-002} 역시 300건이다. {sqs-002}");

        assertProblem("notes/messaging/sqs.md", "states 'sqs-002' again");
    }

    @Test
    void compares_quantities_and_not_their_spelling() {
        page("sqs", "기본값은 9분이다. {sqs-001} 초당 300건이다. {sqs-002}");

        assertProblem("notes/messaging/sqs.md", "'sqs-001' without its figure 900s");
    }

    @Test
    void looks_for_the_figures_in_the_very_row() {
        page(
                "sqs",
                """
                | 항목 | 값 |
                | --- | --- |
                | 기본값 | 정해져 있다 {sqs-001} |
                | 최대 | 15분 |
                | 처리량 | 300건 {sqs-002} |
                """);

        assertProblem("notes/messaging/sqs.md", "'sqs-001' without its figure 900s");
    }

    @Test
    void wants_facts_in_words_of_the_pages_own() {
        folder.file(
                "facts/messaging/sqs.jsonl",
                FACT.formatted("sqs-001", "하나다")
                        + FACT.formatted("sqs-002", "초당 300건이다")
                        + FACT.formatted("sqs-003", "셋이다"));
        page("sqs", "하나다. {sqs-001} 초당 300건이다. {sqs-002} 셋이다. {sqs-003}");

        assertProblem("notes/messaging/sqs.md", "word for word");
    }

    @Test
    void allows_two_facts_word_for_word() {
        page("sqs", "기본값은 15분이다. {sqs-001} FIFO 대기열은 초당 300건을 받는다. {sqs-002}");

        assertThat(problems()).isEmpty();
    }

    @Test
    void wants_prose_and_does_not_count_tables() {
        var table = "\n| 항목 | 값 |\n| --- | --- |\n" + "| 아주 긴 줄 | 글로 치지 않는다 |\n".repeat(90);
        folder.file(
                "notes/messaging/sqs.md",
                FRONT_MATTER.formatted("sqs")
                        + prose("sqs", 900)
                        + table
                        + SECTIONS.formatted("900초다. {sqs-001} 300건이다. {sqs-002}"));

        assertProblem("notes/messaging/sqs.md", "characters of prose, should have 1200");
    }

    @Test
    void wants_more_prose_where_there_is_more_to_say() {
        var facts = new StringBuilder();
        var words = new StringBuilder("300건이다. {sqs-002}");
        for (int i = 1; i <= 6; i++) {
            facts.append(
                    FACT.formatted("sqs-00" + i, i == 2 ? "초당 300건이다" : "사실이란다 " + "가".repeat(i)));
            words.append(i == 2 ? "" : " 그렇다고 한다. {sqs-00" + i + "}");
        }
        folder.file("facts/messaging/sqs.jsonl", facts.toString());
        page("sqs", words.toString());

        assertProblem("notes/messaging/sqs.md", "should have 2500");
    }

    @Test
    void wants_a_page() {
        folder.file("notes/messaging/sns.md", FRONT_MATTER.formatted("sns"));

        assertProblem("notes/messaging/sns.md", "has no page yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"언제 쓰나", "동작 방식", "한도와 기본값", "시험 함정", "써 볼 명령", "관련 주제"})
    void wants_the_sections_that_a_learner_looks_for(String heading) {
        var sections = SECTIONS.formatted("900초다. {sqs-001} 300건이다. {sqs-002}");
        folder.file(
                "notes/messaging/sqs.md",
                FRONT_MATTER.formatted("sqs")
                        + prose("sqs", 1_200)
                        + sections.replace("## " + heading, "## 다른 절"));

        assertProblem("notes/messaging/sqs.md", "lacks the section '" + heading + "'");
    }

    @Test
    void wants_to_hear_what_older_material_gets_wrong() {
        folder.file(
                "facts/messaging/sqs.jsonl",
                FACT.formatted("sqs-001", "기본값은 15분이다")
                        + """
                        {"id": "sqs-002", "fact": "초당 300건이다", "value": null, \
                        "status": "outdated", "old": "100건이다", "why": "늘었다", \
                        "checked": "2026-11-20"}
                        """);

        assertProblem("notes/messaging/sqs.md", "no section '예전 자료와 다른 점'");
    }

    @Test
    void knows_the_axes_of_a_category() {
        page("sqs", "900초다. {sqs-001} 300건이다. {sqs-002}");
        folder.file("axes.yaml", "common: [유형, 용도, 범위, 보안]\ncategories: {messaging: [순서]}\n");

        assertProblem("notes/messaging/sqs.md", "the attribute '모델', which is no axis");
    }

    @Test
    void wants_short_cells_in_a_comparison() {
        folder.file("comparisons/kinds.yaml", COMPARISON.replace("제한이 없다", "가".repeat(81)));

        assertProblem("comparisons/kinds.yaml", "a cell of more than 80 characters");
    }

    @Test
    void wants_the_figures_of_a_row() {
        folder.file("comparisons/kinds.yaml", COMPARISON.replace("초당 300건", "느리다"));

        assertProblem("comparisons/kinds.yaml", "'sqs-002' in the row '처리량' without its figure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"가나다라 마바사아 ", "마나다라 `코드` "})
    void wants_short_sentences(String words) {
        page("sqs", "900초다. {sqs-001} 300건이다. {sqs-002} " + words.repeat(16) + "끝이다.");

        assertProblem("notes/messaging/sqs.md", "should have 120 at most");
    }

    @Test
    void wants_the_plain_style() {
        page("sqs", "900초다. {sqs-001} 300건이다. {sqs-002} 이렇게 씁니다.");

        assertProblem("notes/messaging/sqs.md", "plain style");
    }

    @Test
    void finds_a_sentence_that_stands_in_two_notes() {
        page("sqs", "900초다. {sqs-001} 300건이다. {sqs-002} 같은 문장은 두 노트에 쓰지 않는다.");
        page("sns", "같은 문장은 **두 노트에** 쓰지 않는다.");

        assertProblem("notes/messaging/sqs.md", "stands in notes/messaging/sns.md:");
    }

    @Test
    void allows_a_sentence_twice_in_one_note() {
        page("sqs", "900초다. {sqs-001} 300건이다. {sqs-002} 이 문장은 되풀이된다.\n\n이 문장은 되풀이된다.");

        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"✅", "😀", "㎏", "ｆｕｌｌ"})
    void finds_characters_whose_width_differs(String symbol) {
        page("sqs", "900초다. {sqs-001} 300건이다. {sqs-002} 이것은 " + symbol + " 아니다.");

        assertProblem("notes/messaging/sqs.md", "whose width differs by terminal");
    }

    @Test
    void allows_arrows_in_prose_but_not_in_a_drawing() {
        page("sqs", "900초다. {sqs-001} 300건이다. {sqs-002} 왼쪽 → 오른쪽이다.");
        assertThat(problems()).isEmpty();

        page("sqs", "900초다. {sqs-001} 300건이다. {sqs-002}\n\n```diagram\n가 → 나\n```");
        assertProblem("notes/messaging/sqs.md", "whose width differs by terminal");
    }

    @Test
    void finds_a_drawing_that_is_too_wide() {
        page("sqs", "900초. {sqs-001} 300건. {sqs-002}\n\n```diagram\n" + "가".repeat(39) + "\n```");

        assertProblem("notes/messaging/sqs.md", "drawing of 78 columns");
    }

    @Test
    void finds_a_crooked_box() {
        page(
                "sqs",
                """
                900초다. {sqs-001} 300건이다. {sqs-002}

                ```diagram
                ┌──────┐
                │ 한글  │
                └──────┘
                ```
                """);

        assertProblem("notes/messaging/sqs.md", "a corner '┐' with nothing below it");
    }

    @Test
    void finds_a_table_of_too_many_columns() {
        page("sqs", "900초. {sqs-001} 300건. {sqs-002}\n\n|a|b|c|d|e|\n|-|-|-|-|-|\n|1|2|3|4|5|\n");

        assertProblem("notes/messaging/sqs.md", "a table of more than 4 columns");
    }

    @Test
    void wants_one_spelling_of_a_word() {
        page("sqs", "900초다. {sqs-001} 300건이다. {sqs-002} 메세지를 받는다.");

        assertProblem("notes/messaging/sqs.md", "writes '메세지', should write '메시지'");
    }

    @Test
    void allows_to_name_another_spelling_in_quotes() {
        page("sqs", "900초다. {sqs-001} 300건이다. {sqs-002} '메세지'라고도 한다.");

        assertThat(problems()).isEmpty();
    }

    @Test
    void wants_one_term_for_one_thing() {
        folder.file(
                "glossary/terms.yaml",
                """
                - {id: queue, ko: 대기열, en: queue, aliases: [큐], topics: [sqs], definition: 줄이다.}
                - {id: line, ko: 대기 열, en: line, aliases: [줄], topics: [sqs], definition: 줄이다.}
                """);

        assertProblem("glossary/terms.yaml", "names 'line' with the same word as 'queue'");
    }

    @Test
    void wants_each_name_for_one_topic() {
        folder.file(
                "notes/messaging/sns.md",
                FRONT_MATTER.formatted("sns").replace("aliases: []", "aliases: [\"대기 열 SQS\"]")
                        + prose("sns", 1_200)
                        + SECTIONS.formatted("알림이다."));

        assertProblem("notes/messaging/sqs.md", "goes by the name '대기열 sqs', as the topic 'sns'");
    }

    @Test
    void tells_the_problems_of_the_reader_too() {
        folder.file("notes/messaging/sns.md", "머리말이 없다.");

        assertThat(problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("front matter"));
    }
}
