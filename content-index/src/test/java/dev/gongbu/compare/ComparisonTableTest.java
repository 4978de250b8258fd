package dev.gongbu.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.note.Axes;
import dev.gongbu.note.Comparison.Row;
import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.Topic;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class ComparisonTableTest {

    private static final Axes AXES =
            new Axes(List.of("유형", "한도"), Map.of("messaging", List.of("순서", "보존")));

    private static Topic topic(String id, String... attributes) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < attributes.length; i += 2) {
            map.put(attributes[i], attributes[i + 1]);
        }
        return new Topic(
                id,
                "제목 " + id,
                "Title " + id,
                "messaging",
                null,
                List.of(),
                List.of(),
                List.of(),
                map,
                Lifecycle.available(),
                List.of(),
                LocalDate.of(2026, 11, 20),
                true);
    }

    private static ComparisonTable made() {
        return AttributeComparison.of(
                List.of(
                        topic("sqs", "보존", "14일", "유형", "대기열", "별난 축", "예"),
                        topic("sns", "유형", "대 기열", "순서", "FIFO만")),
                List.of("줄이다.", "알림이다."),
                AXES);
    }

    @Test
    void orders_the_axes_as_the_content_does_and_its_own_last() {
        assertThat(made().rows())
                .extracting(Row::axis)
                .containsExactly("한 줄 설명", "유형", "순서", "보존", "별난 축");
    }

    @Test
    void says_what_is_missing() {
        assertThat(made().missing(0)).containsExactly("순서");
        assertThat(made().missing(1)).containsExactly("보존", "별난 축");
    }

    @Test
    void tells_rows_that_differ_but_for_spaces_and_case() {
        assertThat(new Row("x", List.of("A b", "ab"), List.of()).differs()).isFalse();
        assertThat(new Row("x", List.of("a", "b"), List.of()).differs()).isTrue();
        assertThat(new Row("x", List.of("", ""), List.of()).differs()).isTrue();
    }

    @Test
    void keeps_only_differences() {
        assertThat(made().onlyDifferences().rows())
                .extracting(Row::axis)
                .containsExactly("한 줄 설명", "순서", "보존", "별난 축");
    }

    @Test
    void keeps_the_columns_that_are_wanted_and_the_rows_that_mean_something_for_them() {
        var table =
                new ComparisonTable(
                        "id",
                        "제목",
                        "Title",
                        "",
                        List.of(column("가"), column("나"), column("다")),
                        0,
                        List.of(
                                new Row("하나", List.of("1", "2", "3"), List.of()),
                                new Row("둘", List.of("-", "2", "-"), List.of())),
                        "",
                        null);

        var part = table.withColumns(List.of(2, 0));

        assertThat(part.columns())
                .extracting(ComparisonTable.Column::name)
                .containsExactly("다", "가");
        assertThat(part.rows()).containsExactly(new Row("하나", List.of("3", "1"), List.of()));
    }

    private static ComparisonTable.Column column(String name) {
        return new ComparisonTable.Column(name, null, Lifecycle.available(), "");
    }
}
