package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/** Every mistake and every breakage is one sentence and an exit code. */
class ErrorTest {
    /** Each line is a command line, split at spaces. */
    private static final String MISTAKES =
            """
            serach sqs
            가시성 타임아웃
            search
            search -n 0 sqs
            search -n x sqs
            search --kind page sqs
            search --kin note sqs
            search -n
            search --json=yes sqs
            search --topic lamda 제한
            search --category mesaging 제한
            search zzqqxxzzqq
            search --lang fr sqs
            show
            show lamda
            show fkaek
            show zzzzzzzz
            show sqs 한도와-기본갑
            topics sqs
            topics --category 없는것
            facts --status new
            facts lamda
            facts --topic qldb --status outdated
            compare
            compare sqs sqs
            compare sqss lambda
            compare queue-kind
            compare zzzzzzzz qqqqqqqq
            compare sqs sqs-fifo qldb lambda 원장
            compare --csv --json queue-kinds
            term
            term 콜드 스타드
            term sqs
            term zzzzzzzz
            aws sqs list-queues
            aws chekc
            grade
            grade no.such x
            grade --batch x
            grade --pack no-such.yaml own:a x
            aws check
            aws check --batch x
            aws explain
            aws find
            aws find -n 0 x
            aws find zzqqxx
            aws list sqss
            aws list sqs creat-queue
            aws list sqs wait
            aws complete
            aws complete --line x --cursor y
            lint nowhere
            lint src/test/java
            lint a b
            completion
            completion tcsh
            completion bash zsh
            completion --aws powershell
            complete
            --nonsense
            """;

    @TempDir private Path temporary;

    @Test
    void every_mistake_is_told_in_korean_and_in_english() throws IOException {
        var told = new StringBuilder();
        for (var line : MISTAKES.lines().toList()) {
            told.append("$ gongbu ").append(line).append('\n');
            told.append(Gongbu.piped().run(line.split(" ")).transcript());
            told.append(Gongbu.piped().with("GONGBU_LANG", "en").run(line.split(" ")).transcript());
        }

        Golden.check("errors", told.toString());
    }

    @Test
    void the_language_comes_from_the_option_then_the_environment_then_the_settings()
            throws IOException {
        Files.createDirectories(temporary.resolve("config"));
        Files.writeString(temporary.resolve("config/settings"), "lang = en\n");
        var home = temporary.toString();

        var bySettings = Gongbu.piped().run("--home", home, "show");
        var byEnvironment = Gongbu.piped().with("GONGBU_LANG", "ko").run("--home", home, "show");
        var byOption =
                Gongbu.piped().with("GONGBU_LANG", "ko").run("--home", home, "show", "--lang=en");

        assertThat(bySettings.err()).startsWith("gongbu: Name a topic.");
        assertThat(byEnvironment.err()).startsWith("gongbu: 펼칠 주제를");
        assertThat(byOption.err()).startsWith("gongbu: Name a topic.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/library.bin",
                "content/index/index.version",
                "content/index/lucene",
                "content/index/words.keys",
                "content/index",
                "content"
            })
    void a_missing_part_of_the_installation_is_one_sentence(String part) throws IOException {
        var image = SmallImage.copy(temporary.resolve("image"));
        delete(image.resolve(part));

        assertOneSentence(Gongbu.piped().in(image).run("search", "sqs"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/library.bin",
                "content/index/index.version",
                "content/index/words.keys",
                "content/index/names.keys"
            })
    void a_file_of_rubbish_is_one_sentence(String file) throws IOException {
        var image = SmallImage.copy(temporary.resolve("image"));
        Files.writeString(image.resolve(file), "rubbish \u001B[31m");

        assertOneSentence(Gongbu.piped().in(image).run("search", "sqs"));
        assertOneSentence(Gongbu.piped().in(image).run("search", "--batch"), 0, 3);
    }

    @Test
    void files_cut_off_anywhere_are_one_sentence_or_harmless() throws IOException {
        try (var files = Files.walk(SmallImage.path())) {
            int number = 0;
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var image = SmallImage.copy(temporary.resolve("image" + number++));
                var copy = image.resolve(SmallImage.path().relativize(file).toString());
                var bytes = Files.readAllBytes(copy);
                Files.write(copy, Arrays.copyOf(bytes, bytes.length / 2));

                assertOneSentence(Gongbu.piped().in(image).run("search", "sqs"), 0, 1, 3);
                assertOneSentence(Gongbu.piped().in(image).run("show", "sqs"), 0, 3);
                assertOneSentence(Gongbu.piped().in(image).run("facts"), 0, 3);
            }
        }
    }

    @Test
    void an_unexpected_error_keeps_its_stack_trace_for_those_who_ask() throws IOException {
        var image = SmallImage.copy(temporary.resolve("image"));
        delete(image.resolve("content/index"));

        var end = Gongbu.piped().in(image).with("GONGBU_DEBUG", "1").run("search", "sqs");

        assertThat(end.err()).contains("java.io.IOException").contains("\n at dev.gongbu");
    }

    @Test
    void nobody_reads_on_and_it_ends_quietly() {
        var end = Gongbu.piped().run(new Refusing("Broken pipe"), "topics");

        assertThat(end.exitCode()).isZero();
        assertThat(end.err()).isEmpty();
    }

    @Test
    void a_full_disk_is_one_sentence() {
        var end = Gongbu.piped().run(new Refusing("No space left on device"), "topics");

        assertThat(end.exitCode()).isEqualTo(3);
        assertThat(end.err()).isEqualTo("gongbu: 결과를 쓸 수 없다: No space left on device\n");
    }

    private static void assertOneSentence(Gongbu.End end) {
        assertOneSentence(end, 3);
    }

    private static void assertOneSentence(Gongbu.End end, Integer... exitCodes) {
        assertThat(end.exitCode()).isIn((Object[]) exitCodes);
        if (end.exitCode() != 0) {
            assertThat(end.err()).matches("gongbu: [^\\n\\p{Cntrl}]+\\n").doesNotContain("\tat ");
        }
    }

    private static void delete(Path path) throws IOException {
        try (var below = Files.walk(path)) {
            for (var each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** A stream that takes nothing. */
    private static final class Refusing extends OutputStream {
        private final String reason;

        Refusing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int each) throws IOException {
            throw new IOException(reason);
        }
    }
}
