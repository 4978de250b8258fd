package dev.gongbu.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.text.Columns;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class ExcerptTest {
    private static final Columns COLUMNS = Columns.narrow();

    private static Excerpt of(String line, String place, int width) {
        int from = line.indexOf(place);
        return Excerpt.of(line, from, from + place.length(), width, COLUMNS);
    }

    @Test
    void a_short_line_is_shown_whole() {
        assertThat(of("aws sqs lst-queues", "lst-queues", 40))
                .isEqualTo(new Excerpt("aws sqs lst-queues", "        ^^^^^^^^^^"));
    }

    @Test
    void hangul_is_as_wide_as_it_is_shown() {
        assertThat(of("aws sns publish --message 안녕 --topic x", "--topic", 60).mark())
                .isEqualTo(" ".repeat(31) + "^^^^^^^");
    }

    @Test
    void what_is_missing_has_one_caret() {
        assertThat(Excerpt.of("aws sqs", 7, 7, 20, COLUMNS))
                .isEqualTo(new Excerpt("aws sqs", "       ^"));
    }

    @Test
    void only_the_line_of_the_place_is_shown() {
        assertThat(of("aws sqs \\\n  --queue x \\\n  --y z", "--queue", 40))
                .isEqualTo(new Excerpt("  --queue x \\", "  ^^^^^^^"));
    }

    @ParameterizedTest
    @CsvSource({"10", "20", "33", "80"})
    void nothing_is_wider_than_was_asked_for_and_the_place_is_seen(int width) {
        var random = new Random(7);
        var alphabet = "abc 가나\t\n한…—\uD83D\uDE00'\"";
        for (int i = 0; i < 3000; i++) {
            var line = new StringBuilder();
            int length = 1 + random.nextInt(120);
            while (line.length() < length) {
                int at = random.nextInt(alphabet.codePointCount(0, alphabet.length()));
                line.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, at)));
            }
            var text = line.toString();
            int from =
                    text.offsetByCodePoints(
                            0, random.nextInt(text.codePointCount(0, text.length())));
            int to = Math.min(text.length(), from + random.nextInt(30));

            var excerpt = Excerpt.of(text, from, to, width, COLUMNS);

            assertThat(COLUMNS.of(excerpt.text())).as(text).isLessThanOrEqualTo(width);
            assertThat(COLUMNS.of(excerpt.mark())).as(text).isLessThanOrEqualTo(width);
            assertThat(excerpt.mark()).as(text).contains("^");
        }
    }
}
