package dev.gongbu.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.note.Library;
import dev.gongbu.note.Note;
import dev.gongbu.note.Topic;
import dev.gongbu.note.read.ContentReader;
import dev.gongbu.text.Columns;
import dev.gongbu.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Rewrite the golden files with {@code -Dgolden.rewrite=true} and read the difference. */
class NoteLayoutTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final Library sample =
            new ContentReader().read(Path.of("src/test/resources/content")).library();

    @ParameterizedTest
    @CsvSource({
        "sqs-visibility-timeout, 80, LINES",
        "sqs-visibility-timeout, 40, LINES",
        "sqs-visibility-timeout, 20, LINES",
        "sqs-visibility-timeout, 60, ASCII",
        "qldb, 80, LINES",
        "qldb, 40, LINES"
    })
    void lays_a_note_out(String topic, int width, Borders borders) {
        var layout = new NoteLayout(Columns.narrow(), borders, width, Language.KOREAN, this::title);

        var lines = layout.note(note(topic));

        var name = "%s-%d-%s.txt".formatted(topic, width, borders.name().toLowerCase(Locale.ROOT));
        assertGolden(name, text(lines));
    }

    @Test
    void lays_one_section_out_below_the_title() {
        var note = note("sqs-visibility-timeout");
        var layout =
                new NoteLayout(Columns.narrow(), Borders.LINES, 72, Language.KOREAN, this::title);

        var lines = layout.section(note, note.section("한도와 기본값").orElseThrow());

        assertGolden("section-72-lines.txt", text(lines));
    }

    @Test
    void gives_each_piece_a_role() {
        var layout =
                new NoteLayout(Columns.narrow(), Borders.LINES, 80, Language.KOREAN, this::title);

        var roles = new StringBuilder();
        for (var topic : List.of("sqs-visibility-timeout", "qldb")) {
            for (var line : layout.note(note(topic))) {
                for (var run : line.runs()) {
                    roles.append("<%s>%s".formatted(run.role(), run.text()));
                }
                roles.append('\n');
            }
        }

        assertGolden("roles-80.txt", roles.toString());
    }

    @Test
    void writes_markdown() {
        assertGolden("sqs-visibility-timeout.md", NoteMarkdown.of(note("sqs-visibility-timeout")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void no_line_of_any_note_is_wider_than_the_width(boolean ambiguousWide) {
        var columns = new Columns(ambiguousWide);
        var content = new ContentReader().read(Path.of(".")).library();
        assertThat(content.notes()).hasSizeGreaterThan(100);

        for (int width = 20; width <= 200; width += width < 45 ? 1 : 31) {
            var layout = new NoteLayout(columns, Borders.LINES, width, Language.KOREAN, id -> id);
            for (var note : content.notes()) {
                for (var line : layout.note(note)) {
                    assertThat(columns.of(line.text()))
                            .as("%s at %d: %s", note.topic().id(), width, line.text())
                            .isLessThanOrEqualTo(width);
                }
            }
        }
    }

    @Test
    void a_width_that_no_terminal_has_counts_as_20() {
        var note = note("sqs-visibility-timeout");

        var lines =
                new NoteLayout(Columns.narrow(), Borders.LINES, -1, Language.KOREAN, this::title)
                        .note(note);

        assertThat(lines)
                .isEqualTo(
                        new NoteLayout(
                                        Columns.narrow(),
                                        Borders.LINES,
                                        20,
                                        Language.KOREAN,
                                        this::title)
                                .note(note));
    }

    private Note note(String topic) {
        for (var note : sample.notes()) {
            if (note.topic().id().equals(topic)) {
                return note;
            }
        }
        throw new AssertionError("There is no note " + topic);
    }

    private String title(String topic) {
        for (Topic each : sample.topics()) {
            if (each.id().equals(topic)) {
                return each.title();
            }
        }
        return topic;
    }

    private static String text(List<Line> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            text.append(line.text()).append('\n');
        }
        return text.toString();
    }

    private static void assertGolden(String name, String actual) {
        var file = GOLDEN.resolve(name);
        try {
            if (Boolean.getBoolean("golden.rewrite")) {
                Files.writeString(file, actual);
            }
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
