package dev.gongbu.aws.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.aws.syntax.RandomText;
import dev.gongbu.aws.syntax.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** Lines that want to break the checker end in a verdict. */
class HostileLineTest {

    private static final long SEED = 4_10_20;
    private static final int ROUNDS = 3_000 * Integer.getInteger("gongbu.soak", 1);

    private static final List<String> PIECES =
            List.of(
                    "aws ",
                    "sqs ",
                    "ec2 ",
                    "dynamodb ",
                    "s3 ",
                    "create-queue ",
                    "put-item ",
                    "wait ",
                    "run-instances ",
                    "--item ",
                    "--cli-input-json ",
                    "--filters ",
                    "--query ",
                    "--count ",
                    "--generate-cli-skeleton ",
                    "--queue-name",
                    "=",
                    " ",
                    "--",
                    "-",
                    "--x ",
                    "-1 ",
                    "'",
                    "\"",
                    "\\",
                    "\n",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "a=",
                    "Name=",
                    "Values=",
                    "{\"a\":",
                    "null",
                    "1e999",
                    "file://",
                    "@=",
                    "`",
                    "|",
                    " | ",
                    "&&",
                    "help ",
                    "--version ",
                    "--region ",
                    "가나 ",
                    "ㅁㅈㄴ ",
                    "--no-",
                    "--cli",
                    "S=a",
                    "M={",
                    "L=[");

    private final LineChecker checker = Commands.checker();

    @Test
    void random_lines_end_in_a_verdict() {
        var lines = new RandomText(SEED, PIECES);
        for (int i = 0; i < ROUNDS; i++) {
            var line =
                    i % 2 == 0 ? lines.next(30) : "aws dynamodb put-item --item " + lines.next(20);
            check(line, "seed " + SEED + ", round " + i);
        }
    }

    static Stream<String> huge() {
        var item = "aws dynamodb put-item --table-name abc --item ";
        return Stream.of(
                "a".repeat(1_000_000),
                "aws " + "sqs ".repeat(60_000),
                "aws sqs list-queues " + "--foo ".repeat(40_000),
                "aws sqs list-queues " + "foo ".repeat(60_000),
                "aws sqs list-queues " + "--queue-name-prefix a ".repeat(10_000),
                "aws ec2 describe-instances --instance-ids " + "i-1 ".repeat(60_000),
                "aws ec2 describe-instances --filters " + "Name=a,Valuex=b ".repeat(15_000),
                item + "'" + "{\"M\":".repeat(10_000) + "'",
                item + "'{\"a\":" + "[".repeat(100_000) + "'",
                item + "a=" + "{M={a=".repeat(10_000),
                item + "a=" + "[".repeat(100_000),
                item + "a,".repeat(100_000) + "=b",
                item + "'{" + "\"a\":1,".repeat(30_000) + "\"b\":2}'",
                item + "'{\"a\":{" + "\"N\":\"1\",".repeat(20_000) + "\"b\":2}}'",
                "aws sqs list-queues --query '" + "[".repeat(50_000) + "'",
                "aws sqs list-queues --query '" + "a.".repeat(50_000) + "'",
                "aws lambda get-function --function-name " + "a".repeat(200_000),
                "aws lambda get-function --function-name " + "a:".repeat(900) + "!",
                "aws lambda update-function-configuration --function-name f --timeout "
                        + "9".repeat(100_000),
                "aws 'sqs",
                "aws sqs create-queue --queue-name \u0000",
                "aws sqs create-queue --queue-name \u1112\u1161\u11ab",
                "'".repeat(200_001),
                "\\".repeat(200_001),
                "-".repeat(200_000),
                "aws " + "--=".repeat(50_000),
                "aws " + "-1 ".repeat(50_000),
                "");
    }

    @ParameterizedTest
    @MethodSource("huge")
    void huge_lines_end_in_a_verdict(String line) {
        check(line, line.substring(0, Math.min(80, line.length())));
    }

    @Test
    void a_line_of_a_megabyte_is_refused() {
        var check = checker.check("aws sqs create-queue --queue-name " + "a".repeat(1_000_000));
        assertThat(check.errors()).extracting(Finding::rule).containsExactly(Rule.TOO_LONG);
    }

    @Test
    void a_control_character_is_refused_at_its_place() {
        var check = checker.check("aws sqs create-queue --queue-name a\u001b[2Jb");
        assertThat(check.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(check.errors().getFirst().rule()).isEqualTo(Rule.CONTROL_CHARACTER);
        assertThat(check.errors().getFirst().from()).isEqualTo(35);
    }

    private void check(String line, String what) {
        var check = checker.check(line);
        assertThat(check.verdict() == Verdict.REJECT).isEqualTo(!check.errors().isEmpty());
        int at = 0;
        for (var part : check.parts()) {
            assertThat(part.from()).as(what).isGreaterThanOrEqualTo(at);
            assertThat(part.to()).as(what).isBetween(part.from(), line.length());
            at = part.to();
        }
        for (var finding :
                Stream.concat(check.errors().stream(), check.advice().stream()).toList()) {
            assertThat(finding.from()).as(what + finding).isBetween(0, line.length());
            assertThat(finding.to()).as(what + finding).isBetween(finding.from(), line.length());
            assertThat(finding.korean().length()).as(what).isLessThan(2_000);
        }
    }
}
