package dev.gongbu.app;

import dev.gongbu.app.command.Display;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;

/** Holds what people see, whole. */
class OutputTest {
    /** Its hits do not hang on the finer points of ranking. */
    private static final String[] SEARCH = {"search", "--kind", "note", "소비자"};

    @Test
    void hits_in_a_pipe_are_plain_and_on_long_lines() throws IOException {
        Golden.check("search-pipe", Gongbu.piped().run(SEARCH).transcript());
    }

    @Test
    void hits_on_a_terminal_are_styled_and_wrapped() throws IOException {
        Golden.check("search-terminal", Gongbu.onTerminal(48).run(SEARCH).transcript());
    }

    @Test
    void hits_in_english_keep_the_korean_content() throws IOException {
        var end = Gongbu.piped().with("GONGBU_LANG", "en").run("search", "--kind", "term", "한동안");

        Golden.check("search-english", end.transcript());
    }

    @Test
    void a_service_that_ended_says_so() throws IOException {
        Golden.check(
                "search-ended", Gongbu.piped().run("search", "--kind", "fact", "원장").transcript());
    }

    @Test
    void exercises_are_found_by_what_they_ask() throws IOException {
        var end = Gongbu.piped().run("search", "--kind", "exercise", "결제 순서");

        Golden.check("search-exercise", end.transcript());
    }

    @Test
    void a_note_in_a_pipe() throws IOException {
        Golden.check("show-pipe", Gongbu.piped().run("show", "sqs").transcript());
    }

    @Test
    void a_section_on_a_narrow_terminal() throws IOException {
        var end = Gongbu.onTerminal(40).run("show", "대기열", "한도와", "기본값");

        Golden.check("show-section", end.transcript());
    }

    @Test
    void a_topic_without_a_page_is_made_of_facts() throws IOException {
        Golden.check("show-unwritten", Gongbu.piped().run("show", "qldb").transcript());
    }

    @Test
    void a_section_as_markdown() throws IOException {
        var end = Gongbu.onTerminal(80).run("show", "--markdown", "sqs", "한도");

        Golden.check("show-markdown", end.transcript());
    }

    @Test
    void a_note_longer_than_the_terminal_goes_through_the_pager() throws IOException {
        var end = Gongbu.piped().on(new Display(true, 40, 5)).run("show", "lambda");

        Golden.check("show-pager", end.transcript());
    }

    @Test
    void the_topics() throws IOException {
        Golden.check("topics", Gongbu.piped().run("topics").transcript());
    }

    @Test
    void the_topics_as_a_tree() throws IOException {
        Golden.check("topics-tree", Gongbu.onTerminal(80).run("topics", "--tree").transcript());
    }

    @Test
    void the_facts() throws IOException {
        Golden.check("facts", Gongbu.piped().run("facts", "--topic", "sqs,qldb").transcript());
    }

    @Test
    void the_facts_on_a_narrow_terminal() throws IOException {
        var end = Gongbu.onTerminal(30).run("facts", "--status", "outdated");

        Golden.check("facts-terminal", end.transcript());
    }

    @Test
    void the_help() throws IOException {
        Golden.check("help", Gongbu.piped().run("--help").transcript());
        Golden.check("help", Gongbu.piped().run().transcript());
        Golden.check("help-english", Gongbu.piped().run("--lang", "en", "help").transcript());
        Golden.check("help-search", Gongbu.piped().run("search", "--help").transcript());
        Golden.check("help-search", Gongbu.piped().run("help", "search").transcript());
    }

    @Test
    void the_script_of_a_shell() throws IOException {
        var here = Path.of("").toAbsolutePath().toString();
        for (var shell : new String[] {"bash", "zsh", "fish"}) {
            var end = Gongbu.piped().run("completion", shell);

            Golden.check("completion-" + shell, end.transcript().replace(here, "/…"));
        }
    }

    @Test
    void the_doctor() throws IOException {
        var end = Gongbu.piped().with("GONGBU_LOCALE", "C").run("--home", "/h", "doctor");

        var here = Path.of("").toAbsolutePath().toString();
        Golden.check(
                "doctor",
                end.transcript()
                        .replace(here, "/…")
                        .replaceAll("gongbu-index \\d+", "gongbu-index N"));
    }

    @Test
    void a_comparison_on_a_terminal() throws IOException {
        var end = Gongbu.onTerminal(72).run("compare", "queue-kinds");

        Golden.check("compare-terminal", end.transcript());
    }

    @Test
    void a_part_of_a_comparison_on_a_narrow_terminal() throws IOException {
        var end = Gongbu.onTerminal(30).run("compare", "FIFO", "vs", "표준");

        Golden.check("compare-narrow", end.transcript());
    }

    @Test
    void notes_and_comparisons_in_english_keep_the_korean_content() throws IOException {
        var english = Gongbu.piped().with("GONGBU_LANG", "en");
        var shown = new StringBuilder();
        shown.append(english.run("compare", "fifo", "표준").transcript());
        shown.append(english.run("compare", "람다", "원장").transcript());
        shown.append(english.run("show", "qldb").transcript());

        Golden.check("content-english", shown.toString());
    }

    @Test
    void a_comparison_that_nobody_wrote() throws IOException {
        Golden.check("compare-made", Gongbu.piped().run("compare", "람다", "원장").transcript());
    }

    @Test
    void a_comparison_in_other_forms() throws IOException {
        var forms = new StringBuilder();
        for (var form : new String[] {"--markdown", "--csv", "--json", "--only-differences"}) {
            forms.append(Gongbu.piped().run("compare", form, "queue-kinds").transcript());
        }
        forms.append(Gongbu.piped().run("compare", "--list").transcript());

        Golden.check("compare-forms", forms.toString());
    }

    @Test
    void a_term() throws IOException {
        Golden.check("term", Gongbu.onTerminal(40).run("term", "첫", "실행", "지연").transcript());
    }

    @Test
    void terms_of_a_topic() throws IOException {
        Golden.check("terms", Gongbu.piped().run("term", "--topic", "람다").transcript());
    }

    @Test
    void what_the_lint_finds() throws IOException {
        Golden.check("lint", Gongbu.piped().run("lint", "src/test/content").transcript());
    }

    @Test
    void what_the_lint_finds_in_one_file() throws IOException {
        var file = "src/test/content/notes/serverless/lambda.md";

        Golden.check("lint-file", Gongbu.piped().run("lint", file).transcript());
    }

    @Test
    void a_command_line_that_passes() throws IOException {
        var line = "aws sqs create-queue --queue-name 주문 --attributes VisibilityTimeout=30";

        Golden.check("aws-check", Gongbu.piped().run("aws", "check", line).transcript());
    }

    @Test
    void a_command_line_with_errors_on_a_narrow_terminal() throws IOException {
        var line = "aws sqs send-message --message-body '안녕' --delay-seconds x --queue-ulr u";
        var shown = new StringBuilder();
        shown.append(Gongbu.onTerminal(48).run("aws", "check", line).transcript());
        shown.append(Gongbu.piped().run("--lang", "en", "aws", "check", line).transcript());

        Golden.check("aws-check-errors", shown.toString());
    }

    @Test
    void a_command_line_explained() throws IOException {
        var line =
                "aws dynamodb put-item --table-name 주문 --item '{\"id\": {\"S\": \"1\"}}'"
                        + " --return-values ALL | jq .";
        var shown = new StringBuilder();
        shown.append(Gongbu.onTerminal(72).run("aws", "explain", line).transcript());
        var english = Gongbu.piped().run("--lang", "en", "aws", "explain", "s3 rb s3://b --force");
        shown.append(english.transcript());

        Golden.check("aws-explain", shown.toString());
    }

    @Test
    void commands_found_by_words() throws IOException {
        var end = Gongbu.onTerminal(70).run("aws", "find", "-n", "4", "대기열", "만들기");

        Golden.check("aws-find", end.transcript());
    }

    @Test
    void the_services_and_the_commands_of_one() throws IOException {
        var shown = new StringBuilder();
        shown.append(Gongbu.onTerminal(60).run("aws", "list").transcript());
        shown.append(Gongbu.piped().run("aws", "list", "sts").transcript());

        Golden.check("aws-list", shown.toString());
    }

    @Test
    void the_options_of_a_command() throws IOException {
        var shown = new StringBuilder();
        shown.append(Gongbu.onTerminal(70).run("aws", "list", "sqs", "create-queue").transcript());
        shown.append(Gongbu.piped().run("--lang", "en", "aws", "list", "s3", "rb").transcript());

        Golden.check("aws-list-options", shown.toString());
    }

    @Test
    void what_can_be_typed_next() throws IOException {
        var end =
                Gongbu.onTerminal(70).run("aws", "complete", "--line", "aws sqs send-message --m");

        Golden.check("aws-complete", end.transcript());
    }

    @Test
    void the_help_of_a_group() throws IOException {
        Golden.check("help-aws", Gongbu.piped().run("aws").transcript());
        Golden.check("help-aws", Gongbu.piped().run("help", "aws").transcript());
        Golden.check("help-aws", Gongbu.piped().run("aws", "--help").transcript());
    }
}
