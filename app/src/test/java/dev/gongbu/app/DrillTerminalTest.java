package dev.gongbu.app;

import static dev.gongbu.app.shell.VirtualTerminal.INTERRUPT;
import static dev.gongbu.app.shell.VirtualTerminal.UP;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.app.shell.VirtualTerminal;
import dev.gongbu.text.Columns;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A round key by key, on a terminal that only pretends. */
class DrillTerminalTest {
    private static final String CREATE = "sqs.queue.create";
    private static final String NAME = "lambda.cold-start.name";
    private static final String END = "\u0004";
    private static final String RIGHT_LINE =
            "aws sqs create-queue --queue-name orders --attributes DelaySeconds=60";

    @TempDir private Path home;

    @BeforeEach
    void live_in_seoul() throws IOException {
        var settings = home.resolve("config/settings");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "zone = Asia/Seoul\n");
    }

    private VirtualTerminal drill(String ids, String... keys) {
        return drill(0, new VirtualTerminal(80, 40, keys), ids);
    }

    private VirtualTerminal drill(int exitCode, VirtualTerminal terminal, String ids) {
        assertThat(run(terminal, "drill --seed 1 " + ids))
                .isEqualTo(new Gongbu.End(exitCode, "", "", List.of()));
        assertThat(terminal.isRestored()).isTrue();
        return terminal;
    }

    private Gongbu.End run(VirtualTerminal terminal, String line) {
        return gongbu().at(terminal).run(words(line));
    }

    private static Gongbu gongbu() {
        return Gongbu.onTerminal(80).with("TERM", "xterm-256color");
    }

    private String[] words(String line) {
        var words = new ArrayList<>(List.of("--home", home.toString()));
        words.addAll(List.of(line.split(" ", -1)));
        return words.toArray(String[]::new);
    }

    /** What the record says in the next call. */
    private String reviewed() {
        return Gongbu.piped().run(words("drill --weak --json")).out();
    }

    @Test
    void a_round_from_the_first_key_to_the_last() throws IOException {
        var terminal =
                drill(
                        CREATE + " " + NAME + " sqs.verbs.match",
                        "aws sqs cre\t",
                        "--queue-name order --attributes DelayS\t",
                        "60\r",
                        UP,
                        "\u001b[1;5D\u001b[D",
                        "\u0015" + RIGHT_LINE + "\r",
                        "\r",
                        "콜드스타트\r",
                        "e",
                        " ",
                        "r\r",
                        "q");

        Golden.check("drill-terminal", terminal.screen() + "\n");
    }

    @Test
    void a_command_is_completed_and_shows_what_it_needs_next() {
        var terminal = drill(CREATE, "aws sqs cre\t", "--queue-name o --attributes DelayS\t");

        assertThat(terminal.screen(0)).endsWith("$ aws sqs create-queue --queue-name string");
        assertThat(terminal.screen(1))
                .endsWith("$ aws sqs create-queue --queue-name o --attributes DelaySeconds=");
    }

    @Test
    void a_word_that_no_command_has_is_red_and_other_questions_have_no_colours() {
        assertThat(drill(CREATE, "aws sqs no-such ").written()).contains("\u001b[31mn\u001b[0m");
        assertThat(drill(NAME, "aws sqs no-such ").written()).doesNotContain("\u001b[31m");
    }

    @Test
    void the_line_that_was_wrong_comes_back_with_the_up_arrow_but_not_to_the_next_question() {
        var terminal = drill(NAME + " " + CREATE, "웜 스타트\r", UP, "\u0015r\r", "\r", UP);

        assertThat(terminal.screen(1)).endsWith("답> 웜 스타트");
        assertThat(terminal.screen(4)).endsWith("\n$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q\r", "ㅂ\r", "Q\r", "ㅃ\r", ":ㅂ\r", END})
    void a_letter_ends_the_round_in_both_layouts(String keys) {
        var terminal = drill(NAME, keys);

        assertThat(terminal.screen()).endsWith("끝난 문제가 없다. 남은 문제 1개.");
    }

    @ParameterizedTest
    @CsvSource({"?, 힌트 1/1", "ㄴ, 이번에는 남겨 둔다", "ㄱ, 정답: 콜드 스타트", "ㅕ, 되돌릴 답이 없다", "ㄷ, 쉬웠다고 할 수 있는"})
    void letters_work_with_the_korean_layout_on(String key, String said) {
        assertThat(drill(NAME, key + "\r").screen(0)).contains(said);
    }

    @ParameterizedTest
    @CsvSource({
        "e, 쉬웠다고 적었다",
        "ㄷ, 쉬웠다고 적었다",
        "u, 앞의 답을 되돌렸다",
        "ㅕ, 앞의 답을 되돌렸다",
        "f, 불분명한 문제로",
        "ㄹ, 불분명한 문제로"
    })
    void a_key_after_a_verdict_needs_no_enter(String key, String said) {
        var terminal = drill(NAME + " " + CREATE, "콜드 스타트\r", key);

        assertThat(terminal.screen(1)).contains(said).doesNotContain("[2/2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", " ", "s", "ㄴ"})
    void one_key_after_a_verdict_goes_on(String key) {
        var terminal = drill(NAME + " " + CREATE, "콜드 스타트\r", key);

        assertThat(terminal.screen(0)).endsWith("\nEnter 다음  e 쉬웠다  u 되돌리기  f 불분명  q 그만");
        assertThat(terminal.screen(1)).contains("[2/2]").doesNotContain("Enter 다음");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "ㅂ", END})
    void a_key_after_a_verdict_ends_the_round(String key) {
        assertThat(drill(NAME + " " + CREATE, "콜드 스타트\r", key).screen())
                .endsWith("맞음 1 · 남김 1\n다시 나온다: 10분 뒤 1개");
    }

    @Test
    void other_keys_after_a_verdict_do_nothing() {
        var terminal = drill(NAME + " " + CREATE, "콜드 스타트\r", "x", UP, "\u001b[99;5~", "\r");

        assertThat(terminal.screen(3)).endsWith("q 그만").doesNotContain("[2/2]");
        assertThat(terminal.screen(4)).contains("[2/2]");
    }

    @Test
    void an_unclear_exercise_may_get_a_note_and_q_ends_the_round_there_too() {
        var terminal = drill(NAME, "f\r", "물음이 둘이다\r", "f\r", "f\r", "q\r");

        assertThat(terminal.screen(0)).endsWith("무엇이 불분명한가? (Enter: 비워 둔다)>");
        assertThat(terminal.screen(2)).contains("표시를 지웠다");
        assertThat(terminal.screen()).endsWith("남은 문제 1개.");
    }

    @Test
    void enter_on_an_empty_line_is_no_answer() {
        var terminal = drill(NAME, "\r", "  \r", "콜드 스타트\r");

        assertThat(terminal.screen(1)).contains("q 그만  :h 도움말\n답>").doesNotContain("✘");
        assertThat(terminal.screen(2)).contains("✔ 맞다\n");
    }

    @Test
    void backspace_takes_a_whole_syllable_and_jamo_are_composed() {
        var terminal =
                drill(
                        NAME,
                        "콜드스타트를\u007f",
                        "\u0015\u110f\u1169\u11af\u1103\u1173 \u1109\u1173\u1110\u1161\u1110\u1173",
                        "\r");

        assertThat(terminal.screen(0)).endsWith("답> 콜드스타트");
        assertThat(terminal.screen(1)).endsWith("답> 콜드 스타트");
        assertThat(terminal.screen(2)).contains("✔ 맞다\n");
    }

    @Test
    void a_pasted_line_end_does_not_send() {
        var terminal = drill(NAME, "\u001b[200~콜드\r\n스타트\r\n\u001b[201~", "\r");

        assertThat(terminal.screen(0)).doesNotContain("✔", "✘");
        assertThat(terminal.screen(1)).contains("✔ 맞다");
    }

    @Test
    void a_pasted_command_of_several_lines_is_one_answer() {
        var pasted = RIGHT_LINE.replace(" --attr", " \\\n  --attr");
        var terminal = drill(CREATE, "\u001b[200~" + pasted + "\n\u001b[201~", "\r");

        assertThat(terminal.screen(1)).contains("✔ 맞다");
    }

    @Test
    void control_c_says_how_to_leave_and_a_second_one_leaves_without_losing_an_answer() {
        var keys = new String[] {"웜 스타트\r", "웜 스타트\r", "\r", "aws", INTERRUPT, INTERRUPT};
        var terminal = drill(130, new VirtualTerminal(80, 40, keys), NAME + " " + CREATE);

        assertThat(terminal.screen(4)).contains("그만두려면 Ctrl-C를 한 번 더").endsWith("\n$");
        assertThat(terminal.screen()).contains("잊음 1 · 남김 1");
        assertThat(reviewed()).contains(NAME);
    }

    @Test
    void control_c_after_a_verdict_is_no_answer_either() {
        var keys = new String[] {"콜드 스타트\r", INTERRUPT, INTERRUPT};
        var terminal = drill(130, new VirtualTerminal(80, 40, keys), NAME + " " + CREATE);

        assertThat(terminal.screen(1)).contains("그만두려면");
        assertThat(terminal.screen()).contains("맞음 1 · 남김 1");
    }

    @Test
    void an_answer_typed_with_the_other_layout_is_offered_for_enter() {
        var terminal = drill(NAME, "zhfem tmxkxm\r", "\r");

        assertThat(terminal.screen(0)).contains("콜드 스타트").endsWith("답> 콜드 스타트");
        assertThat(terminal.screen(1)).contains("✔ 맞다\n");
    }

    @Test
    void a_command_typed_with_the_other_layout_is_offered_for_enter() {
        var terminal = drill(CREATE, "ㅁㅈㄴ ㄴㅂㄴ ㅣㅑㄴㅅ-벼뎓ㄴ\r");

        assertThat(terminal.screen(0)).endsWith("$ aws sqs list-queues");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CREATE,
                NAME,
                "sqs.kind.choose",
                "sqs.life.order",
                "sqs.verbs.match",
                "sqs.kinds.compare",
                "lambda.limits.gaps"
            })
    void nothing_is_wider_than_a_narrow_terminal(String id) {
        var terminal = drill(0, new VirtualTerminal(40, 60, "x\r", "r\r", "q"), id);

        // A line that was wrapped by the terminal would have no line end of its own.
        for (var line : terminal.written().split("\r?\n", -1)) {
            var plain = line.replaceAll("\u001b\\[[0-9;?]*[a-zA-Z=>]|\u001b[=>]|\r", "");
            assertThat(Columns.narrow().of(plain)).as(plain).isLessThan(120);
        }
        assertThat(terminal.screen().lines())
                .allMatch(line -> Columns.narrow().of(line) <= 40)
                .anyMatch(line -> line.contains("정답"));
    }

    @Test
    void without_colours_nothing_is_coloured() {
        var terminal = new VirtualTerminal(80, 40, "aws no-such\r", "q\r");

        gongbu().at(terminal).with("NO_COLOR", "1").run(words("drill " + CREATE));

        assertThat(terminal.written()).doesNotContainPattern("\u001b\\[[0-9;]*m");
    }

    @Test
    void on_a_dumb_terminal_lines_are_read_plainly() {
        var end =
                Gongbu.onTerminal(80)
                        .with("TERM", "dumb")
                        .reading("콜드 스타트\nq\n")
                        .run(words("drill " + NAME + " " + CREATE));

        assertThat(end.exitCode()).isZero();
        assertThat(end.out()).contains("답> ✔ 맞다", "\n$ ", "맞음 1").doesNotContain("\u001b");
    }
}
