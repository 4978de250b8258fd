package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Answers that want to break the grader end in a verdict, and never in a right one. */
class CommandHostileTest {

    private static final long SEED = 52_412;
    private static final int ROUNDS = 1_500 * Integer.getInteger("gongbu.soak", 1);

    private static final Exercise EXERCISE =
            Commands.exercise(
                    "aws dynamodb put-item --table-name t --item '{\"id\":{\"S\":\"a\"}}'",
                    "aws iam put-role-policy --role-name a --policy-name b --policy-document"
                            + " '{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\","
                            + "\"Resource\":\"*\"}]}'",
                    "aws s3 sync . s3://b --exclude a --include b");

    private static final List<String> PIECES =
            List.of(
                    "aws ",
                    "dynamodb ",
                    "put-item ",
                    "--table-name ",
                    "t ",
                    "--item ",
                    "id={S=a} ",
                    "iam ",
                    "put-role-policy ",
                    "--policy-document ",
                    "{\"Statement\":",
                    "\"Action\":",
                    "s3 ",
                    "sync ",
                    "cp ",
                    ". ",
                    "s3://b/",
                    "--exclude ",
                    "--include ",
                    "--recursive ",
                    "--cli-input-json ",
                    "--cli-binary-format ",
                    "raw-in-base64-out ",
                    "--no-",
                    "--",
                    "-",
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
                    "=",
                    " ",
                    "null",
                    "1e999",
                    "file://",
                    "| ",
                    "&& ",
                    "> ",
                    "$ ",
                    "help ",
                    "ㅁㅈㄴ ",
                    "가나 ",
                    "‘",
                    "”",
                    "—",
                    "ａ",
                    "\u00a0",
                    "\u200b",
                    "\u3000",
                    "\0",
                    "\u001b[2J",
                    "\ud800",
                    "\u1100\u1161",
                    "`",
                    "^\n");

    @Test
    void random_pieces_end_in_a_verdict() {
        var random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            var line = new StringBuilder(i % 3 == 0 ? "aws dynamodb put-item " : "");
            for (int left = random.nextInt(25); left > 0; left--) {
                line.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            grade(line.toString(), "seed " + SEED + ", round " + i);
        }
    }

    @Test
    void random_bytes_end_in_a_verdict() {
        var random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            var noise = new String(bytes, StandardCharsets.UTF_8);
            grade(noise, "seed " + SEED + ", round " + i);
            grade("aws dynamodb put-item --item " + noise, "seed " + SEED + ", round " + i);
        }
    }

    static Stream<String> huge() {
        var item = "aws dynamodb put-item --table-name t --item ";
        var policy = "aws iam put-role-policy --role-name a --policy-name b --policy-document ";
        return Stream.of(
                "a".repeat(260_000),
                " ".repeat(260_000),
                "가".repeat(260_000),
                "\u1100\u1161\u11a8".repeat(86_000),
                "a\u0301".repeat(130_000),
                "‘".repeat(260_000),
                "—a ".repeat(86_000),
                "A=b ".repeat(65_000),
                "A=b ".repeat(65_000) + "aws sqs",
                "\\\n> ".repeat(65_000),
                "aws " + "sqs ".repeat(64_000),
                "aws dynamodb put-item " + "--item a=b ".repeat(20_000),
                "aws dynamodb put-item " + "--bogus ".repeat(30_000),
                item + "'" + "{\"M\":".repeat(900) + "}".repeat(900) + "'",
                item
                        + "'{\"a\":{\"M\":"
                        + "{\"a\":{\"M\":".repeat(300)
                        + "{}"
                        + "}}".repeat(300)
                        + "}}'",
                item + "'{\"a\":" + "[".repeat(100_000) + "'",
                item + "a=" + "{M={a=".repeat(200) + "1" + "}}".repeat(200),
                item + "'{" + "\"a\":1,".repeat(30_000) + "\"b\":2}'",
                item + "'{\"a\":{" + "\"N\":\"1\",".repeat(20_000) + "\"b\":2}}'",
                item + "'{\"a\":{\"N\":\"" + "9".repeat(200_000) + "\"}}'",
                policy + "'" + "[".repeat(900) + "]".repeat(900) + "'",
                policy + "'" + "{\"Statement\":".repeat(900) + "1" + "}".repeat(900) + "'",
                policy + "'{\"Statement\":[" + "{\"Action\":\"a\"},".repeat(15_000) + "{}]}'",
                policy + "'" + "\\\"".repeat(100_000) + "'",
                policy + "'{\"Statement\":1e999999999}'",
                "aws s3 sync . s3://b " + "--exclude a --include b ".repeat(10_000),
                "aws s3 sync . s3://" + "/".repeat(200_000),
                "aws s3 sync . s3://b --exclude '" + "*".repeat(200_000) + "'");
    }

    @ParameterizedTest
    @MethodSource("huge")
    void huge_answers_end_in_a_verdict(String line) {
        grade(line, line.substring(0, Math.min(80, line.length())));
    }

    private static void grade(String line, String what) {
        var verdict = Commands.grade(EXERCISE, line);
        if (verdict.outcome() == Outcome.RIGHT) {
            assertThat(line).as(what).contains("aws").contains("a");
            return;
        }
        assertThat(verdict.score()).as(what).isBetween(0.0, 0.99);
        assertThat(verdict.message().korean()).as(what).isNotEmpty().hasSizeLessThan(2_000);
        assertThat(verdict.message().english()).as(what).isNotEmpty();
        assertThat(verdict.offered().length()).as(what).isLessThan(20_000);
        var difference = verdict.difference();
        if (difference != null) {
            assertThat(difference.from()).as(what).isBetween(0, line.length());
            assertThat(difference.to()).as(what).isBetween(difference.from(), line.length());
        }
    }
}
