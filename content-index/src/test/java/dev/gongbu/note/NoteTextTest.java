package dev.gongbu.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class NoteTextTest {

    @Test
    void gives_one_statement_a_line() {
        List<Block> blocks =
                List.of(
                        new Block.Paragraph(List.of(sentence("숨긴다."), sentence("다시 보인다."))),
                        bullet(paragraph("하나다."), bullet(paragraph("안쪽이다."))),
                        new Block.Table(
                                row("항목", "값", "비고").cells(),
                                List.of(row("기본값", "30초", "바꾼다"), row("최대", "", "12시간"))),
                        new Block.Subheading(3, "작은 제목"),
                        new Block.Code("aws", "aws sqs receive-message \\\n  --queue-url orders"),
                        new Block.Code("diagram", "│ 소비자 A │──▶ 대기열 │"));

        var text = NoteText.sections(note(new Section("동작-방식", "동작 방식", blocks)));

        assertThat(text)
                .containsExactly(
                        new SectionText(
                                "동작-방식",
                                "동작 방식",
                                """
                                숨긴다.
                                다시 보인다.
                                하나다.
                                안쪽이다.
                                기본값: 30초, 바꾼다
                                최대: 12시간
                                작은 제목
                                aws sqs receive-message --queue-url orders
                                소비자 A 대기열\
                                """));
    }

    @Test
    void names_a_topic_once_by_each_name() {
        assertThat(topic().names()).containsExactly("큐", "SQS", "대기열");
    }

    private static Note note(Section section) {
        return new Note(topic(), "", List.of(section));
    }

    private static Topic topic() {
        return new Topic(
                "sqs",
                "큐",
                "SQS",
                "messaging",
                null,
                List.of("SQS", "대기열", "큐"),
                List.of(),
                List.of(),
                Map.of(),
                Lifecycle.available(),
                List.of(),
                LocalDate.EPOCH,
                true);
    }

    private static Block.Row row(String one, String two, String three) {
        return new Block.Row(List.of(cell(one), cell(two), cell(three)), List.of());
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(text.isEmpty() ? List.of() : List.of(new Span.Plain(text)));
    }

    private static Block bullet(Block... blocks) {
        return new Block.BulletList(List.of(new Block.Item(List.of(blocks))));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(sentence(text)));
    }

    private static Sentence sentence(String text) {
        return new Sentence(List.of(new Span.Plain(text)), List.of());
    }
}
