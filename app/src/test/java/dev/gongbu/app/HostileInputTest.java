package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** Whatever is typed: no crash, no escape sequence of somebody else, no endless work. */
class HostileInputTest {
    static Stream<String> queries() {
        return Stream.of(
                "",
                " ",
                "\u001B[31mred\u001B]0;title\u0007",
                "\u009B31m\u009D0;title\u009C",
                "\u202Esqs\u2066\u200B\uFEFF",
                "sqs\u0000\u0008\u007F\r\nmessage",
                "\uD800",
                "\uDC00sqs\uD83D",
                "\uD83D\uDE00",
                Normalizer.normalize("메시지 큐", Normalizer.Form.NFD),
                "ᄀ".repeat(5000),
                "가".repeat(1_000_000),
                "가 ".repeat(200_000),
                "e\u0301".repeat(10_000),
                "\"(sqs AND [a TO b]) ~0.8 *:* \\ + - && || ! ^ ?",
                "${jndi:ldap://x} $(rm -rf) `id` %s %n {0}",
                "-- --json");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("queries")
    void a_query_does_no_harm(String query) {
        for (var words : commands(query)) {
            var end = Gongbu.onTerminal(80).with("NO_COLOR", "1").run(words);

            assertThat(end.exitCode()).isBetween(0, 2);
            assertHarmless(end.out());
            assertHarmless(end.err());
            assertThat(end.err()).doesNotContain("\tat ").hasLineCount(end.err().isEmpty() ? 0 : 1);
            assertThat(end.err().length()).isLessThan(1000);
        }
    }

    private static List<String[]> commands(String query) {
        return List.of(
                new String[] {"search", "--", query},
                new String[] {"search", "--explain", "--", query},
                new String[] {"search", "--json", "--", query},
                new String[] {"show", "--", query},
                new String[] {"show", "sqs", "--", query},
                new String[] {"facts", "--", query},
                new String[] {"compare", "--", query},
                new String[] {"compare", "--", "sqs", query},
                new String[] {"term", "--", query},
                new String[] {"term", "--topic=" + query},
                new String[] {"lint", "--", query},
                new String[] {"topics", "--category=" + query},
                new String[] {"search", "--topic=" + query, "x"},
                new String[] {"search", "-n", query, "x"},
                new String[] {"--lang", query, "topics"},
                new String[] {"aws", "check", "--json", "--", query},
                new String[] {"aws", "explain", "--json", "--", query},
                new String[] {"aws", "find", "--", query},
                new String[] {"aws", "list", "--", query},
                new String[] {"aws", "list", "--", "sqs", query},
                new String[] {"aws", "complete", "--json", "--line=" + query},
                new String[] {"aws", "complete", "--line=aws sqs " + query},
                new String[] {"aws", "complete", "--cursor=" + query, "--line=aws"},
                new String[] {"aws", query},
                new String[] {"completion", "--", query},
                new String[] {"complete", "--shell", "bash", "--line", "gongbu show " + query},
                new String[] {"complete", "--shell", "bash", "--line", "gongbu " + query + " '"},
                new String[] {"complete", "--shell=" + query, "--line", "gongbu "},
                new String[] {"help", query});
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("queries")
    void a_batch_line_does_no_harm(String query) {
        var end = Gongbu.piped().reading(query + "\nsqs\n").run("search", "--batch", "-n", "1");

        assertThat(end.exitCode()).isZero();
        assertHarmless(end.out());
        assertThat(end.out().lines().reduce("", (_, last) -> last))
                .startsWith("{\"query\":\"sqs\"");
    }

    @Test
    void a_decomposed_query_finds_what_the_composed_one_finds() {
        var decomposed = Normalizer.normalize("메시지 크기", Normalizer.Form.NFD);

        assertThat(Gongbu.piped().run("search", decomposed).out())
                .isEqualTo(Gongbu.piped().run("search", "메시지 크기").out());
        assertThat(Gongbu.piped().run("show", Normalizer.normalize("람다", Normalizer.Form.NFD)))
                .isEqualTo(Gongbu.piped().run("show", "람다"));
    }

    @Test
    void the_environment_does_no_harm() {
        var end =
                Gongbu.onTerminal(80)
                        .with("TERM", "\u001B[31m")
                        .with("GONGBU_LOCALE", "\u009B31m")
                        .with("GONGBU_LANG", "\u001B")
                        .with("HOME", "/home/\u001B[31m")
                        .with("NO_COLOR", "1")
                        .run("doctor");

        assertHarmless(end.out());
        assertThat(end.exitCode()).isZero();
    }

    private static void assertHarmless(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBad =
                    Character.isISOControl(c) && c != '\n'
                            || c >= '\u202A' && c <= '\u202E'
                            || c >= '\u2066' && c <= '\u2069';
            assertThat(isBad).as("U+%04X at %d", (int) c, i).isFalse();
        }
    }
}
