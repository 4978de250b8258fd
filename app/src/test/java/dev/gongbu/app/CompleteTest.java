package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/** What the program offers where Tab is pressed. */
class CompleteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "gongbu s\tsearch show",
                "gongbu ㄴㄷㅁ\tsearch",
                "gongbu completion \tbash zsh fish",
                "gongbu help fa\tfacts",
                "gongbu --lang \tko en",
                "gongbu --lang=\t--lang=ko --lang=en",
                "gongbu --lang en sh\tshow",
                "gongbu search --ki\t--kind",
                "gongbu search --kind \tnote fact comparison term exercise",
                "gongbu search --kind note,f\tnote,fact",
                "gongbu search --kind=note,\t--kind=note,fact --kind=note,comparison"
                        + " --kind=note,term --kind=note,exercise",
                "gongbu search --topic q\tqldb",
                "gongbu search -n \t``",
                "gongbu topics --cat\t--category",
                "gongbu topics --category 메\tmessaging",
                "gongbu topics --tree --t\t``",
                "gongbu topics -- --t\t``",
                "gongbu facts --status o\toutdated",
                "gongbu show l\tlambda",
                "gongbu show 람\tlambda",
                "gongbu show 라\tlambda",
                "gongbu show ㄹㄷ\tlambda",
                "gongbu show fka\tlambda",
                "gongbu show SQ\tsqs sqs-fifo",
                "gongbu show fif\tsqs-fifo",
                "gongbu show sqs 한\t한도와-기본값",
                "gongbu show sqs 한도와 \t기본값",
                "gongbu show --json sqs 한도와 \t기본값",
                "gongbu compare q\tqldb queue-kinds",
                "gongbu compare sqs \tlambda qldb sqs-fifo",
                "gongbu term 콜드 \t스타트",
                "gongbu term '콜드 \t`콜드 스타트`",
                "gongbu aws exp\texplain",
                "gongbu aws list sqs create-q\tcreate-queue",
                "gongbu aws explain aws sqs create-q\tcreate-queue",
                "gongbu aws check 'aws sqs create-q\t`aws sqs create-queue`",
                "gongbu aws check -- aws sqs create-queue --queue-n\t--queue-name",
                "gongbu nonsense \t``",
                "gongbu show zzzz\t``",
                "gongbu zzzz\t``",
                "gongbu\t``",
                "\t``"
            })
    void offers_what_fits(String line, String expected) {
        assertThat(String.join(" ", words(line == null ? "" : line))).isEqualTo(expected);
    }

    @Test
    void commands_and_options_have_korean_descriptions_or_english_ones() {
        assertThat(complete("zsh", "gongbu sh").out()).isEqualTo("show\t노트를 펼친다\n");
        assertThat(complete("fish", "gongbu show --js").out())
                .isEqualTo("--json\tJSON 문서로 (docs/json)\n");
        assertThat(
                        Gongbu.piped()
                                .with("GONGBU_LANG", "en")
                                .run("complete", "--shell", "zsh", "--line", "gongbu sh")
                                .out())
                .isEqualTo("show\tShow a note\n");
    }

    @Test
    void fish_which_replaces_nothing_is_offered_the_name_that_was_begun() {
        assertThat(complete("fish", "gongbu show 람").out()).isEqualTo("람다\tlambda\n");
        assertThat(complete("fish", "gongbu show la").out()).isEqualTo("lambda\t람다\n");
    }

    @Test
    void paths_are_left_to_the_shell() {
        assertThat(complete("bash", "gongbu lint x").out()).isEqualTo("\tfiles\n");
        assertThat(complete("bash", "gongbu --home ").out()).isEqualTo("\tfolders\n");
    }

    @Test
    void an_option_that_was_given_is_not_offered_again_unless_it_takes_several() {
        var offered = words("gongbu search --json --kind note --");

        assertThat(offered).contains("--kind", "--topic").doesNotContain("--json");
    }

    @Test
    void every_command_but_the_hidden_one_is_offered_and_has_options() {
        var commands = words("gongbu ");

        assertThat(commands).contains("search", "completion", "help").doesNotContain("complete");
        for (var command : commands) {
            assertThat(words("gongbu " + command + " --")).as(command).isNotEmpty();
        }
    }

    /** What is offered comes from tables of its own where the values are those of an enum. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "search --kind",
                "facts --status",
                "topics --lang",
                "search --topic",
                "topics --category"
            })
    void every_value_that_is_offered_is_understood(String option) {
        for (var value : words("gongbu " + option + " ")) {
            var line = new ArrayList<>(List.of(option.split(" ")));
            line.add(value);
            line.addAll(option.startsWith("search") ? List.of("메시지") : List.of());

            assertThat(Gongbu.piped().run(line.toArray(String[]::new)).exitCode())
                    .as(line.toString())
                    .isLessThan(2);
        }
    }

    @Test
    void what_is_not_completed_ends_with_1() {
        assertThat(complete("bash", "gongbu show zzzz").exitCode()).isEqualTo(1);
        assertThat(complete("bash", "gongbu show " + "가".repeat(200_000)).exitCode()).isEqualTo(1);
        assertThat(complete("bash", "gongbu sh").exitCode()).isZero();
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        for (var each : complete("zsh", line).out().lines().toList()) {
            words.add(each.substring(0, each.indexOf('\t')));
        }
        return words;
    }

    private static Gongbu.End complete(String shell, String line) {
        var end = Gongbu.piped().run("complete", "--shell", shell, "--line", line);
        assertThat(end.err()).isEmpty();
        return end;
    }
}
