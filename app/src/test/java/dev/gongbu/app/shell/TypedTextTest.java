package dev.gongbu.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.text.Columns;

import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;

class TypedTextTest {
    @Test
    void a_text_of_many_lines_is_taken_apart_between_commands_only() {
        assertThat(TypedText.commands("a\n\nb \\\n c\nd 'x\ny'\n"))
                .containsExactly("a", "b \\\n c", "d 'x\ny'");
        assertThat(TypedText.commands("a ^\nb")).containsExactly("a ^\nb");
        assertThat(TypedText.commands("'open\n")).containsExactly("'open\n");
        assertThat(TypedText.commands(" \n")).isEmpty();
    }

    /** The library counts columns by a table of its own; for what is typed here it must be ours. */
    @Test
    void the_library_and_we_count_the_same_columns() {
        var columns = Columns.narrow();
        for (int c = 0x20; c < 0x7F; c++) {
            assertThat(WCWidth.wcwidth(c)).isEqualTo(columns.of(c));
        }
        for (int c = 0x1100; c <= 0x11FF; c++) {
            assertThat(WCWidth.wcwidth(c)).as("%x", c).isEqualTo(columns.of(c));
        }
        for (int c = 0x3131; c <= 0x318E; c++) {
            assertThat(WCWidth.wcwidth(c)).as("%x", c).isEqualTo(columns.of(c));
        }
        for (int c = 0xAC00; c <= 0xD7A3; c++) {
            assertThat(WCWidth.wcwidth(c)).as("%x", c).isEqualTo(columns.of(c));
        }
        for (var each : "…✔✘→、。「」".codePoints().toArray()) {
            assertThat(WCWidth.wcwidth(each)).as("%x", each).isEqualTo(columns.of(each));
        }
    }
}
