package dev.gongbu.aws.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.aws.syntax.Words.Opening;
import dev.gongbu.aws.syntax.Words.Unclosed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class WordsTest {

    private static final long SEED = 20_260_401;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    aws sqs list-queues   | aws,sqs,list-queues
                    a 'b c' d             | a,b c,d
                    a"b c"'d e'f          | ab cd ef
                    a\\ b                 | a b
                    'a\\b'                | a\\b
                    "a\\"b\\\\c\\d"       | a"b\\c\\d
                    a '' b                | a,,b
                    $'a b'                | $a b
                    --name $VAR #x <name> | --name,$VAR,#x,<name>
                    "에코" 람다             | 에코,람다
                    `  `                  | ``
                    """)
    void splits_a_line_as_a_shell_would(String line, String words) {
        var texts = Words.of(line).list().stream().map(Word::text).toList();

        assertThat(String.join(",", texts)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|", "||", ">", ">>", "&&", ";", "2>", "<", "&"})
    void ends_the_command_at_an_operator(String operator) {
        var words = Words.of("aws s3 ls " + operator + " file");

        assertThat(words.list()).extracting(Word::text).containsExactly("aws", "s3", "ls");
        assertThat(words.operator()).hasValueSatisfying(it -> assertThat(it.from()).isEqualTo(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'|'", "\\>", "ls;", "<name>", "a|b"})
    void takes_for_a_word_what_is_quoted_or_more_than_an_operator(String word) {
        var words = Words.of("aws " + word + " x");

        assertThat(words.list()).hasSize(3);
        assertThat(words.operator()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \\\n  b", "a ^\r\nb", "a\\\n b", "a \"\\\nb\"", "a b\\\n"})
    void goes_on_behind_the_end_of_a_continued_line(String line) {
        assertThat(Words.of(line).list()).extracting(Word::text).containsExactly("a", "b");
    }

    @Test
    void joins_a_word_that_is_continued_in_the_middle() {
        var word = Words.of("ab\\\ncd").list().getFirst();

        assertThat(word.text()).isEqualTo("abcd");
        assertThat(word.place(2)).isEqualTo(4);
    }

    @Test
    void does_not_go_on_behind_a_backtick() {
        assertThat(Words.of("aws ec2 create-tags `").list())
                .extracting(Word::text)
                .containsExactly("aws", "ec2", "create-tags", "`");
    }

    @Test
    void knows_where_each_character_of_a_quoted_word_stands() {
        var line = "x --a 'b\"c'\\ d\"e\\\"f\"";

        var word = Words.of(line).list().getLast();

        assertThat(word.text()).isEqualTo("b\"c de\"f");
        assertThat(word.from()).isEqualTo(6);
        assertThat(word.to()).isEqualTo(line.length());
        assertThat(word.place(4)).isEqualTo(line.indexOf('d'));
        assertThat(word.place(6)).isEqualTo(line.lastIndexOf("\"f"));
        assertThat(word.place(8)).isEqualTo(line.length() - 1);
    }

    @Test
    void cuts_a_part_out_of_a_word() {
        var word = Words.of("--name='a b'").list().getFirst();

        var value = word.part(7, word.text().length());

        assertThat(value.text()).isEqualTo("a b");
        assertThat(value.from()).isEqualTo(8);
        assertThat(value.to()).isEqualTo(12);
        assertThat(value.place(2)).isEqualTo(10);
    }

    @Test
    void keeps_an_unclosed_word_and_says_what_is_open() {
        var words = Words.of("a --b 'c d");

        assertThat(words.list()).extracting(Word::text).containsExactly("a", "--b", "c d");
        assertThat(words.unclosed()).contains(new Unclosed(Opening.SINGLE_QUOTE, 6));
        assertThat(Words.of("a \"").unclosed()).contains(new Unclosed(Opening.DOUBLE_QUOTE, 2));
        assertThat(Words.of("a \\").unclosed()).contains(new Unclosed(Opening.ESCAPE, 2));
    }

    @Test
    void keeps_every_place_inside_the_line_whatever_is_typed() {
        var texts =
                new RandomText(
                        SEED,
                        List.of("a", "b", "'", "\"", "\\", " ", "\n", "\t", "^", "|", "$", "`"));
        for (int i = 0; i < RandomText.rounds(20_000); i++) {
            var line = texts.next(12);
            int end = 0;
            for (var word : Words.of(line).list()) {
                assertThat(word.from()).as("%s %s", SEED, line).isGreaterThanOrEqualTo(end);
                assertEveryCharacterInPlace(word, line);
                end = word.to();
            }
            assertThat(end).as("%s %s", SEED, line).isLessThanOrEqualTo(line.length());
        }
    }

    private static void assertEveryCharacterInPlace(Word word, String line) {
        int before = word.from() - 1;
        for (int i = 0; i < word.text().length(); i++) {
            int place = word.place(i);
            assertThat(place).as("%s %s", SEED, line).isGreaterThan(before).isLessThan(word.to());
            assertThat(line.charAt(place)).isEqualTo(word.text().charAt(i));
            before = place;
        }
        assertThat(word.place(word.text().length())).isBetween(word.from(), word.to());
    }

    @Test
    void reads_megabytes() {
        assertThat(Words.of("a ".repeat(1_000_000)).list()).hasSize(1_000_000);
        assertThat(Words.of("'\"".repeat(1_000_000)).list()).hasSize(1);
        assertThat(Words.of("\\\n".repeat(1_000_000)).list()).isEmpty();
        assertThat(Words.of("^".repeat(2_000_000)).list()).hasSize(1);
    }
}
