package dev.gongbu.app.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class ShellTest {
    private static final String BREAKS = " \t\n\"'@><=;|&(:";

    /** What Bash writes behind the last break of a word; the candidates are joined by |. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "gongbu sh\tshow\tshow ",
                "gongbu term 콜\t콜드 스타트\t콜드\\ 스타트 ",
                "gongbu term '콜\t콜드 스타트\t콜드 스타트",
                "gongbu term \"콜\t콜드 $5\t콜드 \\$5",
                "gongbu show 'a\ta'b\ta'\\''b",
                "gongbu show a\\ \ta b\ta\\ b ",
                "gongbu show 'a 'b\ta bc\ta\\ bc ",
                "gongbu search --topic=l\t--topic=lambda\tlambda ",
                "gongbu search --topic=\t--topic=lambda\tlambda ",
                "gongbu search --topic=sqs,l\t--topic=sqs,lambda\tsqs,lambda ",
                "aws x --y file://a\tfile://ab\t//ab ",
                "aws x --y 'K=a:b\tK=a:bc\tK=a:bc",
                "gongbu show 람\tlambda\tlambda ",
                "gongbu show \tsqs|sns\tsqs |sns ",
                "gongbu show s\tsqs|sns\tsqs |sns ",
                "gongbu show ㅅ\tsqs|sns\tsqs |sns | ",
                "gongbu show a=b\tx\t``"
            })
    void bash_gets_what_stands_in_the_line(String line, String words, String expected) {
        var candidates = Stream.of(words.split("\\|")).map(ShellTest::finished).toList();

        var reply = reply(Shell.BASH, line, candidates);

        assertThat(String.join("|", reply.lines().toList())).isEqualTo(expected);
    }

    @Test
    void zsh_and_fish_get_words_and_descriptions() {
        var candidates = List.of(finished("콜드 스타트"), new Candidate("K=", "열쇠\t\u001B[1m", false));

        assertThat(reply(Shell.ZSH, "gongbu term '콜", candidates))
                .isEqualTo("콜드 스타트\t뜻\nK=\t열쇠 ␛[1m\t\n");
        assertThat(reply(Shell.FISH, "gongbu term '콜", candidates))
                .isEqualTo("콜드 스타트\t뜻\nK=\t열쇠 ␛[1m\n");
        assertThat(reply(Shell.BASH, "aws x K", List.of(new Candidate("K=", "열쇠", false))))
                .isEqualTo("K=\n");
    }

    @Test
    void no_word_that_could_harm_a_terminal_is_offered() {
        var candidates = List.of(finished("a\tb"), finished("a\nb"), finished("\u001B[1m"));

        for (var shell : Shell.values()) {
            assertThat(reply(shell, "gongbu ", candidates)).isEmpty();
        }
    }

    @Test
    void the_names_of_files_are_left_to_the_shell() {
        var line = ShellLine.upToCursor("gongbu lint ");

        for (var shell : Shell.values()) {
            assertThat(shell.reply(line, new Answer.Files(), BREAKS)).isEqualTo("\tfiles\n");
            assertThat(shell.reply(line, new Answer.Folders(), BREAKS)).isEqualTo("\tfolders\n");
        }
    }

    @Test
    void a_script_names_the_program_and_how_to_install_itself() {
        var program = Path.of("/내 폴더/it's/bin/gongbu");

        assertThat(CompletionScript.GONGBU.of(Shell.BASH, program))
                .startsWith("# ")
                .contains("eval \"$(gongbu completion bash)\"", "'/내 폴더/it'\\''s/bin/gongbu'")
                .doesNotContainPattern("@[A-Z]+@");
        assertThat(CompletionScript.AWS.of(Shell.FISH, program))
                .contains("gongbu completion fish --aws | source", "'/내 폴더/it\\'s/bin/gongbu'")
                .contains("aws complete --shell fish", "complete -c aws");
        assertThat(CompletionScript.GONGBU.of(Shell.ZSH, program)).startsWith("#compdef gongbu\n");
    }

    private static Candidate finished(String word) {
        return Candidate.of(word, "뜻");
    }

    private static String reply(Shell shell, String line, List<Candidate> candidates) {
        return shell.reply(ShellLine.upToCursor(line), new Answer.Words(candidates), BREAKS);
    }
}
