package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Outcome;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is right, and yet has something to be said of. */
class CommandWarningsTest {

    private static final String SCALING =
            "aws emr put-managed-scaling-policy --cluster-id j-1 --managed-scaling-policy"
                    + " 'ComputeLimits={UnitType=Instances,MinimumCapacityUnits=3,MaximumCapacityUnits=9}'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SPLIT   | a {b,c}",
                "SPLIT   | A={B=1,C=2}",
                "SPLIT   | A=[{B=1,C=2}]",
                "SPLIT   | A={B={C=1},D=2}",
                "SPLIT   | A='x'{b,c}",
                "SPLIT   | A={'x',c}",
                "PATTERN | A=[b,c]",
                "PATTERN | A=[{B=1}]",
                "NONE    | A={B={C=1}}",
                "NONE    | A={b ,c}",
                "NONE    | A={b,c",
                "NONE    | A=b,c}",
                "NONE    | A={B,\\}",
                "NONE    | A=\\{b,c}",
                "NONE    | A={b\\,c}",
                "NONE    | 'A={b,c}' \"[b]\"",
                "NONE    | A='{b,c}'",
                "NONE    | A={b','c}",
                "NONE    | \"\\\"{b,c}\"",
                "NONE    | Reservations[]",
                "NONE    | ]["
            })
    void a_shell_takes_braces_and_brackets_outside_of_quotes(CommandBraces.Harm harm, String line) {
        assertThat(CommandBraces.of(line)).as(line).isEqualTo(harm);
    }

    @Test
    void a_line_that_a_shell_would_split_is_right_and_told_to_be_quoted() {
        var verdict = Commands.grade(SCALING, SCALING.replace("'", ""));

        assertThat(verdict.outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(verdict.warnings()).containsExactly(CommandSentences.SPLIT);
    }

    @Test
    void brackets_outside_of_quotes_are_right_and_told_to_be_quoted() {
        var quoted =
                "aws ec2 create-tags --resources i-1 --tags '[{\"Key\":\"a\",\"Value\":\"b\"}]'";
        var bare = "aws ec2 describe-instances --query Reservations[0]";

        assertThat(Commands.grade(quoted, quoted).warnings()).isEmpty();
        assertThat(Commands.grade("aws ec2 describe-instances", bare).warnings())
                .containsExactly(CommandSentences.PATTERN);
    }

    @Test
    void what_follows_the_command_is_not_looked_at() {
        var line = SCALING + " | awk {print,$1}";

        assertThat(Commands.grade(SCALING, line).warnings()).containsExactly(CommandSentences.REST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--max-items 5", "--max-results 5"})
    void what_bounds_a_list_is_told(String option) {
        var line = "aws ec2 describe-instances " + option;
        var name = option.substring(0, option.indexOf(' '));

        assertThat(Commands.grade("aws ec2 describe-instances", line).warnings())
                .containsExactly(CommandSentences.bound(name));
        assertThat(Commands.grade(line, line).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-progress", "--only-show-errors", "--quiet"})
    void what_silences_a_transfer_is_told(String option) {
        var line = "aws s3 cp a.txt s3://web/a.txt";

        assertThat(Commands.grade(line, line + " " + option).warnings())
                .containsExactly(CommandSentences.bound(option));
    }
}
