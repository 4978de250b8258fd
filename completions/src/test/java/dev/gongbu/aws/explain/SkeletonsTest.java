package dev.gongbu.aws.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.parse.LineChecker;
import dev.gongbu.aws.parse.Verdict;
import dev.gongbu.aws.read.ModelReader;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

final class SkeletonsTest {

    private static final CommandModel MODEL =
            new ModelReader(Path.of(".")).read(List.of("sqs", "ec2", "dynamodb", "wafv2")).model();

    private static Option option(String service, String operation, String option) {
        return MODEL.operation(service, operation).orElseThrow().option(option).orElseThrow();
    }

    @Test
    void shorthand_is_written_with_types() {
        assertThat(Skeletons.shorthand(option("ec2", "create-tags", "tags")))
                .contains("Key=string,Value=string");
        assertThat(Skeletons.shorthand(option("ec2", "run-instances", "tag-specifications")))
                .contains("ResourceType=string,Tags=[{Key=string,Value=string}]");
        assertThat(Skeletons.shorthand(option("ec2", "describe-instances", "filters")))
                .contains("Name=string,Values=string,string");
    }

    @Test
    void a_list_of_scalars_takes_no_shorthand() {
        assertThat(Skeletons.shorthand(option("ec2", "describe-instances", "instance-ids")))
                .isEmpty();
    }

    @Test
    void json_is_what_the_command_line_takes() {
        assertThat(Skeletons.json(MODEL.operation("ec2", "create-tags").orElseThrow()))
                .isEqualTo(
                        """
                        {
                            "DryRun": true,
                            "Resources": [
                                ""
                            ],
                            "Tags": [
                                {
                                    "Key": "",
                                    "Value": ""
                                }
                            ]
                        }\
                        """);
    }

    @Test
    void the_json_of_every_command_is_accepted() {
        var checker = new LineChecker(MODEL);
        for (String service : List.of("sqs", "ec2", "dynamodb")) {
            for (var heading : MODEL.operations(service)) {
                var operation = MODEL.operation(service, heading.name()).orElseThrow();
                boolean takesJson = operation.option("cli-input-json").isPresent();
                if (!takesJson || operation.name().startsWith("wait ")) {
                    continue;
                }
                String json = Skeletons.json(operation).replace("\n", " ");
                assertThat(json.length()).isLessThan(400_000);
                var check =
                        checker.check(
                                "aws " + operation.typed() + " --cli-input-json '" + json + "'");
                assertThat(check.errors())
                        .as(operation.typed())
                        .noneMatch(error -> error.rule().name().startsWith("JSON"));
                assertThat(check.verdict()).isNotEqualTo(Verdict.FILE);
            }
        }
    }

    @Test
    void what_contains_itself_ends() {
        var operation = MODEL.operation("wafv2", "create-rule-group").orElseThrow();
        assertThat(Skeletons.json(operation).length()).isLessThan(1_000_000);
        for (var option : operation.options()) {
            assertThat(Skeletons.word(option)).hasSizeLessThan(3_000);
        }
    }
}
