package dev.gongbu.aws.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class ShorthandTest {

    private static final long SEED = 20_260_402;
    private static final Path DEV = Path.of("../../shared/aws-cli/shorthand-dev.jsonl");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a=b                    | {a=b}
                    a=b,c=d                | {a=b, c=d}
                    a=b,c                  | {a=[b, c]}
                    a=b,c,d=e              | {a=[b, c], d=e}
                    a=                     | {a=}
                    a=,b                   | {a=[, b]}
                    a=[b,c],d={e=f,g=[h]}  | {a=[b, c], d={e=f, g=[h]}}
                    a=[{b=c},{b=d},]       | {a=[{b=c}, {b=d}]}
                    a=[,,]                 | {a=[, ]}
                    a={b=1,b=2}            | {a={b=2}}
                    a = b , c = d          | {a=b, c=d}
                    a='b,c=d',e=f          | {a=b,c=d, e=f}
                    a="b\\"c\\\\"          | {a=b"c\\}
                    a='b\\'                | {a=b\\}
                    a=b\\,c                | {a=b,c}
                    a=x=y                  | {a=x=y}
                    a=b,c=d=e              | {a=b, c=d=e}
                    a=[x=1,{y=2}]          | {a=[x=1, {y=2}]}
                    a@=file://b            | {a=file://b}
                    =b                     | {=b}
                    a=람다                 | {a=람다}
                    """)
    void reads_what_the_real_command_line_reads(String text, String value) {
        assertThat(read(text)).extracting(this::plain).hasToString(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a          | 1 | Expected: '=', received: 'EOF'
                    ``         | 0 | Expected: '=', received: 'EOF'
                    ` a=b`     | 1 | Expected: '=', received: 'a'
                    a=b,c,     | 6 | Expected: '<second>', received: '<none>'
                    a=b,       | 4 | Expected: '<second>', received: '<none>'
                    a=x}y      | 3 | Expected: ',', received: '}'
                    a=b]c      | 3 | Expected: ',', received: ']'
                    a={b=c,d}  | 8 | Expected: '=', received: '}'
                    a=[b       | 4 | Expected: ',', received: 'EOF'
                    a='b'c     | 5 | Expected: ',', received: 'c'
                    a='b       | 2 | Expected: '<singled quoted>', received: '<none>'
                    a="b       | 2 | Expected: '<double quoted>', received: '<none>'
                    a=b,"c     | 4 | Expected: '=', received: '"'
                    키=b       | 0 | Expected: '=', received: '키'
                    a=b,a=c    | 4 | Second instance of key "a" encountered
                    a=😀       | 2 | Expected: ',', received: '😀'
                    """)
    void refuses_what_it_refuses_at_the_same_place(String text, int place, String message) {
        assertThat(Shorthand.read(Word.plain(text, 0)))
                .asInstanceOf(type(Reading.Refused.class))
                .satisfies(refused -> {
                    assertThat(refused.fault().english()).isEqualTo(message);
                    assertThat(refused.fault().from()).isEqualTo(place);
                });
    }

    @Test
    void agrees_with_the_real_command_line_on_documented_values() throws IOException {
        assumeTrue(Files.exists(DEV), "the documented values are not beside the checkout");
        int count = 0;
        for (var line : Files.readAllLines(DEV)) {
            var documented = (Map<?, ?>) plain(done(JsonText.read(Word.plain(line, 0))));
            var reading = Shorthand.read(Word.plain(String.valueOf(documented.get("in")), 0));
            if (documented.containsKey("ok")) {
                assertThat(plain(done(reading))).as(line).isEqualTo(documented.get("ok"));
            } else if (documented.containsKey("err")) {
                var fault = ((Reading.Refused) reading).fault();
                assertThat(fault.english() + " for input:").isEqualTo(documented.get("err"));
            } else {
                assertThat(done(reading).toString()).contains("readsFile=true");
            }
            count++;
        }

        assertThat(count).isEqualTo(535);
    }

    @Test
    void knows_where_keys_and_values_stand_in_a_quoted_word() {
        var line = "--tags 'Key=a, Value=\"b c\"'";
        var word = Words.of(line).list().getLast();

        var fields = (Value.Fields) done(Shorthand.read(word));

        var value = fields.entries().getLast();
        assertThat(line.substring(value.keyFrom(), value.keyTo())).isEqualTo("Value");
        assertThat(line.substring(value.value().from(), value.value().to())).isEqualTo("\"b c\"");
    }

    @Test
    void reads_files_only_behind_the_sign_for_it() {
        var fields = read("a@=x,b={c=y,d@=z},e@=[{f=1},w]");

        assertThat(fields.toString())
                .contains("text=x, readsFile=true", "text=z, readsFile=true")
                .contains("text=y, readsFile=false", "text=1, readsFile=false")
                // A key inside a list switches it off for the rest of the list.
                .contains("text=w, readsFile=false");
    }

    @Test
    @Timeout(60)
    void ends_whatever_is_typed() {
        var texts =
                new RandomText(
                        SEED,
                        List.of(
                                "a=", "b", ",", "=", "[", "]", "{", "}", "'", "\"", "\\", " ", "@",
                                "\\,", "c=[", "d={", ":", "x"));
        for (int i = 0; i < RandomText.rounds(30_000); i++) {
            var text = texts.next(14);
            var word = Word.plain(text, 0);
            if (Shorthand.read(word) instanceof Reading.Refused(Fault fault)) {
                assertThat(fault.from()).as("%s %s", SEED, text).isBetween(0, text.length());
                assertThat(fault.to()).isBetween(fault.from(), text.length());
                assertThat(fault.english() + fault.korean()).doesNotContain("\u001b");
            }
        }
    }

    @Test
    @Timeout(60)
    void refuses_what_is_nested_too_deep_and_reads_megabytes() {
        assertThat(Shorthand.read(word("a=" + "[".repeat(10_000))))
                .isInstanceOf(Reading.Refused.class);
        assertThat(Shorthand.read(word("a=" + "{b=".repeat(10_000))))
                .isInstanceOf(Reading.Refused.class);
        assertThat(Shorthand.read(word("a=" + "[".repeat(480) + "]".repeat(480))))
                .isInstanceOf(Reading.Done.class);
        assertThat(Shorthand.read(word("a=" + "b,".repeat(500_000) + "c")))
                .isInstanceOf(Reading.Done.class);
        assertThat(Shorthand.read(word("a='" + "\\'".repeat(500_000))))
                .isInstanceOf(Reading.Done.class);
        assertThat(Shorthand.read(word("a=b" + ",'c,d'e".repeat(200_000))))
                .isInstanceOf(Reading.Refused.class);
    }

    private static Word word(String text) {
        return Word.plain(text, 0);
    }

    private static Value read(String text) {
        return done(Shorthand.read(word(text)));
    }

    private static Value done(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Done.class);
        return ((Reading.Done) reading).value();
    }

    private Object plain(Value value) {
        return value.plain();
    }
}
