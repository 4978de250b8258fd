package dev.gongbu.aws.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class QuerySyntaxTest {

    private static final long SEED = 20_260_404;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reservations[*].Instances[*].[InstanceId,State.Name]",
                "Vpcs[?IsDefault==`true`].VpcId | [0]",
                "Vpcs[?Name==`bare`]",
                "sort_by(Images, &CreationDate)[-1].{ID: ImageId, \"이름\": Name}",
                "a[0:5].b.*.c[::-1][]",
                "length(items[?starts_with(k, 'it\\'s') && !v || w < `1`])",
                "no_such_function(a b)",
                "{a: b c: d}",
                "(f)(x)",
                "@",
                "*[*].*",
                "[[a], {b: @}]"
            })
    void compiles_what_python_compiles(String query) {
        assertThat(QuerySyntax.check(Word.plain(query, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ~~              | 0 | cannot be empty
                    a.              | 2 | Incomplete
                    a[              | 2 | Incomplete
                    a[?b            | 4 | Incomplete
                    a]              | 1 | Unexpected token
                    a b             | 2 | Unexpected token
                    a.'b'           | 2 | Expecting
                    a[*]b           | 4 | Unexpected token
                    a = b           | 2 | Unknown token '='
                    가              | 0 | Unknown token 가
                    'a              | 0 | Unclosed '
                    `"a`            | 0 | Bad token
                    "\\x"           | 0 | quoted identifier
                    "f"(x)          | 3 | Quoted identifier
                    @(x)            | 0 | Invalid function name
                    [1:2:3:4]       | 6 | syntax error
                    {'a': b}        | 1 | Expecting
                    [a,]            | 3 | invalid token
                    -a              | 0 | Unknown token -
                    """)
    void refuses_what_python_refuses_at_the_same_place(String query, int place, String message) {
        assertThat(QuerySyntax.check(Word.plain(query, 0)))
                .hasValueSatisfying(fault -> {
                    assertThat(fault.english()).contains(message);
                    assertThat(fault.from()).isEqualTo(place);
                });
    }

    @Test
    void points_into_the_line_through_quotes() {
        var line = "aws x --query \"a[?b=='c']..d\"";

        var fault = QuerySyntax.check(Words.of(line).list().getLast());

        assertThat(fault)
                .hasValueSatisfying(it -> assertThat(line.substring(it.from())).startsWith(".d\""));
    }

    @Test
    @Timeout(60)
    void ends_whatever_is_typed() {
        var texts =
                new RandomText(
                        SEED,
                        List.of(
                                "a", ".", "*", "[", "]", "[]", "[?", "(", ")", "{", "}", ":", ",",
                                "@", "&", "&&", "|", "||", "!", "==", "<", "1", "-1", "'x'", "`1`",
                                "\"q\"", "`", "'", "f(", " "));
        for (int i = 0; i < RandomText.rounds(30_000); i++) {
            var text = texts.next(12);
            var fault = QuerySyntax.check(Word.plain(text, 0));
            fault.ifPresent(it -> {
                assertThat(it.from()).as("%s %s", SEED, text).isBetween(0, text.length());
                assertThat(it.to()).isBetween(it.from(), text.length());
                assertThat(it.english() + it.korean()).doesNotContain("\u001b");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "!", "&", "a[?", "f(", "{a:", "[*]", "a||"})
    @Timeout(60)
    void refuses_what_is_nested_too_deep(String piece) {
        assertThat(QuerySyntax.check(Word.plain(piece.repeat(10_000), 0))).isPresent();
    }

    @Test
    @Timeout(60)
    void reads_megabytes() {
        assertThat(QuerySyntax.check(Word.plain("a.".repeat(300_000) + "b", 0))).isEmpty();
        assertThat(QuerySyntax.check(Word.plain("[]".repeat(300_000), 0))).isEmpty();
        assertThat(QuerySyntax.check(Word.plain("'" + "x".repeat(1_000_000), 0))).isPresent();
    }
}
