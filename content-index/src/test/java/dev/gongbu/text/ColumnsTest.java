package dev.gongbu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class ColumnsTest {

    private final Columns columns = Columns.narrow();

    @ParameterizedTest(name = "{0} takes {1}, {2} where ambiguous is wide")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                              | 0  | 0
                    sqs                             | 3  | 3
                    한글                            | 4  | 4
                    \u1112\u1161\u11ab\u1100\u1173\u11af | 4  | 4
                    가시성 timeout                  | 14 | 14
                    ㄱㅏ                            | 4  | 4
                    漢字                            | 4  | 4
                    ①                               | 1  | 2
                    →                               | 1  | 2
                    ─                               | 1  | 2
                    …                               | 1  | 2
                    · ※                             | 3  | 5
                    ₩                               | 1  | 1
                    ￦                              | 2  | 2
                    ㎡㎏                            | 4  | 4
                    ✅❌⭐⚡                        | 8  | 8
                    😀                              | 2  | 2
                    e\u0301                         | 1  | 1
                    a\u200bb                        | 2  | 2
                    \u001b[31m                      | 4  | 4
                    ＡＷＳ                          | 6  | 6
                    𠀀                              | 2  | 2
                    """)
    void measures(String text, int narrow, int wide) {
        assertThat(columns.of(text)).isEqualTo(narrow);
        assertThat(new Columns(true).of(text)).isEqualTo(wide);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    가시성 타임아웃, 9, 가시성 …
                    가시성 타임아웃, 8, 가시성 …
                    가시성 타임아웃, 7, 가시성…
                    가시성 타임아웃, 15, 가시성 타임아웃
                    visibility, 5, visi…
                    한글, 1, …
                    한글, 0, ''
                    """)
    void cuts_and_says_so(String text, int width, String expected) {
        assertThat(columns.truncate(text, width)).isEqualTo(expected);
    }

    @Test
    void does_not_separate_what_makes_one_glyph() {
        assertThat(columns.fit("\u1112\u1161\u11ab\u1100", 0, 2)).isEqualTo(3);
        assertThat(columns.fit("e\u0301e", 0, 1)).isEqualTo(2);
        assertThat(columns.fit("😀😀", 0, 3)).isEqualTo(2);
    }

    @Test
    void pads_by_columns() {
        assertThat(columns.pad("한글", 6)).isEqualTo("한글  ");
        assertThat(columns.pad("한글", 3)).isEqualTo("한글");
    }

    @Test
    void expands_tabs_by_columns() {
        assertThat(columns.expandTabs("가\tb\tc")).isEqualTo("가      b       c");
        assertThat(columns.expandTabs("가 나")).isEqualTo("가 나");
    }

    @Test
    void wraps_between_words_first() {
        assertThat(columns.wrap("메시지를 받은 소비자가 지운다", 14)).containsExactly("메시지를 받은", "소비자가", "지운다");
    }

    @Test
    void breaks_a_long_word_at_a_syllable() {
        assertThat(columns.wrap("가시성타임아웃을늘린다", 7)).containsExactly("가시성", "타임아", "웃을늘", "린다");
        assertThat(columns.wrap("visibility한글", 11)).containsExactly("visibility", "한글");
    }

    @Test
    void does_not_begin_a_line_with_a_closing_mark() {
        assertThat(columns.wrap("가나다라마바사.", 14)).containsExactly("가나다라마바", "사.");
    }

    @Test
    void drops_the_spaces_at_which_it_breaks() {
        assertThat(columns.wrap("  하나   둘  ", 5)).containsExactly("하나", "둘");
        assertThat(columns.wrap("   ", 5)).containsExactly("");
        assertThat(columns.wrap("", 5)).containsExactly("");
    }

    @Test
    void wraps_anything_into_its_width_and_loses_nothing_but_spaces() {
        var random = new Random(20261120);
        var glyphs =
                new String[] {"가", "힣", "a", "-", " ", " ", "😀", "e\u0301", ".", ")", "漢", "①"};
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(glyphs[random.nextInt(glyphs.length)]);
            }
            int width = 2 + random.nextInt(20);

            var lines = columns.wrap(text.toString(), width);

            assertThat(lines)
                    .as("'%s' at %d", text, width)
                    .allMatch(line -> columns.of(line) <= width)
                    .allMatch(line -> line.equals(line.strip()));
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
        }
    }

    @Test
    void the_table_agrees_with_the_bounds_of_unicode() {
        assertThat(columns.of(0x10FF)).isEqualTo(1);
        assertThat(columns.of(0x1100)).isEqualTo(2);
        assertThat(columns.of(0x115F)).isEqualTo(2);
        assertThat(columns.of(0x1160)).isZero();
        assertThat(columns.of(0xABFF)).isEqualTo(1);
        assertThat(columns.of(0xAC00)).isEqualTo(2);
        assertThat(columns.of(0xD7A3)).isEqualTo(2);
        assertThat(columns.of(0x3FFFD)).isEqualTo(2);
        assertThat(columns.of(0x3FFFE)).isEqualTo(1);
    }
}
