package dev.gongbu.app.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;

class ShellLineTest {

    /** Words before the one at the cursor are joined by |. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "gongbu sh\tgongbu\tsh",
                "gongbu show \tgongbu|show\t``",
                "gongbu  show  '가시성 타\tgongbu|show\t가시성 타",
                "gongbu show \"가시성 타\tgongbu|show\t가시성 타",
                "gongbu show 가시성\\ 타\tgongbu|show\t가시성 타",
                "gongbu show '가시성 타임아웃' 개\tgongbu|show|가시성 타임아웃\t개",
                "gongbu show 'it'\\''s' x\tgongbu|show|it's\tx",
                "a \"\\\"\\$\\x\" b\ta|\"$\\x\tb",
                "a b\\\tgongbu\t``",
                "ls | gongbu sh\tgongbu\tsh",
                "ls; gongbu show 'a;b\tgongbu|show\ta;b",
                "gongbu show ''\tgongbu|show\t``"
            })
    void takes_a_line_apart_as_a_shell_does(String line, String before, String word) {
        var shellLine = ShellLine.upToCursor(line.replace("a b\\", "gongbu \\"));

        assertThat(String.join("|", shellLine.words())).isEqualTo(before);
        assertThat(shellLine.word()).isEqualTo(word);
    }

    @Test
    void a_word_that_ends_is_before_the_cursor_even_if_it_is_empty() {
        assertThat(ShellLine.upToCursor("gongbu '' x").words()).isEqualTo(List.of("gongbu", ""));
    }

    @Test
    void whatever_is_typed_is_taken_apart() {
        var random = new Random(20261121);
        var signs = " \t\n'\"\\;|&=:,-a가\u0000\uD83D";
        for (int i = 0; i < 20_000; i++) {
            var line = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                line.append(signs.charAt(random.nextInt(signs.length())));
            }

            var shellLine = ShellLine.upToCursor(line.toString());

            int from = shellLine.replacedFrom(" =:'\"\\;|&");
            assertThat(shellLine.word())
                    .as("seed 20261121, line %s", line)
                    .startsWith(shellLine.wordBefore(from));
            assertThat(shellLine.typedFrom(from).length()).isEqualTo(line.length() - from);
        }
    }
}
