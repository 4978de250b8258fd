package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task.Command;
import dev.gongbu.exercise.Task.CommandCheck;
import dev.gongbu.exercise.Task.OptionRule;
import dev.gongbu.exercise.Task.OptionRule.Test;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.exercise.Verdict.DifferenceKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an author says that matters decides alone. */
class CommandRulesTest {

    private static final String QUEUE = "aws sqs create-queue --queue-name orders ";
    private static final String RUN = "aws ec2 run-instances --image-id ami-1 ";
    private static final String TAGS =
            "--tag-specifications ResourceType=instance,Tags=[{Key=Env,Value=prod}]";

    static Stream<Arguments> rows() {
        var equal = rule(new Test.Equal("orders"));
        var number = rule(new Test.Equal("5"));
        var map = rule(new Test.Equal("DelaySeconds=60,VisibilityTimeout=30"));
        var list = rule(new Test.Equal("sg-1 sg-2"));
        var includes = includes("FifoQueue", "true");
        var dotted = includes("Variables.STAGE", "prod");
        var dots = includes("my.key", "1");
        var deep = includes("Tags.Value", "prod");
        var second = includes("1.ResourceType", "volume");
        var two = rule(new Test.Includes(Map.of("DelaySeconds", "60", "FifoQueue", "true")));
        var contains = rule(new Test.Contains(List.of("sg-1", "sg-2")));
        var glob = rule(new Test.Glob("*.fifo"));
        var present = rule(new Test.Present());
        var absent = rule(new Test.Absent());
        var run = "ec2 run-instances";
        var queue = "sqs create-queue";
        var lambda = "lambda update-function-configuration";
        var code = "aws lambda update-function-configuration --function-name a --environment ";
        return Stream.of(
                // Equal
                right(queue, "queue-name", equal, "aws sqs create-queue --queue-name 'orders'"),
                wrong(queue, "queue-name", equal, "aws sqs create-queue --queue-name order"),
                wrong(queue, "queue-name", equal, "aws sqs create-queue"),
                right(
                        queue,
                        "queue-name",
                        equal,
                        "aws sqs create-queue --cli-input-json '{\"QueueName\":\"orders\"}'"),
                wrong(
                        queue,
                        "queue-name",
                        equal,
                        "aws sqs create-queue --cli-input-json '{\"QueueName\":\"order\"}'"),
                right("lambda list-functions", "max-items", number, list(" --max-items 5")),
                wrong("lambda list-functions", "max-items", number, list(" --max-items 6")),
                wrong("lambda list-functions", "max-items", number, list("")),
                right(
                        queue,
                        "attributes",
                        map,
                        "aws sqs create-queue --queue-name a --attributes"
                                + " '{\"VisibilityTimeout\":\"30\",\"DelaySeconds\":\"60\"}'"),
                wrong(
                        queue,
                        "attributes",
                        map,
                        "aws sqs create-queue --queue-name a --attributes DelaySeconds=60"),
                right(run, "security-group-ids", list, run("--security-group-ids sg-2 sg-1")),
                wrong(run, "security-group-ids", list, run("--security-group-ids sg-1")),
                wrong(run, "security-group-ids", list, run("--security-group-ids sg-1 sg-2 sg-3")),
                // Includes
                right(queue, "attributes", includes, queue("--attributes FifoQueue=true")),
                right(
                        queue,
                        "attributes",
                        includes,
                        queue("--attributes DelaySeconds=1,FifoQueue=true")),
                wrong(queue, "attributes", includes, queue("--attributes FifoQueue=false")),
                wrong(queue, "attributes", includes, queue("--attributes DelaySeconds=1")),
                wrong(queue, "attributes", includes, queue("")),
                right(
                        queue,
                        "attributes",
                        two,
                        queue("--attributes '{\"FifoQueue\":\"true\",\"DelaySeconds\":\"60\"}'")),
                wrong(queue, "attributes", two, queue("--attributes FifoQueue=true")),
                right(lambda, "environment", dotted, code + "'Variables={A=1,STAGE=prod}'"),
                right(
                        lambda,
                        "environment",
                        dotted,
                        code + "'{\"Variables\":{\"STAGE\":\"prod\"}}'"),
                wrong(lambda, "environment", dotted, code + "'Variables={STAGE=dev}'"),
                wrong(lambda, "environment", dotted, code + "'Variables={A=prod}'"),
                right(queue, "tags", dots, queue("--tags my.key=1")),
                wrong(queue, "tags", dots, queue("--tags my=1")),
                right(run, "tag-specifications", deep, run(TAGS)),
                wrong(run, "tag-specifications", deep, run(TAGS.replace("prod", "dev"))),
                right(
                        run,
                        "tag-specifications",
                        second,
                        run(TAGS + " ResourceType=volume,Tags=[{Key=a,Value=b}]")),
                wrong(run, "tag-specifications", second, run(TAGS)),
                // Contains
                right(run, "security-group-ids", contains, run("--security-group-ids sg-2 sg-1")),
                right(
                        run,
                        "security-group-ids",
                        contains,
                        run("--security-group-ids '[\"sg-3\",\"sg-2\",\"sg-1\"]'")),
                wrong(run, "security-group-ids", contains, run("--security-group-ids sg-1 sg-3")),
                wrong(run, "security-group-ids", contains, run("")),
                // Glob
                right(queue, "queue-name", glob, "aws sqs create-queue --queue-name a.fifo"),
                wrong(queue, "queue-name", glob, "aws sqs create-queue --queue-name a"),
                wrong(queue, "queue-name", glob, "aws sqs create-queue --queue-name a.fifo2"),
                // Present and Absent
                right(queue, "queue-name", present, queue("")),
                wrong(queue, "queue-name", present, "aws sqs create-queue"),
                right(run, "key-name", absent, "aws ec2 run-instances"),
                wrong(run, "key-name", absent, "aws ec2 run-instances --key-name a"),
                // Another command
                wrong(queue, "queue-name", equal, "aws sqs get-queue-url --queue-name orders"),
                wrong(queue, "queue-name", equal, "aws sns create-topic --name orders"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_rule_decides(
            String command, String option, OptionRule rule, String line, boolean right) {
        var verdict =
                grade(
                        check(
                                command,
                                Map.of(option, rule),
                                "queue-name",
                                "image-id",
                                "function-name"),
                        line);

        assertThat(verdict.outcome() == Outcome.RIGHT).as("%s%n%s", line, verdict).isEqualTo(right);
        assertThat(verdict.score()).as(line).isBetween(0.0, right ? 1.0 : 0.95);
        assertThat(verdict.difference() == null).as(line).isEqualTo(right);
    }

    static Stream<Arguments> surplus() {
        return Stream.of(
                arguments(QUEUE + "--tags a=b", true),
                arguments(QUEUE + "--region us-east-1 --output json", true),
                arguments(QUEUE + "--attributes DelaySeconds=60", false),
                arguments(
                        "aws sqs create-queue --cli-input-json"
                                + " '{\"QueueName\":\"orders\",\"tags\":{\"a\":\"b\"}}'",
                        true),
                arguments(
                        "aws sqs create-queue --cli-input-json"
                                + " '{\"QueueName\":\"orders\",\"Attributes\":{\"DelaySeconds\":\"1\"}}'",
                        false));
    }

    @ParameterizedTest
    @MethodSource("surplus")
    void only_what_is_allowed_may_be_added(String line, boolean right) {
        var rules =
                check("sqs create-queue", Map.of("queue-name", rule(new Test.Present())), "tags");

        var verdict = grade(rules, line);

        assertThat(verdict.outcome() == Outcome.RIGHT).as("%s", verdict).isEqualTo(right);
        var difference = verdict.difference();
        assertThat(difference == null || difference.kind() != DifferenceKind.MISSING_OPTION)
                .isTrue();
    }

    static Stream<Arguments> scores() {
        return Stream.of(
                // service 1, operation 1, queue-name 2, attributes 4
                arguments("aws sqs create-queue --queue-name orders", 4.0 / 8),
                arguments("aws sqs create-queue --attributes FifoQueue=true", 6.0 / 8),
                arguments(
                        "aws sqs create-queue --queue-name a --attributes FifoQueue=true", 6.0 / 8),
                arguments("aws sqs create-queue", 2.0 / 8),
                arguments("aws sqs list-queues", 1.0 / 8),
                arguments("aws sns list-topics", 0.0));
    }

    @ParameterizedTest
    @MethodSource("scores")
    void weights_make_the_score(String line, double score) {
        var rules = new LinkedHashMap<String, OptionRule>();
        rules.put("queue-name", new OptionRule(new Test.Equal("orders"), 2));
        rules.put("attributes", new OptionRule(new Test.Includes(Map.of("FifoQueue", "true")), 4));
        rules.put("tags", new OptionRule(new Test.Absent(), 9));

        var verdict = grade(check("sqs create-queue", rules), line);

        assertThat(verdict.score()).as("%s", verdict).isCloseTo(score, within(0.001));
    }

    private static Verdict grade(CommandCheck check, String line) {
        // The solution is another call: the rules decide without it.
        var solution = "aws " + check.service() + " " + check.operation() + " --debug";
        var task = new Command(List.of(solution), check);
        return Commands.grade(Commands.exercise(task, List.of()), line);
    }

    private static CommandCheck check(
            String command, Map<String, OptionRule> rules, String... allowed) {
        int blank = command.indexOf(' ');
        return new CommandCheck(
                command.substring(0, blank), command.substring(blank + 1), rules, List.of(allowed));
    }

    private static OptionRule rule(Test test) {
        return new OptionRule(test, 1);
    }

    private static OptionRule includes(String path, String value) {
        return rule(new Test.Includes(Map.of(path, value)));
    }

    private static String queue(String more) {
        return QUEUE + more;
    }

    private static String run(String more) {
        return RUN + more;
    }

    private static String list(String more) {
        return "aws lambda list-functions" + more;
    }

    private static Arguments right(String command, String option, OptionRule rule, String line) {
        return arguments(command, option, rule, line, true);
    }

    private static Arguments wrong(String command, String option, OptionRule rule, String line) {
        return arguments(command, option, rule, line, false);
    }
}
