package dev.gongbu.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.compare.AttributeComparison;
import dev.gongbu.compare.ComparisonTable;
import dev.gongbu.note.Comparison;
import dev.gongbu.note.Library;
import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.read.ContentReader;
import dev.gongbu.text.Columns;
import dev.gongbu.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ComparisonLayoutTest {

    private static final Library CONTENT = new ContentReader().read(Path.of(".")).library();

    private static ComparisonTable table(int columns, int rows, int cell) {
        var heads = new ArrayList<ComparisonTable.Column>();
        for (int c = 0; c < columns; c++) {
            heads.add(new ComparisonTable.Column("열" + c, null, Lifecycle.available(), "쓸 때다."));
        }
        var lines = new ArrayList<Comparison.Row>();
        for (int r = 0; r < rows; r++) {
            var cells = new ArrayList<String>();
            for (int c = 0; c < columns; c++) {
                cells.add("칸%d.%d".formatted(r, c) + "가".repeat(cell));
            }
            lines.add(new Comparison.Row("축" + r, cells, List.of()));
        }
        return new ComparisonTable("id", "제목", "Title", "요약이다.", heads, 0, lines, "함정이다.", null);
    }

    private static List<String> lines(ComparisonTable table, int width) {
        return new ComparisonLayout(Columns.narrow(), Borders.LINES, width, Language.KOREAN)
                .lines(table).stream().map(Line::text).toList();
    }

    @Test
    void stands_side_by_side_where_there_is_room() {
        assertThat(lines(table(3, 2, 4), 80))
                .contains("│       │ 열0           │ 열1           │ 열2           │");
    }

    @Test
    void is_turned_where_the_axes_are_fewer_than_the_columns() {
        var lines = lines(table(12, 2, 4), 60);

        assertThat(lines).anyMatch(line -> line.startsWith("│") && line.contains("* 축0"));
        assertThat(lines).anyMatch(line -> line.startsWith("│ 열11 "));
    }

    @Test
    void comes_in_pages_where_neither_fits() {
        var lines = lines(table(7, 9, 4), 80);

        assertThat(lines).contains("쪽 1/2", "쪽 2/2");
        assertThat(lines).filteredOn(line -> line.contains("* 축8")).hasSize(2);
    }

    @Test
    void is_stacked_where_it_is_narrow() {
        var lines = lines(table(3, 5, 4), 36);

        assertThat(lines).contains("* 축4", "  열2: 칸4.2가가가가");
        assertThat(lines).noneMatch(line -> line.contains("│"));
    }

    @Test
    void marks_what_differs() {
        var table =
                new ComparisonTable(
                        "id",
                        "제목",
                        "Title",
                        "",
                        table(2, 1, 1).columns(),
                        0,
                        List.of(
                                new Comparison.Row("같은 축", List.of("1", "1"), List.of()),
                                new Comparison.Row("다른 축", List.of("1", "2"), List.of())),
                        "",
                        null);

        assertThat(lines(table, 80))
                .anyMatch(line -> line.startsWith("│ 같은 축 "))
                .anyMatch(line -> line.startsWith("│ * 다른 축 "))
                .contains("* 서로 다른 줄");
    }

    @Test
    void says_that_nothing_differs() {
        assertThat(lines(table(2, 0, 0), 80)).contains("서로 다른 줄이 없다.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void no_line_is_wider_than_the_width(boolean ambiguousWide) {
        var columns = new Columns(ambiguousWide);
        for (var table : tables()) {
            for (int width = 20; width <= 200; width += width < 60 ? 1 : 23) {
                var layout = new ComparisonLayout(columns, Borders.LINES, width, Language.KOREAN);
                for (var line : layout.lines(table)) {
                    assertThat(columns.of(line.text()))
                            .as("%s at %d: %s", table.id(), width, line.text())
                            .isLessThanOrEqualTo(width);
                }
            }
        }
    }

    /** Whatever the width: every character of every cell is there, each as often as it should. */
    @ParameterizedTest
    @CsvSource({"20", "40", "60", "80", "100", "200"})
    void nothing_is_cut(int width) {
        for (var table : tables()) {
            var shown = letters(String.join("", lines(table, width)));
            for (var row : table.rows()) {
                for (var cell : row.cells()) {
                    for (var letter : letters(cell).entrySet()) {
                        assertThat(shown.getOrDefault(letter.getKey(), 0))
                                .as("%s: %s at %d", table.id(), cell, width)
                                .isGreaterThanOrEqualTo(letter.getValue());
                    }
                }
            }
            assertThat(total(shown)).isGreaterThanOrEqualTo(total(cellLetters(table)));
        }
    }

    private static Map<Integer, Integer> cellLetters(ComparisonTable table) {
        var text = new StringBuilder();
        for (var row : table.rows()) {
            row.cells().forEach(text::append);
        }
        return letters(text.toString());
    }

    private static Map<Integer, Integer> letters(String text) {
        var letters = new HashMap<Integer, Integer>();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(each -> letters.merge(each, 1, Integer::sum));
        return letters;
    }

    private static int total(Map<Integer, Integer> letters) {
        return letters.values().stream().mapToInt(each -> each).sum();
    }

    /** All that authors wrote, some that nobody wrote, and a large one. */
    private static List<ComparisonTable> tables() {
        var tables = new ArrayList<ComparisonTable>();
        for (var comparison : CONTENT.comparisons()) {
            tables.add(ComparisonTable.of(comparison, Map.of()));
        }
        for (int i = 0; i + 4 < CONTENT.topics().size(); i += 20) {
            var topics = CONTENT.topics().subList(i, i + 4);
            var summaries = new ArrayList<String>();
            for (int n = i; n < i + 4; n++) {
                summaries.add(CONTENT.notes().get(n).summary());
            }
            tables.add(AttributeComparison.of(topics, summaries, CONTENT.axes()));
        }
        tables.add(table(12, 11, 30));
        assertThat(tables).hasSizeGreaterThan(5);
        return tables;
    }

    @Test
    void writes_markdown() {
        var table = table(2, 1, 0);

        assertThat(ComparisonMarkdown.of(table))
                .isEqualTo(
                        """
                        # 제목

                        요약이다.

                        | | 열0 | 열1 |
                        |---|---|---|
                        | **축0** | 칸0.0 | 칸0.1 |

                        ## 이럴 때 고른다

                        - **열0**: 쓸 때다.
                        - **열1**: 쓸 때다.

                        ## 시험 함정

                        함정이다.
                        """);
    }

    @Test
    void escapes_what_would_break_a_table_in_markdown() {
        var row = new Comparison.Row("a|b", List.of("*", "x|y"), List.of());
        var table =
                new ComparisonTable(
                        null, "T", "T", "", table(2, 1, 0).columns(), 0, List.of(row), "", null);

        assertThat(ComparisonMarkdown.of(table)).contains("| **a\\|b** | \\* | x\\|y |");
    }

    @Test
    void writes_values_with_commas_and_quotes_as_rfc_4180_has_it() {
        var row = new Comparison.Row("축", List.of("1,000개", "\"정확히\" 한 번"), List.of());
        var table =
                new ComparisonTable(
                        null, "T", "T", "", table(2, 1, 0).columns(), 0, List.of(row), "", null);

        assertThat(ComparisonCsv.of(table))
                .isEqualTo(
                        """
                        구분,열0,열1
                        축,"1,000개",\"""정확히"" 한 번"
                        이럴 때 고른다,쓸 때다.,쓸 때다.
                        """);
    }
}
