package dev.gongbu.aws.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.aws.syntax.ErrorClass;
import dev.gongbu.aws.syntax.Rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

/** The verdict on lines, one rule at a time. */
class LineCheckerTest {

    private final LineChecker checker = Commands.checker();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws sqs list-queues",
                "sqs list-queues",
                "aws --region us-east-1 sqs list-queues",
                "aws sqs --output json list-queues --queue-name-prefix a",
                "aws sqs list-queues --max-it 5",
                "aws sqs create-queue --queue-name=a --attributes VisibilityTimeout=30,DelaySeconds=5",
                "aws --version",
                "aws help",
                "aws sqs help",
                "aws sqs create-queue help",
                "aws ec2 wait help",
                "aws s3 ls",
                "aws s3 cp a s3://b/c --recursive",
                "aws configure",
                "aws configure set region us-east-1",
                "aws ec2 wait instance-running --instance-ids i-1",
                "aws lambda invoke --function-name f out.json",
                "aws lambda invoke out.json --function-name f",
                "aws sqs create-queue --generate-cli-skeleton",
                "aws sqs create-queue --cli-input-json '{\"QueueName\": \"a\"}'",
                "aws ec2 run-instances --image-id ami-1 --count 1:3",
                "aws sqs list-queues | grep a",
                "aws s3api put-bucket-acl --bucket b --no-cli-pager",
                "aws dynamodb scan --table-name abc --query 'Items[].{a: b}'",
                "aws ec2 describe-instances --instance-ids",
                "aws ec2 modify-instance-attribute --instance-id i-1 --no-ebs-optimized",
                "aws ec2 modify-instance-attribute --instance-id i-1 --ebs-optimized Value=true",
                "aws s3api select-object-content --bucket b --key k --expression e"
                        + " --expression-type SQL --input-serialization CSV={}"
                        + " --output-serialization CSV={} out.csv"
            })
    void accepts(String line) {
        var check = checker.check(line);
        assertThat(check.errors()).isEmpty();
        assertThat(check.verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "aws | ArgParseException | MISSING_SERVICE |",
                "aws sqz list-queues | ArgParseException | UNKNOWN_SERVICE | sqz",
                "ls -l | ArgParseException | NOT_AWS | ls",
                "aws sqs | ArgParseException | MISSING_OPERATION |",
                "aws sqs lst-queues | ArgParseException | UNKNOWN_OPERATION | lst-queues",
                "aws ec2 wait | ParamValidationError | MISSING_OPERATION |",
                "aws ec2 wait instance-runing | ArgParseException | UNKNOWN_OPERATION | instance-runing",
                "aws sqs create-queue | ArgParseException | MISSING_OPTION |",
                "aws sqs list-queues --foo | UnknownArgumentError | UNKNOWN_OPTION | --foo",
                "aws sqs list-queues foo | UnknownArgumentError | UNEXPECTED_WORD | foo",
                "aws s3 ls --foo | ParamValidationError | UNKNOWN_OPTION | --foo",
                "aws sqs create-queue --queue-name | ArgParseException | MISSING_VALUE | --queue-name",
                "aws sqs list-queues --max-items x | ArgParseException | NOT_A_NUMBER | x",
                "aws sqs list-queues --cli | ArgParseException | AMBIGUOUS_OPTION | --cli",
                "aws sqs list-queues --debug=1 | ArgParseException | UNEXPECTED_VALUE | 1",
                "aws sqs list-queues --output xml | ArgParseException | INVALID_CHOICE | xml",
                "aws sqs list-queues --query a[ | ParamValidationError | QUERY_SYNTAX |",
                "aws sqs list-queues --endpoint-url x | ParamValidationError | BAD_URL | x",
                "aws sqs list-queues --region a_b | ValueError | PATTERN | a_b",
                "aws sqs list-queues --no-paginate --max-items 5 | ParamValidationError | EXCLUSIVE_OPTIONS | --max-items",
                "aws sqs create-queue --queue-name a --attributes b | ParamError | SHORTHAND_SYNTAX |",
                "aws sqs create-queue --queue-name a --attributes '{\"a\": }' | ParamError | JSON_SYNTAX | }",
                "aws sqs create-queue --cli-input-json [] | ParamError | WRONG_TYPE | []",
                "aws sqs create-queue --cli-input-json '{\"Name\": 1}' | ParamValidationError | MISSING_MEMBER |",
                "aws ec2 run-instances --count x | ParamValidationError | NOT_A_NUMBER | x",
                "aws lambda update-function-configuration --function-name f --timeout x | ValueError | NOT_A_NUMBER | x",
                "aws lambda update-function-configuration --function-name f --memory-size 64 | ParamValidationError | TOO_SMALL | 64",
                "aws lambda invoke --function-name f --payload a o | InvalidBase64Error | BASE64 | a",
                "aws lambda create-function --function-name f --role r --zip-file a.zip | ParamValidationError | NOT_A_PATH | a.zip",
                "aws ec2 describe-instances --filters Name=a,Value=b | ParamValidationError | UNKNOWN_MEMBER | Value",
                "aws ds-data create-group --directory-id d-0123456789 --sam-account-name a --other-attributes b={S=x,N=1} | ParamValidationError | UNION | {S=x,N=1}",
                "aws s3api put-object --bucket b --key k --body f | ParamError | NOT_A_PATH | f",
                "aws s3 cp a b | ParamValidationError | PATTERN | b",
                "aws s3 mb b | ParamValidationError | PATTERN | b",
                "aws s3 cp a --recursive s3://b | ArgParseException | MISSING_OPTION |",
                "aws cloudwatch get-metric-data --metric-data-queries Id=a --start-time x --end-time 2024-01-01 | ParamValidationError | NOT_A_TIMESTAMP | x",
                "aws sqs create-queue --queue-name 'a | ValueError | UNCLOSED_QUOTE | 'a"
            })
    void rejects(String line, ErrorClass errorClass, Rule rule, String place) {
        var check = checker.check(line);
        assertThat(check.verdict()).isEqualTo(Verdict.REJECT);
        var first = check.errors().getFirst();
        assertThat(first.rule()).isEqualTo(rule);
        assertThat(first.errorClass()).isEqualTo(errorClass);
        if (place != null) {
            assertThat(line.substring(first.from(), first.to())).isEqualTo(place);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws dynamodb put-item --table-name abc --item file://item.json",
                "aws ec2 run-instances --cli-input-json file://a.json",
                "aws lambda invoke --function-name f --payload fileb://p out",
                "aws ec2 describe-instances --instance-ids file://ids.txt",
                "aws sqs create-queue --queue-name a --attributes Policy@=file://policy.json"
            })
    void stops_at_a_file(String line) {
        var check = checker.check(line);
        assertThat(check.verdict()).isEqualTo(Verdict.FILE);
        assertThat(check.errors()).isEmpty();
    }

    @Test
    void an_error_before_the_file_in_the_order_of_the_model_comes_first() {
        var line = "aws sqs create-queue --queue-name file://a --attributes b";
        assertThat(checker.check(line).verdict()).isEqualTo(Verdict.FILE);
        assertThat(checker.check(line + " --foo").verdict()).isEqualTo(Verdict.REJECT);
    }

    @Test
    void a_body_that_is_there_is_a_file() {
        var line = "aws s3api put-object --bucket b --key k --body f";
        assertThat(new LineChecker(Commands.model()).check(line).verdict()).isEqualTo(Verdict.FILE);
    }

    @Test
    void tells_all_errors_the_real_ones_first() {
        var check = checker.check("aws sqs send-message --mesage-body a --delay-seconds x");
        assertThat(check.errors())
                .extracting(Finding::rule)
                .containsExactly(
                        Rule.MISSING_OPTION,
                        Rule.MISSING_OPTION,
                        Rule.UNKNOWN_OPTION,
                        Rule.NOT_A_NUMBER);
        assertThat(check.errors().get(2).nearest()).startsWith("--message-body");
    }

    @Test
    void reads_the_call() {
        var check =
                checker.check(
                        "aws ec2 authorize-security-group-ingress --group-id sg-1 --protocol tcp"
                                + " --port 80-90 --cidr 10.0.0.0/8 --dry-run --region us-east-1");
        assertThat(check.parameters())
                .isEqualTo(
                        Map.of(
                                "GroupId",
                                "sg-1",
                                "DryRun",
                                true,
                                "IpPermissions",
                                List.of(
                                        Map.of(
                                                "IpProtocol",
                                                "tcp",
                                                "FromPort",
                                                80L,
                                                "ToPort",
                                                90L,
                                                "IpRanges",
                                                List.of(Map.of("CidrIp", "10.0.0.0/8"))))));
        assertThat(check.globals()).containsEntry("region", "us-east-1");
    }

    @Test
    void a_document_is_merged_below_the_options() {
        var check =
                checker.check(
                        "aws sqs create-queue --queue-name a --cli-input-json"
                                + " '{\"QueueName\": \"b\", \"tags\": {\"c\": \"d\"}}'");
        assertThat(check.parameters())
                .isEqualTo(Map.of("QueueName", "a", "tags", Map.of("c", "d")));
    }

    @Test
    void names_every_word_of_a_rejected_line() {
        var check =
                checker.check("aws sqs create-queue --queue-nam a --foo=b --attributes x |  y z");
        assertThat(check.parts())
                .extracting(part -> part.kind() + " " + part.text())
                .containsExactly(
                        "PROGRAM aws",
                        "SERVICE sqs",
                        "OPERATION create-queue",
                        "OPTION --queue-nam",
                        "VALUE a",
                        "UNKNOWN --foo=b",
                        "OPTION --attributes",
                        "VALUE x",
                        "REST |  y z");
    }

    @Test
    void finds_the_place_inside_quotes_and_shorthand() {
        var line = "aws ec2 create-tags --resources i-1 --tags 'Key=a,Value=b' \"Key=c,Valeu=d\"";
        var finding = checker.check(line).errors().getFirst();
        assertThat(finding.rule()).isEqualTo(Rule.UNKNOWN_MEMBER);
        assertThat(line.substring(finding.from(), finding.to())).isEqualTo("Valeu");
        assertThat(finding.nearest()).containsExactly("Value");
    }

    @Test
    void what_only_the_service_refuses_is_advice() {
        var check =
                checker.check(
                        "aws lambda update-function-configuration --function-name f"
                                + " --memory-size 999999999 --runtime python9");
        assertThat(check.verdict()).isEqualTo(Verdict.OK);
        assertThat(check.advice())
                .extracting(Finding::rule)
                .contains(Rule.TOO_LARGE, Rule.UNKNOWN_VALUE);
    }

    @Test
    void a_part_before_the_equals_sign_is_the_option() {
        var check = checker.check("aws sqs create-queue --queue-name=a");
        assertThat(check.parts()).extracting(Part::text).endsWith("--queue-name", "a");
    }
}
