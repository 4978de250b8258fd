package dev.gongbu.note.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.note.Block;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.NoteText;
import dev.gongbu.note.Problem;
import dev.gongbu.note.Section;
import dev.gongbu.note.Sentence;
import dev.gongbu.note.Span;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

class ContentReaderTest {

    @TempDir Path root;

    private ContentFolder folder;

    @BeforeEach
    void setUp() throws IOException {
        folder = new ContentFolder(root);
    }

    @Test
    void reads_the_front_matter() {
        folder.file(
                "notes/database/qldb.md",
                """
                ---
                id: qldb
                title: "QLDB"
                title_en: "Amazon QLDB"
                category: database
                parent: null
                aliases: ["원장"]
                related: []
                commands: []
                attributes: {용도: "원장", 모델: "문서"}
                lifecycle: {status: ended, since: 2025-07-31, note: "끝났다."}
                links:
                  - {title: "문서", url: "https://docs.aws.amazon.com/qldb"}
                checked: 2026-11-20
                ---
                원장이다.
                """);

        var reading = folder.read();

        assertThat(reading.problems()).isEmpty();
        var topic = reading.library().topics().getFirst();
        assertThat(topic.id()).isEqualTo("qldb");
        assertThat(topic.parent()).isNull();
        assertThat(topic.names()).containsExactly("QLDB", "Amazon QLDB", "원장");
        assertThat(topic.attributes().keySet()).containsExactly("용도", "모델");
        assertThat(topic.lifecycle())
                .isEqualTo(
                        new Lifecycle(Lifecycle.Status.ENDED, LocalDate.of(2025, 7, 31), "끝났다."));
        assertThat(topic.links().getFirst().title()).isEqualTo("문서");
        assertThat(topic.checked()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(topic.hasPage()).isTrue();
    }

    @Test
    void keeps_the_facts_on_the_sentences_that_cite_them() {
        folder.facts("sqs", "sqs-001", "sqs-002", "sqs-003", "sqs-004");
        folder.note(
                "sqs",
                """
                첫째다. {sqs-001} {sqs-002} 둘째다.
                **셋째다.** {sqs-003} 넷째 `{sqs-009}` {sqs-004}, 아직 넷째다.
                """);

        var paragraph = paragraph();

        assertThat(folder.read().problems()).isEmpty();
        assertThat(texts(paragraph))
                .containsExactly("첫째다.", "둘째다.", "셋째다.", "넷째 {sqs-009}, 아직 넷째다.");
        assertThat(paragraph.sentences().get(0).facts()).containsExactly("sqs-001", "sqs-002");
        assertThat(paragraph.sentences().get(1).facts()).isEmpty();
        assertThat(paragraph.sentences().get(2).facts()).containsExactly("sqs-003");
        assertThat(paragraph.sentences().get(3).facts()).containsExactly("sqs-004");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    하나다. 둘이다.                     | 하나다./둘이다.
                    끝인가? 아니다! 그렇다              | 끝인가?/아니다!/그렇다
                    '끝이다.' 라고 한다.                | '끝이다.'/라고 한다.
                    "하나다. 둘이다." 다음이다.         | "하나다. 둘이다."/다음이다.
                    이것(앞이다. 뒤다.)은 하나다.       | 이것(앞이다. 뒤다.)은 하나다.
                    약 3.5배다. 1. 단계다.              | 약 3.5배다./1. 단계다.
                    EC2 vs. ECS를 견준다.               | EC2 vs. ECS를 견준다.
                    답은 EC2. 그다음은 S3.              | 답은 EC2./그다음은 S3.
                    docs.aws.amazon.com에 있다.         | docs.aws.amazon.com에 있다.
                    닫지 않은 "따옴표다. 그래도 둘이다. | 닫지 않은 "따옴표다./그래도 둘이다.
                    """)
    void divides_paragraphs_into_sentences(String text, String sentences) {
        folder.note("sqs", text);

        assertThat(texts(paragraph())).containsExactly(sentences.split("/", -1));
    }

    @Test
    void reads_every_kind_of_block() {
        folder.facts("sqs", "sqs-001", "sqs-002");
        folder.note("sns", "알림이다.");
        folder.note(
                "sqs",
                """
                요약이다.

                ## 동작 방식 `A`

                ### 작은 제목
                - 하나 [알림](sns.md)
                  1. 안쪽이다. {sqs-001}

                > 인용이다.

                | 항목 | 값 |
                | --- | --- |
                | 기본값 | 30초 {sqs-002} |
                | 없음 |

                ```aws
                aws sqs list-queues
                ```
                ## 동작 방식 A
                [문서](https://aws.amazon.com)다.
                """);

        var reading = folder.read();

        assertThat(reading.problems()).isEmpty();
        var note = reading.library().notes().getLast();
        assertThat(note.summary()).isEqualTo("요약이다.");
        assertThat(note.sections())
                .extracting(Section::id)
                .containsExactly("개요", "동작-방식-A", "동작-방식-A-2");
        var blocks = note.sections().get(1).blocks();
        assertThat(blocks.get(0)).isEqualTo(new Block.Subheading(3, "작은 제목"));
        assertThat(blocks.get(1))
                .isEqualTo(
                        new Block.BulletList(
                                List.of(
                                        new Block.Item(
                                                List.of(
                                                        new Block.Paragraph(
                                                                List.of(
                                                                        new Sentence(
                                                                                List.of(
                                                                                        plain(
                                                                                                "하나 "),
                                                                                        link()),
                                                                                List.of()))),
                                                        new Block.NumberedList(
                                                                1,
                                                                List.of(
                                                                        new Block.Item(
                                                                                List.of(
                                                                                        cited())))))))));
        assertThat(blocks.get(2)).isInstanceOf(Block.Quote.class);
        var table = (Block.Table) blocks.get(3);
        assertThat(table.rows().getFirst().facts()).containsExactly("sqs-002");
        assertThat(table.rows().getFirst().cells().getLast().text()).isEqualTo("30초");
        assertThat(table.rows().getLast().cells()).hasSize(2);
        assertThat(blocks.get(4)).isEqualTo(new Block.Code("aws", "aws sqs list-queues"));
        assertThat(NoteText.sections(note).getLast().text()).isEqualTo("문서다.");
    }

    private static Span plain(String text) {
        return new Span.Plain(text);
    }

    private static Span link() {
        return new Span.TopicLink(List.of(plain("알림")), "sns");
    }

    private static Block cited() {
        return new Block.Paragraph(
                List.of(new Sentence(List.of(plain("안쪽이다.")), List.of("sqs-001"))));
    }

    @Test
    void makes_a_note_of_facts_where_there_is_no_page() {
        folder.note("sqs", "\n");
        folder.file(
                "facts/messaging/sqs.jsonl",
                ContentFolder.fact("sqs-001")
                        + """
                        {"id": "sqs-002", "fact": "최대 1MB다", "value": "1MB", "status": "outdated", \
                        "old": "최대 256KB다", "why": "늘었다", "checked": "2026-11-20"}
                        """);

        var reading = folder.read();

        assertThat(reading.problems()).isEmpty();
        var note = reading.library().notes().getFirst();
        assertThat(note.topic().hasPage()).isFalse();
        assertThat(note.summary()).isEqualTo("아직 글이 없는 주제다.");
        assertThat(NoteText.sections(note))
                .extracting(section -> section.id() + ": " + section.text())
                .containsExactly(
                        """
                        개요: 아직 글이 없는 주제다.
                        확인된 사실만 모아 보여 준다.
                        영어 이름: Amazon SQS
                        다른 이름: 큐, SQS\
                        """,
                        "확인된-사실: 대기열이다.",
                        """
                        예전-자료와-다른-점: 최대 1MB다.
                        예전 자료: 최대 256KB다.
                        이유: 늘었다.\
                        """);
        assertThat(reading.library().facts())
                .extracting(Fact::status)
                .containsExactly(Fact.Status.AGREED, Fact.Status.OUTDATED);
    }

    @Test
    void reads_the_glossary() {
        folder.note("sqs", "");
        folder.file(
                "glossary/terms.yaml",
                """
                - {id: queue, ko: 대기열, en: queue, aliases: [큐], topics: [sqs], definition: "줄이다."}
                """);
        folder.file("glossary/synonyms.yaml", "- [큐, 대기열]\n- [람다, lambda, 함수]\n");
        folder.file("glossary/userdict.txt", "# 사전\n대기열\n\n가시성타임아웃 가시성 타임아웃\n");

        var reading = folder.read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.library().terms().getFirst().topics()).containsExactly("sqs");
        assertThat(reading.library().synonyms()).hasSize(2);
        assertThat(reading.library().userDictionary()).containsExactly("대기열", "가시성타임아웃 가시성 타임아웃");
    }

    @Test
    void reads_text_of_other_systems() {
        var text = (ContentFolder.frontMatter("sqs") + "가시성 타임아웃이다.\n").replace("\n", "\r\n");
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        folder.file("notes/messaging/sqs.md", "\ufeff" + decomposed);

        var reading = folder.read();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.library().notes().getFirst().summary()).isEqualTo("가시성 타임아웃이다.");
        assertThat(reading.library().topics().getFirst().title()).isEqualTo("대기열");
    }

    @Test
    void cleans_what_the_parser_decodes() {
        folder.note("sqs", "가&#27;[31m나 `&#27;` &#x202e;다.");

        assertThat(folder.note().summary()).isEqualTo("가␛[31m나 &#27; 다.");
    }

    @Test
    void tells_all_problems_at_once_with_file_and_line() {
        folder.facts("sqs", "sqs-001", "sqs-001", "sns-001");
        folder.facts("sns", "sns-002");
        folder.facts("gone", "gone-001");
        folder.note("sns", "알림이다. {sns-002}");
        folder.file(
                "notes/messaging/sqs.md",
                """
                ---
                id: sqz
                title: 7
                title_en: "Amazon SQS"
                category: storage
                parent: nobody
                aliases: "큐"
                related: [sqs, nothing]
                attributes: {모델: [pull]}
                lifecycle: {status: gone, until: never}
                links: [{title: "문서", url: "javascript:alert(1)"}]
                checked: 어제
                author: "나"
                title: "또"
                ---
                요약이다. {sqs-404}

                남의 사실이다. {sns-002}
                [없는 글](nowhere.md), [다른 곳](../storage/sns.md), [밖](../../x.md)

                # 큰 제목
                <b>굵게</b> ![그림](a.png)

                ***

                {sqs-001}

                ## 제목 {sqs-001}
                """);
        folder.file("notes/readme.txt", "");
        folder.file("notes/messaging/Upper.md", ContentFolder.frontMatter("Upper"));

        var problems = folder.read().problems();

        assertThat(problems)
                .extracting(Problem::toString)
                .containsExactly(
                        "notes/readme.txt:0: does not belong here; files lie in folders by"
                                + " category",
                        "notes/messaging/Upper.md:0: should be named in lower case, words joined by"
                                + " hyphens",
                        "notes/messaging/sqs.md:1: has the unknown parent 'nobody'",
                        "notes/messaging/sqs.md:1: is related to itself",
                        "notes/messaging/sqs.md:1: has the unknown related topic 'nothing'",
                        "notes/messaging/sqs.md:2: 'id' is 'sqz' but the file's name is 'sqs'",
                        "notes/messaging/sqs.md:2: lacks the key 'commands'",
                        "notes/messaging/sqs.md:5: 'category' is 'storage' but the folder's name is"
                                + " 'messaging'",
                        "notes/messaging/sqs.md:7: 'aliases' should be a list",
                        "notes/messaging/sqs.md:9: '모델' should be a text in quotes",
                        "notes/messaging/sqs.md:10: 'status' should be available, closed or ended",
                        "notes/messaging/sqs.md:10: has the unknown key 'until'",
                        "notes/messaging/sqs.md:11: 'url' should begin with https:// and hold no"
                                + " space",
                        "notes/messaging/sqs.md:12: 'checked' should be a day such as 2026-11-20",
                        "notes/messaging/sqs.md:13: has the unknown key 'author'",
                        "notes/messaging/sqs.md:14: names the key 'title' twice",
                        "notes/messaging/sqs.md:16: cites the fact 'sqs-404', which does not exist",
                        "notes/messaging/sqs.md:18: has a dead link to 'nowhere.md'",
                        "notes/messaging/sqs.md:18: has a dead link to '../storage/sns.md'; the"
                                + " note is 'sns.md'",
                        "notes/messaging/sqs.md:18: has a dead link to '../../x.md'",
                        "notes/messaging/sqs.md:18: cites 'sns-002', a fact of another topic",
                        "notes/messaging/sqs.md:21: has a heading '#'; the title stands in the"
                                + " front matter, use '##'",
                        "notes/messaging/sqs.md:22: holds HTML; write it in backticks: <b>",
                        "notes/messaging/sqs.md:22: holds HTML; write it in backticks: </b>",
                        "notes/messaging/sqs.md:22: holds an image, which a terminal cannot show",
                        "notes/messaging/sqs.md:24: has a rule '---'; use headings instead",
                        "notes/messaging/sqs.md:26: cites [sqs-001] without a sentence before it",
                        "notes/messaging/sqs.md:28: cites a fact in a heading; cite it after a"
                                + " sentence",
                        "facts/messaging/gone.jsonl:0: has no note of the same category and name",
                        "facts/messaging/sqs.jsonl:2: uses the fact id 'sqs-001' again",
                        "facts/messaging/sqs.jsonl:3: has the id 'sns-001', should be sqs-NNN");
    }

    @Test
    void tells_the_problems_of_facts() {
        folder.note("sqs", "");
        folder.file(
                "facts/messaging/sqs.jsonl",
                """
                {"id": "sqs-001", "fact": "하나", "value": 3, "status": "wrong", "old": null, "why": null, "checked": "2026-11-20"}
                {"id": "sqs-002", "fact": "둘", "value": null, "status": "agreed", "old": "옛", "why": null, "checked": "2026-11-20"}

                {"id": "sqs-003"
                [1, 2]
                {"id": "sqs-004", "fact": "넷", "value": null, "status": "outdated", "old": null, "why": null, "checked": "2026-11-20", "page": 3}
                """);

        assertThat(folder.read().problems())
                .extracting(Problem::line)
                .containsExactly(1, 1, 1, 2, 3, 4, 5, 6, 6);
    }

    @Test
    void tells_the_problems_of_the_glossary() {
        folder.note("sqs", "");
        folder.file(
                "glossary/terms.yaml",
                """
                - {id: a, ko: 가, en: a, aliases: [], topics: [nothing], definition: "가다."}
                - {id: a, ko: 가, en: a, aliases: [], topics: [], definition: "가다."}
                - 가
                """);
        folder.file("glossary/synonyms.yaml", "- [하나]\n- 둘\n- [셋, 4, 넷]\n");
        folder.file("glossary/userdict.txt", "가시성타임아웃 가시성 타임\n");

        assertThat(folder.read().problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly(
                        "glossary/terms.yaml:1",
                        "glossary/terms.yaml:2",
                        "glossary/terms.yaml:3",
                        "glossary/synonyms.yaml:1",
                        "glossary/synonyms.yaml:2",
                        "glossary/synonyms.yaml:3",
                        "glossary/userdict.txt:1");
    }

    @Test
    void tells_two_notes_of_one_id_and_a_circle_of_parents() {
        folder.file(
                "notes/messaging/a.md",
                ContentFolder.frontMatter("a").replace("parent: null", "parent: b"));
        folder.file(
                "notes/messaging/b.md",
                ContentFolder.frontMatter("b").replace("parent: null", "parent: a"));
        folder.file(
                "notes/storage/a.md",
                ContentFolder.frontMatter("a").replace("messaging", "storage"));

        assertThat(folder.read().problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "notes/messaging/a.md:1: is its own ancestor",
                        "notes/messaging/b.md:1: is its own ancestor",
                        "notes/storage/a.md:0: has the same id as notes/messaging/a.md");
    }

    private Block.Paragraph paragraph() {
        return (Block.Paragraph) folder.note().sections().getFirst().blocks().getFirst();
    }

    private static List<String> texts(Block.Paragraph paragraph) {
        return paragraph.sentences().stream().map(Sentence::text).toList();
    }
}
