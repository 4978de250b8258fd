package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.app.command.Display;
import dev.gongbu.text.Columns;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Rounds without a terminal: in a pipe, and for programs. */
class DrillTest {
    private static final String ALL =
            "sqs.queue.create lambda.cold-start.name sqs.message.size sqs.kind.choose sqs.life.order"
                    + " sqs.verbs.match sqs.kinds.compare lambda.limits.gaps";

    private static final String CREATE =
            "aws sqs create-queue --queue-name orders --attributes DelaySeconds=60";

    @TempDir private Path home;

    @BeforeEach
    void live_in_seoul() throws IOException {
        var settings = home.resolve("config/settings");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "zone = Asia/Seoul\n");
    }

    private Gongbu gongbu(String input) {
        return Gongbu.piped().reading(input);
    }

    private Gongbu.End run(String input, String line) {
        return gongbu(input).run(words(line));
    }

    private String[] words(String line) {
        var words = new ArrayList<>(List.of("--home", home.toString()));
        words.addAll(List.of(line.split(" ", -1)));
        return words.toArray(String[]::new);
    }

    @Test
    void a_round_with_all_kinds() throws IOException {
        var input =
                """
                ?
                aws sqs create-queue --queue-name order --attributes DelaySeconds=60

                aws sqs create-queue --queue-name orders --attributes DelaySeconds=60
                웜 스타트
                콜드 스타드
                256KB
                1
                1MiB
                A
                B
                1 2 3
                3 1 2
                1a 2b 3c
                s
                보장하지 않는다; 1MiB
                보장; 256KB
                15분; 512MB
                r
                :h
                q
                """;

        var end = run(input, "drill --seed 3 " + ALL);

        Golden.check("drill-pipe", end.transcript());
    }

    @Test
    void a_narrow_round_in_english() throws IOException {
        var input = CREATE + "\ns\nq\n";
        var end =
                gongbu(input)
                        .on(new Display(false, 40, 0))
                        .run(
                                words(
                                        "drill --lang en --seed 3 sqs.queue.create sqs.verbs.match"
                                                + " sqs.kinds.compare"));
        Golden.check("drill-narrow", end.transcript());
        assertThat(
                        end.out()
                                .lines()
                                .filter(each ->
                                        !each.startsWith("$ ") && !each.startsWith("answer> ")))
                .allMatch(line -> Columns.narrow().of(line) <= 40);
    }

    @Test
    void a_round_for_programs() throws IOException {
        var input =
                """
                {"action":"hint"}
                {"answer":"aws sqs create-queue --queue-name orders"}
                aws sqs create-queue --queue-name orders --attributes DelaySeconds=60
                {"action":"easy"}
                {"action":"flag","note":"무엇을?"}
                {"answer":"콜드 스타트"}
                {"action":"easy"}
                {"action":"undo"}
                {"action":"skip"}
                {"action":"fly"}
                A
                {"action":"reveal"}
                {"answer":{"1":"보장","2":"1MiB"}}
                {"action":"help"}
                """;

        var end =
                run(
                        input,
                        "drill --json --seed 3 sqs.queue.create lambda.cold-start.name"
                                + " sqs.kind.choose sqs.life.order sqs.kinds.compare");

        Golden.check("drill-json", end.transcript());
    }

    @Test
    void lists() throws IOException {
        Golden.check("drill-list", run("", "drill --list").transcript());
        Golden.check(
                "drill-list-json", run("", "drill --list --json --kind choice,order").transcript());
    }

    @Test
    void what_is_due_is_reviewed_and_else_the_next_day_is_told() {
        assertThat(run("", "review").err()).contains("지금 복습할 것이 없다. 새 문제를 풀려면: gongbu drill");
        run(CREATE + "\n", "drill sqs.queue.create");

        var early = run("", "review");

        assertThat(early.exitCode()).isEqualTo(1);
        assertThat(early.err()).isEqualTo("gongbu: 지금 복습할 것이 없다. 다음 복습: 10분 뒤.\n");
        var later = InstantSource.fixed(Gongbu.NOW.plus(Duration.ofMinutes(10)));
        var end = gongbu(CREATE + "\n").at(later).run(words("review"));
        assertThat(end.exitCode()).isZero();
        assertThat(end.out()).contains("[1/1] 지연 대기열 만들기", "✔ 맞다", "맞음 1\n다시 나온다: 모레 1개");
    }

    @Test
    void the_seed_decides_on_order_and_options() {
        var one = run("", "drill --seed 5");
        assertThat(run("", "drill --seed 5").out()).isEqualTo(one.out());
        assertThat(one.out()).contains("[1/10]");
    }

    @Test
    void a_round_ends_with_the_input_and_says_what_is_left() {
        var end = run("", "drill --seed 5 --count 3");
        assertThat(end.exitCode()).isZero();
        assertThat(end.out()).endsWith("> \n\n끝난 문제가 없다. 남은 문제 3개.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drill sqs.queue.creat|sqs.queue.create?",
                "drill --topic lambda --kind command|gongbu drill --list",
                "drill --weak|gongbu drill --new",
                "drill --due|지금 물을 것이 없다",
                "drill --topic nowhere-at-all|gongbu topics",
                "drill --pack /nowhere.yaml|그런 파일이 없다"
            })
    void what_is_not_there_is_said_with_what_is(String line, String said) {
        var end = run("", line);
        assertThat(end.exitCode()).isEqualTo(1);
        assertThat(end.out()).isEmpty();
        assertThat(end.err()).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drill --difficulty 0",
                "drill --difficulty 3-1",
                "drill --difficulty x",
                "drill --count 0",
                "drill --kind essay",
                "drill --seed x",
                "drill --new --due",
                "review sqs"
            })
    void what_cannot_be_meant_is_refused(String line) {
        var end = run("", line);
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.err()).startsWith("gongbu: ").hasLineCount(1);
    }

    @Test
    void what_was_forgotten_is_weak() {
        run("r\n", "drill sqs.message.size");
        var end = run("q\n", "drill --weak");
        assertThat(end.out()).contains("[1/1] 메시지의 크기");
    }

    @Test
    void a_pack_of_ones_own_is_asked() throws IOException {
        var pack =
                Files.writeString(
                        home.resolve("own.yaml"),
                        """
                        format: 1
                        pack: {id: mine, title: "내 것"}
                        exercises:
                          - id: mine.one
                            kind: short
                            title: "하나"
                            prompt: "하나를 영어로?"
                            difficulty: 1
                            answers: ["one"]
                        """);
        var end = run("one\n", "drill --pack " + pack);
        assertThat(end.err()).isEmpty();
        assertThat(end.out()).contains("하나를 영어로?", "✔ 맞다");
    }

    @Test
    void a_pack_with_something_to_mend_is_not_asked() throws IOException {
        var pack = Files.writeString(home.resolve("own.yaml"), "format: 1\npack: {id: mine}\n");
        var end = run("one\n", "drill --pack " + pack);
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.err()).contains("고칠 것이", "gongbu lint");
    }

    @Test
    void every_prompt_is_flushed_before_a_line_is_read() {
        var flushed = new ArrayList<String>();
        var out =
                new ByteArrayOutputStream() {
                    @Override
                    public void flush() {
                        flushed.add(toString(StandardCharsets.UTF_8));
                    }
                };
        gongbu("x\n").run(out, words("drill sqs.queue.create"));
        assertThat(flushed).anyMatch(text -> text.endsWith("\n$ "));
    }

    @Test
    void a_command_goes_on_after_a_backslash() {
        var end = run(CREATE.replace(" --attr", " \\\n  --attr"), "drill sqs.queue.create");
        assertThat(end.out()).contains("$ > ✔ 맞다");
    }

    @Test
    void hostile_lines_are_harmless() {
        var input =
                "\u001b[2Jx\n\u0000\u0007\n"
                        + "가".repeat(5000)
                        + "\n{\"answer\":\n{\"action\":5}\nq\n";
        var end = run(input, "drill --json lambda.cold-start.name");
        assertThat(end.exitCode()).isZero();
        assertThat(end.out()).doesNotContain("\u001b", "\u0007");
        var plain = run(input, "drill lambda.cold-start.name");
        assertThat(plain.out()).doesNotContain("\u001b", "\u0007");
    }
}
