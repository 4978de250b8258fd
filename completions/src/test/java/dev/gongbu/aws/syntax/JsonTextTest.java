package dev.gongbu.aws.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigInteger;
import java.util.List;

class JsonTextTest {

    private static final long SEED = 20_260_403;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"a":[1,2.5,"b",true,null]}       | {a=[1, 2.5, b, true, null]}
                    ` [ ] `                           | []
                    {}                                | {}
                    {"a":1,"b":2,"a":3}               | {a=3, b=2}
                    [NaN,Infinity,-Infinity,1e999]    | [NaN, Infinity, -Infinity, Infinity]
                    "\\u0041\\ud83d\\ude00\\n\\/"     | `A😀
                    /`
                    -0                                | 0
                    1E-2                              | 0.01
                    "\u007f람다"                        | \u007f람다
                    """)
    void reads_what_python_reads(String text, String value) {
        assertThat(value(text).plain()).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``        | Expecting value: line 1 column 1 (char 0)
                    [1,]      | Expecting value: line 1 column 4 (char 3)
                    [{a:1}]   | Expecting property name enclosed in double quotes: line 1 column 3 (char 2)
                    {"a" 1}   | Expecting ':' delimiter: line 1 column 6 (char 5)
                    {"a":1    | Expecting ',' delimiter: line 1 column 7 (char 6)
                    [1 2]     | Expecting ',' delimiter: line 1 column 4 (char 3)
                    [1]]      | Extra data: line 1 column 4 (char 3)
                    01        | Extra data: line 1 column 2 (char 1)
                    1.        | Extra data: line 1 column 2 (char 1)
                    "a        | Unterminated string starting at: line 1 column 1 (char 0)
                    "a\\x"    | Invalid \\escape: line 1 column 3 (char 2)
                    "\\u12"   | Invalid \\uXXXX escape: line 1 column 3 (char 2)
                    `"a	b"`   | Invalid control character at: line 1 column 3 (char 2)
                    `[
                    "😀",x]`  | Expecting value: line 2 column 5 (char 6)
                    tru       | Expecting value: line 1 column 1 (char 0)
                    ٣         | Expecting value: line 1 column 1 (char 0)
                    """)
    void refuses_what_python_refuses_in_its_words(String text, String message) {
        assertThat(fault(text).english()).isEqualTo("Invalid JSON: " + message);
    }

    @Test
    void points_into_the_line_through_quotes() {
        var line = "--x '{\"a\": [1, oops]}'";

        var reading = JsonText.read(Words.of(line).list().getLast());

        var fault = ((Reading.Refused) reading).fault();
        assertThat(line.substring(fault.from())).startsWith("oops");
    }

    @Test
    void knows_where_keys_and_values_stand() {
        var text = "{ \"k\" : [ 12 , {} ] }";

        var entry = ((Value.Fields) value(text)).entries().getFirst();

        assertThat(text.substring(entry.keyFrom(), entry.keyTo())).isEqualTo("\"k\"");
        var items = (Value.Items) entry.value();
        assertThat(text.substring(items.from(), items.to())).isEqualTo("[ 12 , {} ]");
        assertThat(text.substring(items.list().getFirst().from(), items.list().getFirst().to()))
                .isEqualTo("12");
    }

    @Test
    void keeps_large_numbers_whole() {
        assertThat(value("9223372036854775807").plain()).isEqualTo(Long.MAX_VALUE);
        assertThat(value("9223372036854775808").plain()).isEqualTo(BigInteger.TWO.pow(63));
        assertThat(value("9".repeat(4_300)).plain()).isInstanceOf(BigInteger.class);
        assertThat(fault("9".repeat(4_301)).english()).contains("4300 digits");
    }

    @Test
    @Timeout(60)
    void ends_whatever_is_typed() {
        var texts =
                new RandomText(
                        SEED,
                        List.of(
                                "[", "]", "{", "}", "\"", ":", ",", "1", "-", ".5", "e3", "\\",
                                "\\u", "null", "true", "NaN", " ", "\"a\":", "d8"));
        for (int i = 0; i < RandomText.rounds(30_000); i++) {
            var text = texts.next(14);
            if (JsonText.read(Word.plain(text, 0)) instanceof Reading.Refused(Fault fault)) {
                assertThat(fault.from()).as("%s %s", SEED, text).isBetween(0, text.length());
                assertThat(fault.to()).isBetween(fault.from(), text.length());
                assertThat(fault.english() + fault.korean()).doesNotContain("\u001b");
            }
        }
    }

    @Test
    @Timeout(60)
    void refuses_what_is_nested_too_deep_and_reads_megabytes() {
        assertThat(fault("[".repeat(10_000)).english()).contains("recursion");
        assertThat(fault("{\"a\":".repeat(10_000)).english()).contains("recursion");
        assertThat(value("[".repeat(1_000) + "]".repeat(1_000)).plain()).isNotNull();
        assertThat(value("[" + "1,".repeat(500_000) + "1]")).isInstanceOf(Value.Items.class);
        assertThat(value("\"" + "\\\\".repeat(1_000_000) + "\"")).isInstanceOf(Value.Text.class);
        assertThat(value("1." + "3".repeat(1_000_000)).plain()).isInstanceOf(Double.class);
    }

    private static Value value(String text) {
        return ((Reading.Done) JsonText.read(Word.plain(text, 0))).value();
    }

    private static Fault fault(String text) {
        return ((Reading.Refused) JsonText.read(Word.plain(text, 0))).fault();
    }
}
