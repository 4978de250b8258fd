package dev.gongbu.app;

import static dev.gongbu.app.shell.VirtualTerminal.DOWN;
import static dev.gongbu.app.shell.VirtualTerminal.INTERRUPT;
import static dev.gongbu.app.shell.VirtualTerminal.RIGHT;
import static dev.gongbu.app.shell.VirtualTerminal.UP;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.app.shell.VirtualTerminal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The shell, key by key, on a terminal that only pretends. */
class AwsShellTest {
    private static final String END = "\u0004";

    @TempDir private Path home;

    private VirtualTerminal typing(String... groups) {
        var terminal = new VirtualTerminal(80, 24, groups);
        var end = gongbu().at(terminal).run("--home", home.toString(), "aws", "shell");
        assertThat(end).isEqualTo(new Gongbu.End(0, "", "", end.paged()));
        assertThat(terminal.isRestored()).isTrue();
        assertThat(terminal.written()).endsWith("\u001b[?2004l");
        return terminal;
    }

    private static Gongbu gongbu() {
        return Gongbu.onTerminal(80).with("TERM", "xterm-256color");
    }

    private Path history() {
        return home.resolve("data/aws-shell-history");
    }

    @Test
    void a_session_from_the_first_key_to_the_last() throws IOException {
        var terminal =
                typing(
                        "sqs lst-queues\r",
                        "sqs cre\t",
                        "--queue-name orders\r",
                        "aws s3 ls\r",
                        "sqs create-queue",
                        RIGHT,
                        INTERRUPT,
                        END);

        Golden.check("shell-session", terminal.screen() + "\n");
    }

    @Test
    void a_word_that_is_the_only_one_is_completed_and_what_is_needed_next_is_shown() {
        var terminal = typing("sqs cre\t");

        assertThat(terminal.screen(0)).endsWith("aws> sqs create-queue --queue-name string");
    }

    @Test
    void a_menu_is_narrowed_by_typing_and_entered_by_a_second_tab() {
        var terminal = typing("sqs ", "\t", "de", "\t", DOWN, "\r");

        assertThat(terminal.screen(1)).contains("  add-permission", "  create-queue", "/ 23");
        assertThat(terminal.screen(2))
                .contains("\n  delete-queue")
                .doesNotContain("add-permission");
        assertThat(terminal.screen(3)).contains("aws> sqs delete-message\n> delete-message ");
        assertThat(terminal.screen(4)).contains("\n> delete-message-batch ");
        assertThat(terminal.screen(5)).endsWith("aws> sqs delete-message-batch --queue-url string");
    }

    @Test
    void escape_leaves_the_menu_and_the_line_as_it_was() {
        var terminal = typing("sqs de", "\t", "\t", "\u001b");

        assertThat(terminal.screen(3)).endsWith("aws> sqs delete-");
    }

    @Test
    void completes_inside_quotes_and_shorthand() {
        var terminal =
                typing(
                        "sqs create-queue --queue-name a --attributes Vis\t",
                        "30\u0015",
                        "sqs create-queue --queue-name a --attributes 'Vis\t");

        assertThat(terminal.screen(0)).contains("--attributes VisibilityTimeout=");
        assertThat(terminal.screen(2)).contains("--attributes 'VisibilityTimeout=");
    }

    @Test
    void an_earlier_line_is_offered_and_taken_with_the_right_arrow() {
        var terminal = typing("s3 mb s3://bucket\r", "s3 m", RIGHT);

        assertThat(terminal.screen(1)).endsWith("aws> s3 mb s3://bucket");
        assertThat(terminal.screen(2)).endsWith("aws> s3 mb s3://bucket");
        assertThat(terminal.written()).contains("2m3 mb s3://bucket");
    }

    @Test
    void the_newest_line_comes_back_with_the_up_arrow() {
        var terminal = typing("s3 ls\r", UP);

        assertThat(terminal.screen(1)).endsWith("aws> s3 ls");
    }

    @Test
    void a_line_is_searched_in_the_history() {
        var terminal = typing("s3 mb s3://bucket\rsqs list-queues\r", "\u0012", "mb", "\r");

        assertThat(terminal.screen(2)).contains("aws> s3 mb s3://bucket\nbck-i-search: mb_");
        assertThat(terminal.screen(3)).contains("aws s3 mb");
    }

    @Test
    void an_open_quote_and_a_backslash_go_on_in_the_next_line() {
        var terminal = typing("sqs create-queue \\\r", "--queue-name 'or\r", "ders'\r");

        assertThat(terminal.screen(1))
                .endsWith("aws> sqs create-queue \\\n   > --queue-name 'or\n   >");
        assertThat(terminal.screen(2)).contains("✔", "QueueName = \"or\\nders\"");
    }

    @Test
    void pasted_lines_wait_for_enter_and_are_answered_one_by_one() {
        var terminal =
                typing("\u001b[200~sqs list-queues\r\naws s3 \u001b[31mls\r\n\u001b[201~", "\r");

        assertThat(terminal.screen(0)).endsWith("aws> sqs list-queues\n   > aws s3 ␛[31mls");
        assertThat(terminal.screen(1)).contains("aws sqs list-queues\n", "✘");
    }

    @Test
    void control_c_drops_the_line_and_goes_on() {
        var terminal = typing("sqs lis", INTERRUPT, "s3 ls\r");

        assertThat(terminal.screen(1)).endsWith("aws> sqs lis^C\naws>");
        assertThat(terminal.screen(2)).contains("✔");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "quit", "나가기", " exit "})
    void a_word_ends_it(String word) {
        var terminal = typing(word + "\r", "s3 ls\r");

        assertThat(terminal.screen()).doesNotContain("s3 ls");
    }

    @Test
    void a_line_typed_with_the_korean_layout_is_offered_in_latin_letters() {
        var terminal = typing("ㄴㅂㄴ ㅣㅑㄴㅅ-벼뎓ㄴ\r", "\r");

        assertThat(terminal.screen(0)).endsWith("Enter: sqs list-queues\naws> sqs list-queues");
        assertThat(terminal.screen(1)).contains("✔ AWS CLI가 받아들인다  aws sqs list-queues");
    }

    @Test
    void completes_a_word_typed_with_the_korean_layout() {
        var terminal = typing("ㄴㅂㄴ ㅊㄱㄷㅁ\t");

        assertThat(terminal.screen(0)).contains("sqs create-queue");
    }

    @Test
    void decomposed_hangul_is_composed_as_it_comes_in() {
        var terminal = typing("find \u1112\u1161\u11ab\u1100\u1173\u11af", "\u001b[D!", "\r");

        assertThat(terminal.screen(0)).endsWith("aws> find 한글");
        assertThat(terminal.screen(1)).endsWith("aws> find 한!글");
        assertThat(history()).hasContent("find 한!글");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[99;5~",
                "\u001b[I",
                "\u001b[<0;3;4M",
                "\u001b]11;rgb:0000/0000/0000\u0007",
                "\u001b[?64;1;2c"
            })
    void keys_that_nobody_knows_and_replies_of_the_terminal_are_no_typing(String sequence) {
        var terminal = typing("s3 " + sequence + "ls");

        assertThat(terminal.screen(0)).endsWith("aws> s3 ls");
    }

    @Test
    void explains_lists_and_helps() throws IOException {
        var terminal =
                new VirtualTerminal(
                        80,
                        60,
                        "explain sqs create-queue --queue-name a\r",
                        "list sqsx\r",
                        "?\r",
                        "find\r");
        gongbu().at(terminal).run("--home", home.toString(), "aws", "shell");

        Golden.check("shell-words", terminal.screen() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_COLOR", ""})
    void without_colours_nothing_is_coloured_and_no_tail_is_shown(String variable) {
        var terminal = new VirtualTerminal(80, 24, "sqs no-such", " \u0015sqs cre\t");
        var words = new String[] {"--home", home.toString(), "aws", "shell", "--no-color"};
        var bare = new String[] {"--home", home.toString(), "aws", "shell"};
        var gongbu = gongbu().at(terminal);
        if (variable.isEmpty()) {
            gongbu.run(words);
        } else {
            gongbu.with(variable, "1").run(bare);
        }

        assertThat(terminal.written()).doesNotContainPattern("\u001b\\[[0-9;]*m");
        assertThat(terminal.screen(1)).endsWith("aws> sqs create-queue");
    }

    @Test
    void nothing_is_written_before_a_line_is_entered() {
        typing("s3 l", INTERRUPT, END);

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void lines_are_kept_for_their_owner_but_not_those_that_begin_with_a_blank() throws IOException {
        typing("s3 ls\r s3 mb s3://secret\rsqs create-queue \\\r--queue-name a\r");

        assertThat(history()).hasContent("s3 ls\nsqs create-queue \\\\\\n--queue-name a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history())))
                .isEqualTo("rw-------");
        assertThat(typing(UP, "\r").screen(1)).contains("QueueName = \"a\"");
    }

    @Test
    void a_file_of_another_kind_is_put_aside_and_said_to_be() throws IOException {
        Files.createDirectories(history().getParent());
        Files.write(history(), new byte[] {(byte) 0xFF, 0, 1});

        var terminal = typing("s3 ls\r");

        assertThat(terminal.screen()).contains("옆에 치워 두고 새로 시작한다");
        assertThat(home.resolve("data/aws-shell-history.broken")).hasSize(3);
        assertThat(history()).hasContent("s3 ls");
    }

    @Test
    void in_a_pipe_it_reads_lines_and_answers_without_a_prompt() {
        var end =
                Gongbu.piped()
                        .reading(
                                "sqs list-queues\nsqs create-queue \\\n --queue-name a\n\n?\nexit\nx\n")
                        .run("--home", home.toString(), "aws", "shell");

        assertThat(end.exitCode()).isZero();
        assertThat(end.err()).isEmpty();
        assertThat(end.out())
                .startsWith("✔ AWS CLI가 받아들인다  aws sqs list-queues\n")
                .contains("QueueName = \"a\"", "Tab")
                .doesNotContain("aws> ", "✘");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void on_a_dumb_terminal_there_is_a_prompt_and_no_escape() {
        var end =
                Gongbu.onTerminal(80)
                        .with("TERM", "dumb")
                        .reading("s3 l\n")
                        .run("--home", home.toString(), "aws", "shell");

        assertThat(end.out()).contains("\naws> ", "✘").endsWith("aws> \n").doesNotContain("\u001b");
    }
}
