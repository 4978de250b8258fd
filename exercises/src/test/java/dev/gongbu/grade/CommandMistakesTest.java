package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Mistake.When;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** What an author says of a wrong answer is told where it holds, and nowhere else. */
class CommandMistakesTest {

    private static final String SAID = "글쓴이의 말이다.";
    private static final String FIFO =
            "aws sqs create-queue --queue-name a.fifo --attributes"
                    + " FifoQueue=true,VisibilityTimeout=60";
    private static final String ACL =
            "aws ec2 create-network-acl-entry --network-acl-id acl-1 --ingress --rule-number 90"
                    + " --protocol -1 --rule-action deny --cidr-block 10.0.0.0/8";
    private static final String TABLE =
            "aws dynamodb create-table --table-name t --billing-mode PAY_PER_REQUEST"
                    + " --attribute-definitions AttributeName=id,AttributeType=S --key-schema"
                    + " AttributeName=id,KeyType=HASH";

    static Stream<Arguments> rows() {
        var name = new When.OptionIs("queue-name", "a");
        var noFifo = new When.OptionIsNot("queue-name", "*.fifo");
        var lacks = new When.OptionMissing("attributes");
        var has = new When.OptionPresent("tags");
        var other = new When.OperationIs("sqs send-message");
        var service = new When.ServiceIs("sns");
        var answers =
                new When.AnswerIs(
                        List.of("aws sqs list-queues", "aws sqs create-queue --queue-name b"));
        var all = "--attributes FifoQueue=true,VisibilityTimeout=60";
        return Stream.of(
                said(name, FIFO, queue("a " + all)),
                said(name, FIFO, queue("'a' " + all)),
                not(name, FIFO, queue("ab " + all)),
                not(name, FIFO, "aws sqs create-queue " + all),
                said(noFifo, FIFO, queue("a " + all)),
                not(noFifo, FIFO, queue("b.fifo " + all)),
                not(noFifo, FIFO, "aws sqs create-queue " + all),
                // Missing: of the command that is asked for alone.
                said(lacks, FIFO, queue("a.fifo")),
                not(lacks, FIFO, queue("a.fifo --attributes FifoQueue=true")),
                not(lacks, FIFO, "aws sqs list-queues"),
                not(lacks, FIFO, "aws sns create-topic --name a.fifo"),
                not(lacks, FIFO, "aws sqs"),
                not(lacks, FIFO, queue("a.fifo --bogus x")),
                not(lacks, FIFO, queue("a.fifo --settings FifoQueue=true")),
                not(lacks, FIFO, queue("a.fifo FifoQueue=true")),
                // Present: the same.
                said(has, FIFO, FIFO + " --tags a=b"),
                said(has, FIFO, queue("a --tags a=b")),
                not(has, FIFO, queue("a")),
                not(has, FIFO, "aws sqs tag-queue --queue-url x --tags a=b"),
                said(other, FIFO, "aws sqs send-message --queue-url x --message-body y"),
                said(other, FIFO, "aws sqs send-message"),
                not(other, FIFO, "aws sqs send-message-batch --queue-url x --entries Id=1"),
                said(service, FIFO, "aws sns create-topic --name a"),
                not(service, FIFO, "aws sqs list-queues"),
                said(answers, FIFO, "aws sqs list-queues"),
                said(answers, FIFO, "aws sqs create-queue --queue-name='b'"),
                not(answers, FIFO, queue("c")),
                // A denial that there is not is an unknown option, not the one that it denies.
                said(new When.OptionPresent("egress"), ACL, ACL.replace("--ingress", "--egress")),
                not(new When.OptionPresent("egress"), ACL, ACL.replace("--ingress", "--no-egress")),
                not(new When.OptionPresent("egress"), ACL, ACL.replace("--ingress", "--noegress")),
                not(
                        new When.OptionMissing("ingress"),
                        ACL,
                        ACL.replace("--ingress", "--no-ingress")));
    }

    static Stream<Arguments> spellings() {
        var timeout = new When.OptionIs("attributes", "*VisibilityTimeout=6");
        var json = new When.OptionIs("attributes", "*\"VisibilityTimeout\":\"6\"*");
        var blanks = new When.OptionIs("attributes", "*\"VisibilityTimeout\": \"6\"*");
        var key = new When.OptionIs("key-schema", "*AttributeName=id,KeyType=RANGE*");
        var notHash = new When.OptionIsNot("key-schema", "*KeyType=HASH*");
        var values = new When.OptionIs("filters", "*Values=stopped,running*");
        var shown = "aws ec2 describe-instances --filters Name=instance-state-name,Values=running";
        return Stream.of(
                said(timeout, FIFO, fifo("FifoQueue=true,VisibilityTimeout=6")),
                said(
                        timeout,
                        FIFO,
                        fifo("'{\"FifoQueue\":\"true\",\"VisibilityTimeout\" : \"6\"}'")),
                not(timeout, FIFO, fifo("'{\"FifoQueue\":\"true\",\"VisibilityTimeout\":\"7\"}'")),
                said(json, FIFO, fifo("FifoQueue=true,VisibilityTimeout=6")),
                said(blanks, FIFO, fifo("FifoQueue=true,VisibilityTimeout=6")),
                said(json, FIFO, fifo("'{ \"VisibilityTimeout\" : \"6\" }'")),
                said(key, TABLE, TABLE.replace("HASH", "RANGE")),
                said(key, TABLE, table("'[{\"KeyType\":\"RANGE\",\"AttributeName\":\"id\"}]'")),
                said(key, TABLE, table("KeyType=RANGE,AttributeName=id")),
                said(notHash, TABLE, table("KeyType=RANGE,AttributeName=id")),
                not(notHash, TABLE, table("'[{\"AttributeName\":\"ID\",\"KeyType\":\"HASH\"}]'")),
                said(
                        values,
                        shown,
                        "aws ec2 describe-instances --filters"
                                + " '[{\"Name\":\"instance-state-name\",\"Values\":[\"stopped\",\"running\"]}]'"));
    }

    @ParameterizedTest
    @MethodSource({"rows", "spellings"})
    void a_remark_holds_where_its_author_says(
            When when, String solution, String line, boolean said) {
        var task = new Task.Command(List.of(solution), null);
        var exercise = Commands.exercise(task, List.of(new Mistake(when, SAID)));

        var verdict = Commands.grade(exercise, line);

        assertThat(verdict.outcome()).as(line).isNotEqualTo(Outcome.RIGHT);
        assertThat(verdict.message().korean().equals(SAID))
                .as("%s%n%s", line, verdict)
                .isEqualTo(said);
    }

    @Test
    void the_first_that_holds_is_told() {
        var task = new Task.Command(List.of(FIFO), null);
        var mistakes =
                List.of(
                        new Mistake(new When.ServiceIs("sns"), "first"),
                        new Mistake(new When.OptionIsNot("queue-name", "*.fifo"), "second"),
                        new Mistake(new When.OptionMissing("attributes"), "third"));

        var verdict = Commands.grade(Commands.exercise(task, mistakes), queue("a"));

        assertThat(verdict.message().korean()).isEqualTo("second");
    }

    @Test
    void a_right_answer_hears_no_remark() {
        var task = new Task.Command(List.of(FIFO), null);
        var mistakes = List.of(new Mistake(new When.OptionPresent("queue-name"), SAID));

        var verdict = Commands.grade(Commands.exercise(task, mistakes), FIFO);

        assertThat(verdict.outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(verdict.message().korean()).isNotEqualTo(SAID);
    }

    private static String queue(String rest) {
        return "aws sqs create-queue --queue-name " + rest;
    }

    private static String fifo(String attributes) {
        return queue("a.fifo --attributes " + attributes);
    }

    private static String table(String schema) {
        return TABLE.replace("AttributeName=id,KeyType=HASH", schema);
    }

    private static Arguments said(When when, String solution, String line) {
        return arguments(when, solution, line, true);
    }

    private static Arguments not(When when, String solution, String line) {
        return arguments(when, solution, line, false);
    }
}
