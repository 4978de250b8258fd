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

/** The options and commands that the command line adds to those of the APIs. */
class AddedOptionsTest {

    private final LineChecker checker = Commands.checker();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws cloudfront create-invalidation --distribution-id E --paths /a '/b/*'",
                "aws cloudfront create-distribution --origin-domain-name b.example.com",
                "aws cloudfront create-distribution --origin-domain-name b.example.com --default-root-object i.html",
                "aws cloudfront update-distribution --id E --default-root-object i.html",
                "aws emr add-tags --resource-id j-1 --tags 'name=John Doe' age",
                "aws emr create-cluster --release-label emr-5.9.0 --instance-type m5.xlarge",
                "aws emr create-cluster --release-label e --instance-type m --applications Name=Hive"
                        + " --steps Type=HIVE,Args=[-f,x] Type=Spark,Args=[x] Jar=s3://x",
                "aws emr modify-cluster-attributes --cluster-id j --no-termination-protected",
                "aws codeartifact list-packages --domain ab --repository cd --page-size 5",
                "aws ses send-email --from a --to b c --subject s",
                "aws s3api get-object --bucket arn:aws:s3:us-east-1:123456789012:accesspoint/p --key k o",
                "aws ses send-email --from a --to b --subject s --text t --html h",
                "aws deploy create-deployment --application-name a --github-location repository=r,commitId=c"
                        + " --s3-location bucket=b,key=k,bundleType=zip",
                "aws codebuild list-command-executions-for-sandbox --sandbox-id v ''"
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
                "aws cloudfront create-invalidation --distribution-id E --paths /a --invalidation-batch Paths={Quantity=1} | ParamValidationError | EXCLUSIVE_OPTIONS",
                "aws cloudfront create-distribution --default-root-object i.html | ParamValidationError | TOO_SHORT",
                "aws cloudwatch put-metric-data --namespace N --metric-name M --dimensions a | ValueError | SHORTHAND_SYNTAX",
                "aws deploy create-deployment --application-name a --s3-location bucket=b,key=k | ParamValidationError | MISSING_MEMBER",
                "aws deploy push --application-name a --s3-location s3://b/k --ignore-hidden-files --no-ignore-hidden-files | ParamValidationError | EXCLUSIVE_OPTIONS",
                "aws cloudsearchdomain search --search-query q | ParamValidationError | MISSING_OPTION",
                "aws s3api get-object --bucket arn:aws:iam::123456789012:role/r --key k o | ParamValidationError | PATTERN",
                "aws deploy push --application-name a --s3-location b/k | ParamValidationError | PATTERN",
                "aws codeartifact list-packages --domain ab --repository cd --page-size -1 | ParamValidationError | TOO_SMALL",
                "aws kms encrypt --key-id k --plaintext 가 | ValueError | BASE64",
                "aws emr modify-cluster-attributes --cluster-id j | ParamValidationError | MISSING_OPTION",
                "aws emr create-cluster --instance-type m | ParamValidationError | MISSING_OPTION",
                "aws emr create-cluster --release-label e | ParamValidationError | MISSING_OPTION",
                "aws emr create-cluster --release-label e --ami-version 3.1 --instance-type m | ValueError | EXCLUSIVE_OPTIONS",
                "aws emr create-cluster --release-label e --instance-type m --use-default-roles --ec2-attributes InstanceProfile=p | ValueError | EXCLUSIVE_OPTIONS",
                "aws emr create-cluster --release-label e --instance-type m --ec2-attributes SubnetId=s,AvailabilityZone=z | ValueError | EXCLUSIVE_OPTIONS",
                "aws emr create-cluster --release-label e --instance-type m --auto-terminate --no-auto-terminate | ParamValidationError | EXCLUSIVE_OPTIONS",
                "aws emr create-cluster --release-label e --instance-type m --configurations x | ParamValidationError | JSON_SYNTAX",
                "aws emr create-cluster --release-label e --instance-type m --instance-count x | ValueError | NOT_A_NUMBER",
                "aws emr create-cluster --release-label e --instance-type m --enable-debugging | ParamValidationError | MISSING_OPTION",
                "aws emr create-cluster --release-label e --instance-type m --steps Type=HIVE,Args=[x] | ValueError | MISSING_OPTION",
                "aws emr create-cluster --release-label e --instance-type m --steps Name=x | ValueError | MISSING_MEMBER",
                "aws emr create-cluster --release-label e --instance-type m --steps Type=FOO | ValueError | INVALID_CHOICE",
                "aws emr create-cluster --release-label e --instance-type m --bootstrap-actions Name=x | ParamValidationError | MISSING_MEMBER",
                "aws emr add-instance-groups --cluster-id j --instance-groups InstanceGroupType=TASK,InstanceCount=1,InstanceType=m,Foo=1 | ParamValidationError | UNKNOWN_MEMBER"
            })
    void rejects(String line, ErrorClass errorClass, Rule rule) {
        var check = checker.check(line);
        assertThat(check.verdict()).isEqualTo(Verdict.REJECT);
        assertThat(check.errors().getFirst().errorClass()).isEqualTo(errorClass);
        assertThat(check.errors().getFirst().rule()).isEqualTo(rule);
    }

    @Test
    void tags_of_a_cluster_are_keys_with_or_without_a_value() {
        var check = checker.check("aws emr add-tags --resource-id j-1 --tags a=b=c d");

        assertThat(check.parameters().get("Tags"))
                .isEqualTo(
                        List.of(
                                Map.of("Key", "a", "Value", "b=c"),
                                Map.of("Key", "d", "Value", "")));
    }

    @Test
    void dimensions_of_one_measurement_are_names_and_values() {
        var check =
                checker.check(
                        "aws cloudwatch put-metric-data --namespace N --metric-name M --dimensions A=b,C=d");

        assertThat(check.parameters().toString()).contains("{Name=A, Value=b}, {Name=C, Value=d}");
    }

    @Test
    void a_revision_tells_where_it_is() {
        var check =
                checker.check(
                        "aws deploy create-deployment --application-name a --s3-location bucket=b,key=k,bundleType=zip");

        assertThat(check.parameters().get("revision"))
                .isEqualTo(
                        Map.of(
                                "revisionType",
                                "S3",
                                "s3Location",
                                Map.of("bucket", "b", "key", "k", "bundleType", "zip")));
    }
}
