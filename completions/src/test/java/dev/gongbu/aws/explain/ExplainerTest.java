package dev.gongbu.aws.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.read.ModelReader;
import dev.gongbu.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class ExplainerTest {

    private static final CommandModel MODEL =
            new ModelReader(Path.of("."))
                    .read(
                            List.of(
                                    "sqs",
                                    "ec2",
                                    "s3",
                                    "s3api",
                                    "rds",
                                    "iam",
                                    "lambda",
                                    "dynamodb",
                                    "kms",
                                    "cloudformation",
                                    "secretsmanager",
                                    "dms",
                                    "docdb",
                                    "neptune",
                                    "redshift",
                                    "autoscaling",
                                    "sns",
                                    "logs",
                                    "ecr",
                                    "ecs",
                                    "eks",
                                    "efs",
                                    "elasticache",
                                    "route53",
                                    "cognito-idp",
                                    "organizations",
                                    "kinesis",
                                    "cloudtrail",
                                    "ssm",
                                    "opensearch",
                                    "backup"))
                    .model();

    private final Explainer explainer = new Explainer();
    private final LineChecker checker = new LineChecker(MODEL);

    private Explanation explain(String line) {
        return explainer.explain(checker.check(line), Language.KOREAN);
    }

    private static Meaning of(Explanation explanation, String text) {
        return explanation.meanings().stream()
                .filter(meaning -> meaning.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " in " + explanation.meanings()));
    }

    @Test
    void every_word_has_a_meaning_at_its_place() {
        String line = "aws sqs create-queue --queue-name jobs --region ap-northeast-2 | jq .";
        var explanation = explain(line);
        var told = new ArrayList<String>();
        for (var meaning : explanation.meanings()) {
            assertThat(line.substring(meaning.from(), meaning.to())).isEqualTo(meaning.text());
            told.add(meaning.kind().name());
        }
        assertThat(told)
                .containsExactly(
                        "PROGRAM",
                        "SERVICE",
                        "OPERATION",
                        "OPTION",
                        "VALUE",
                        "OPTION",
                        "VALUE",
                        "REST");
        assertThat(of(explanation, "ap-northeast-2").sentence()).isEqualTo("서울 리전");
        assertThat(explanation.cautions()).isEmpty();
    }

    @Test
    void keys_inside_shorthand_have_their_types() {
        String line =
                "aws ec2 run-instances --image-id ami-0123456789abcdef0 --block-device-mappings"
                        + " 'DeviceName=/dev/xvda,Ebs={VolumeSize=8,Volumetype=gp3}'";
        var explanation = explain(line);
        assertThat(of(explanation, "VolumeSize").sentence()).isEqualTo("정수");
        assertThat(of(explanation, "VolumeSize").depth()).isEqualTo(2);
        assertThat(of(explanation, "Volumetype").sentence()).isEqualTo("이 구조에 없는 키");
        var size = of(explanation, "VolumeSize");
        assertThat(line.substring(size.from(), size.to())).isEqualTo("VolumeSize");
    }

    @Test
    void keys_inside_json_have_their_types() {
        var explanation =
                explain(
                        "aws dynamodb create-table --table-name t --attribute-definitions"
                                + " '[{\"AttributeName\":\"id\",\"AttributeType\":\"S\"}]'");
        assertThat(of(explanation, "AttributeType").sentence()).isEqualTo("필수 · 값: S, N, B");
    }

    @Test
    void keys_of_a_policy_are_told() {
        var explanation =
                explain(
                        "aws iam create-role --role-name r --assume-role-policy-document"
                                + " '{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
                                + "\"Principal\":\"*\",\"Action\":\"sts:AssumeRole\"}]}'");
        assertThat(explanation.meanings()).anyMatch(meaning -> meaning.sentence().equals("어떤 작업을"));
        assertThat(explanation.cautions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10.0.0.0/16                                  | IPv4 주소 65,536개의 대역
                    10.0.0.7/32                                  | IPv4 주소 하나
                    0.0.0.0/0                                    | 모든 IPv4 주소, 곧 인터넷 전체
                    sg-0123abcd                                  | 보안 그룹의 ID
                    i-love-you                                   | ''
                    s3://photos/2026/                            | S3 버킷 photos에서 2026/로 시작하는 객체
                    s3://photos                                  | S3 버킷 photos
                    arn:aws:iam::123456789012:role/admin         | iam의 role/admin, 계정 123456789012
                    arn:aws:iam::aws:policy/ReadOnlyAccess       | iam의 policy/ReadOnlyAccess, AWS가 만들어 둔 것
                    arn:aws:sqs:us-east-1:123456789012:a:b       | sqs의 a:b, 리전 us-east-1, 계정 123456789012
                    arn:aws                                      | ''
                    file://policy.json                           | policy.json 파일에 적힌 내용
                    us-west-2                                    | 오리건 리전
                    999.1.1.1/8                                  | ''
                    """)
    void a_value_is_known_by_its_looks(String value, String sentence) {
        assertThat(new ValueWords(Language.KOREAN).of(value)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    aws s3 rm s3://b/x --recursive                        | LOSS 이 경로 아래의 객체를 모두
                    aws s3 rm s3://b/x --recursive --dryrun               | none
                    aws s3 rb s3://b --force                              | LOSS 버킷에 든 객체를 모두
                    aws s3 sync . s3://b --delete                         | LOSS 원본에 없는 파일을
                    aws s3 cp a s3://b --acl public-read                  | EXPOSURE 누구나 읽을 수
                    aws rds delete-db-instance --db-instance-identifier x --skip-final-snapshot | LOSS DB와 데이터가 LOSS 마지막 스냅샷을
                    aws rds delete-db-instance --db-instance-identifier x --no-skip-final-snapshot --final-db-snapshot-identifier y | LOSS DB와 데이터가
                    aws ec2 authorize-security-group-ingress --group-id sg-1 --protocol tcp --port 22 --cidr 0.0.0.0/0 | EXPOSURE 인터넷의 모든 곳에서
                    aws ec2 authorize-security-group-ingress --group-id sg-1 --protocol tcp --port 22 --cidr 10.0.0.0/8 | none
                    aws ec2 authorize-security-group-ingress --group-id sg-1 --ip-permissions IpProtocol=tcp,FromPort=22,ToPort=22,IpRanges=[{CidrIp=0.0.0.0/0}] | EXPOSURE 인터넷의 모든 곳에서
                    aws rds create-db-instance --db-instance-identifier x --db-instance-class c --engine e --master-user-password pa55word | SECRET 암호가 셸 기록과
                    aws rds create-db-instance --db-instance-identifier x --db-instance-class c --engine e --manage-master-user-password | none
                    aws secretsmanager create-secret --name n --secret-string file://s.json | none
                    aws secretsmanager create-secret --name n --secret-string abc | SECRET 비밀 값이
                    aws secretsmanager delete-secret --secret-id n --force-delete-without-recovery | LOSS 기다리는 기간 없이
                    aws ec2 delete-vpc --vpc-id vpc-1                     | LOSS 지우거나 끝내는
                    aws iam attach-role-policy --role-name r --policy-arn arn:aws:iam::aws:policy/AdministratorAccess | EXPOSURE 계정의 거의
                    aws sqs list-queues --no-verify-ssl                   | EXPOSURE 서버의 인증서를
                    aws sqs list-queues                                   | none
                    aws lambda add-permission --function-name f --statement-id s --action lambda:InvokeFunction --principal * | EXPOSURE 조건을 달지
                    """)
    void what_asks_for_caution_is_told(String line, String told) {
        var cautions = new ArrayList<String>();
        for (var caution : explain(line).cautions()) {
            cautions.add(caution.kind() + " " + caution.sentence());
        }
        if (told.equals("none")) {
            assertThat(cautions).isEmpty();
            return;
        }
        var parts = told.split(" (?=LOSS|EXPOSURE|SECRET)", -1);
        assertThat(cautions).hasSameSizeAs(parts);
        for (int i = 0; i < parts.length; i++) {
            assertThat(cautions.get(i)).startsWith(parts[i]);
        }
    }

    @Test
    void every_caution_is_about_a_command_and_an_option_that_exist() {
        for (var rule : CautionRules.load().list()) {
            if (rule.service().equals("*")) {
                continue;
            }
            assertThat(MODEL.service(rule.service())).as(rule.toString()).isPresent();
            if (!rule.command().equals("*")) {
                var operation = MODEL.operation(rule.service(), rule.command());
                assertThat(operation).as(rule.toString()).isPresent();
                if (rule.option().startsWith("--")) {
                    assertThat(operation.orElseThrow().option(rule.option().substring(2)))
                            .as(rule.toString())
                            .isPresent();
                }
            } else if (rule.option().startsWith("--")) {
                assertThat(anyHas(rule)).as(rule.toString()).isTrue();
            }
        }
    }

    private static boolean anyHas(CautionRule rule) {
        return MODEL.operations(rule.service()).stream()
                .map(heading -> MODEL.operation(rule.service(), heading.name()).orElseThrow())
                .anyMatch(operation -> operation.option(rule.option().substring(2)).isPresent());
    }

    @Test
    void nothing_typed_fails() {
        for (String line :
                List.of(
                        "",
                        " ",
                        "aws",
                        "ls",
                        "aws sqs",
                        "aws sqs create-queue --attributes {",
                        "aws sqs create-queue --attributes '{\"a",
                        "aws \"",
                        "aws sqs nothing --x y",
                        "aws ec2 create-tags --tags Key=a,Value=b Key= [[[[",
                        "aws s3 ls '' ''",
                        "aws ec2 create-tags --tags=Key=a,Value='b c' --resources i-1")) {
            assertThat(explain(line).meanings()).as(line).isNotNull();
        }
    }
}
