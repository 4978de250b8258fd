package dev.gongbu.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds {@code docs/json}: what programs read. */
class JsonTest {
    @ParameterizedTest
    @CsvSource({
        "search, search --json 메시지",
        "search, search --json -n 1000 s",
        "search, search --json zzqqxxzzqq",
        "search, search --json 최소 한 번",
        "topics, topics --json",
        "topics, topics --json --tree --category messaging",
        "facts, facts --json",
        "facts, facts --json --topic qldb --status outdated",
        "note, show --json sqs",
        "note, show --json sqs 한도",
        "note, show --json qldb",
        "comparison, compare --json queue-kinds",
        "comparison, compare --json --only-differences fifo 표준",
        "comparison, compare --json lambda qldb",
        "comparisons, compare --list --json",
        "terms, term --json 콜드 스타트",
        "terms, term --json --list",
        "exercises, drill --list --json",
        "exercises, drill --list --json --topic lambda --difficulty 1",
        "lint, lint --json src/test/content",
        "grade, grade --json -- sqs.queue.create aws sqs create-queue --queue-name orders",
        "grade, grade --json -- sqs.queue.create 대기열",
        "progress, --home /nonexistent progress --json",
        "aws-check, aws check --json aws sqs list-queues",
        "aws-check, aws check --json -- aws sqs create-queue --queue-name q --no-such x --attributes a",
        "aws-check, aws check --json -- aws lambda invoke --function-name f --payload fileb://p o",
        "aws-check, aws check --json nonsense",
        "aws-explain, aws explain --json -- aws sqs create-queue --queue-name q --attributes a=b --no-such",
        "aws-explain, aws explain --json aws sqs list-queues | jq .",
        "aws-find, aws find --json 대기열 만들기",
        "aws-find, aws find --json zzqqxx",
        "aws-list, aws list --json",
        "aws-list, aws list --json sqs",
        "aws-list, aws list --json s3",
        "aws-list, aws list --json dynamodb put-item",
        "aws-complete, aws complete --json --line aws",
        "aws-complete, aws complete --json --cursor 3 --line=s3api"
    })
    void a_document_keeps_its_schema(String schema, String line) throws IOException {
        var end = Gongbu.onTerminal(80).run(line.split(" "));

        assertThat(end.err()).isEmpty();
        assertThat(end.out()).endsWith("\n");
        assertThat(complaints(schema, end.out())).isEmpty();
    }

    static List<String> complaints(String schema, String json) throws IOException {
        var text = Files.readString(Path.of("../docs/json", schema + ".schema.json"));
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var complaints = new ArrayList<String>();
        for (var error :
                registry.getSchema(text, InputFormat.JSON).validate(json, InputFormat.JSON)) {
            complaints.add(error.toString());
        }
        return complaints;
    }

    @Test
    void every_event_of_a_round_keeps_its_schema(@TempDir Path home) throws IOException {
        var input =
                """
                {"action":"hint"}
                {"action":"help"}
                {"action":"flag","note":"?"}
                x
                {"action":"reveal"}
                {"action":"undo"}
                {"action":"skip"}
                """;
        var events =
                Gongbu.piped()
                        .reading(input + "A\nA\n1 2 3\n3 2 1\n15분\n15분; 1\n".repeat(9))
                        .run(
                                "--home",
                                home.toString(),
                                "drill",
                                "--json",
                                "--count",
                                "20",
                                "--seed",
                                "2")
                        .out()
                        .lines()
                        .toList();
        for (var event : events) {
            assertThat(complaints("drill-event", event)).as(event).isEmpty();
        }
        assertThat(String.join("", events))
                .contains(
                        "\"round\"",
                        "\"question\"",
                        "\"verdict\"",
                        "\"hint\"",
                        "\"revealed\"",
                        "\"skipped\"",
                        "\"undone\"",
                        "\"flagged\"",
                        "\"notice\"",
                        "\"summary\"");
        for (var line : input.lines().filter(each -> each.startsWith("{")).toList()) {
            assertThat(complaints("drill-input", line)).isEmpty();
        }
        assertThat(complaints("drill-input", "{\"action\":\"fly\"}")).isNotEmpty();
    }

    @Test
    void a_schema_finds_fault_with_other_documents() throws IOException {
        assertThat(complaints("search", "{\"query\": 1}")).isNotEmpty();
        assertThat(complaints("topics", "[{}]")).isNotEmpty();
    }

    @Test
    void a_batch_answers_line_by_line_in_order() throws IOException {
        var end =
                Gongbu.piped().reading("sqs\n\n  \n람다\r\n메시지").run("search", "--batch", "-n", "1");

        var lines = end.out().lines().toList();
        assertThat(end.exitCode()).isZero();
        assertThat(lines).hasSize(5);
        for (var line : lines) {
            assertThat(complaints("search-line", line)).isEmpty();
        }
        assertThat(lines.get(0)).startsWith("{\"query\":\"sqs\",\"hits\":[{\"kind\":");
        assertThat(lines.get(1)).isEqualTo("{\"query\":\"\",\"hits\":[]}");
        assertThat(lines.get(2)).isEqualTo("{\"query\":\"  \",\"hits\":[]}");
        assertThat(lines.get(3)).startsWith("{\"query\":\"람다\",\"hits\":[{");
        assertThat(lines.get(4)).startsWith("{\"query\":\"메시지\",\"hits\":[{");
    }

    @Test
    void a_batch_of_command_lines_answers_line_by_line_in_order() throws IOException {
        var lines =
                """
                aws sqs list-queues

                "aws sqs create-queue \\\\\\n --queue-name \\"a b\\""
                aws sqs create-queue
                "not a JSON string
                """;
        var end = Gongbu.piped().reading(lines).run("aws", "check", "--batch");

        var answers = end.out().lines().toList();
        assertThat(end.exitCode()).isEqualTo(1);
        assertThat(answers).hasSize(5);
        for (var answer : answers) {
            assertThat(complaints("aws-check", answer)).isEmpty();
        }
        assertThat(answers.get(0))
                .startsWith("{\"line\":\"aws sqs list-queues\",\"verdict\":\"OK\"");
        assertThat(answers.get(1)).startsWith("{\"line\":\"\",\"verdict\":\"REJECT\"");
        assertThat(answers.get(2)).contains("\"parameters\":{\"QueueName\":\"a b\"}");
        assertThat(answers.get(3)).contains("\"rule\":\"MISSING_OPTION\"");
        assertThat(answers.get(4)).contains("\"line\":\"\\\"not a JSON string\"");
    }

    @Test
    void a_batch_of_answers_is_graded_line_by_line_and_goes_on_after_a_bad_line()
            throws IOException {
        var lines =
                """
                {"exercise": "sqs.queue.create", "answer": "aws sqs create-queue --attributes DelaySeconds=60 --queue-name orders"}
                {"exercise": "sqs.queue.create", "answer": "aws sqs create-queue --queue-name orders"}
                {"exercise": "no.such", "answer": "x"}

                {"exercise": "sqs.queue.create"}
                {"exercise": "sqs.queue.create", "answer": [["x"]]}
                {"exercise": "sqs.queue.create", "answer": "ㅁㅈㄴ ㄴㅂㄴ list-queues"}
                """;
        var end = Gongbu.piped().reading(lines).run("grade", "--batch");

        var answers = end.out().lines().toList();
        assertThat(end.exitCode()).isEqualTo(1);
        assertThat(answers).hasSize(7);
        for (var answer : answers) {
            assertThat(complaints("grade", answer)).isEmpty();
        }
        assertThat(answers.get(0))
                .startsWith(
                        "{\"exercise\":\"sqs.queue.create\",\"verdict\":\"right\",\"score\":1.0,"
                                + "\"first_difference\":null,");
        assertThat(answers.get(1))
                .contains("\"verdict\":\"wrong\"")
                .contains("\"first_difference\":{\"at\":40,\"expected\":")
                .contains("\"got\":\"\"");
        assertThat(answers.subList(2, 6)).allMatch(answer -> answer.contains("\"error\":"));
        assertThat(answers.get(6)).contains("\"verdict\":\"not-understood\",\"score\":0.0");
    }

    @Test
    void a_batch_grades_a_pack_of_ones_own(@TempDir Path folder) throws IOException {
        var pack = folder.resolve("mine.yaml");
        Files.writeString(
                pack,
                """
                format: 1
                pack: {id: mine, title: "내 문제"}
                exercises:
                  - id: who
                    kind: command
                    prompt: "내가 누구인지 묻는 명령을 입력한다."
                    solutions: ["aws sts get-caller-identity"]
                """);
        var lines =
                """
                {"exercise": "who", "answer": "aws sts get-caller-identity --output json"}
                {"exercise": "own:who", "answer": "aws sts get-session-token"}
                """;

        var end = Gongbu.piped().reading(lines).run("grade", "--batch", "--pack", pack.toString());

        assertThat(end.out().lines().toList()).hasSize(2);
        assertThat(end.out()).contains("\"verdict\":\"right\"").contains("\"verdict\":\"wrong\"");
        assertThat(end.exitCode()).isZero();
    }

    @Test
    void a_batch_finds_what_a_single_search_finds() {
        var batch = Gongbu.piped().reading("콜드 스타트\n").run("search", "--batch").out();
        var single = Gongbu.piped().run("search", "--json", "콜드 스타트").out();

        assertThat(single).startsWith(batch.substring(0, batch.length() - 2));
    }

    @Test
    void each_line_is_flushed() {
        var flushed = new ArrayList<String>();
        var out =
                new ByteArrayOutputStream() {
                    @Override
                    public void flush() {
                        flushed.add(toString(StandardCharsets.UTF_8));
                    }
                };

        Gongbu.piped().reading("sqs\n\nlambda\n").run(out, "search", "--batch");

        assertThat(flushed).hasSize(3).allMatch(text -> text.endsWith("}\n"));
    }

    @Test
    void facts_say_where_they_are_stated() {
        var facts = Gongbu.piped().run("facts", "--json").out();

        assertThat(facts)
                .contains("\"page\":\"sqs\",\"section\":\"개요\"")
                .contains("\"page\":\"sqs\",\"section\":\"한도와-기본값\"")
                .contains("\"page\":null,\"section\":null");
    }
}
