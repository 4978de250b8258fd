package dev.gongbu.aws.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/** Facts of the real command line, read from the project's own files. */
class ModelReaderTest {

    private static CommandModel model(String... services) {
        return new ModelReader(Path.of("")).read(List.of(services)).model();
    }

    private static Operation operation(String service, String name) {
        return model(service).operation(service, name).orElseThrow();
    }

    private static Option option(String service, String name, String option) {
        return operation(service, name).option(option).orElseThrow();
    }

    @Test
    void a_member_becomes_an_option() {
        var option = option("sqs", "create-queue", "queue-name");

        assertThat(option.role()).isEqualTo(Option.Role.MEMBER);
        assertThat(option.form()).isEqualTo(Option.Form.VALUE);
        assertThat(option.required()).isTrue();
        assertThat(option.target()).isEqualTo("QueueName");
    }

    @Test
    void a_list_takes_many_values_and_a_flag_has_a_twin() {
        assertThat(option("sqs", "receive-message", "attribute-names").form())
                .isEqualTo(Option.Form.LIST);
        assertThat(option("ec2", "describe-instances", "dry-run").traits().twin())
                .isEqualTo("no-dry-run");
    }

    @Test
    void a_service_may_be_typed_by_another_name_than_its_api() {
        assertThat(model("s3api").service("s3api").orElseThrow().title()).contains("Storage");
        assertThat(operation("s3api", "get-object").apiName()).isEqualTo("GetObject");
    }

    @Test
    void members_that_page_stay_but_are_hidden() {
        assertThat(option("sqs", "list-queues", "next-token").traits().hidden()).isTrue();
        assertThat(option("sqs", "list-queues", "page-size").role()).isEqualTo(Option.Role.PAGING);
        assertThat(operation("sqs", "list-queues").traits().paged()).isTrue();
        assertThat(operation("sqs", "list-queue-tags").option("max-items")).isEmpty();
    }

    @Test
    void an_answer_that_streams_is_written_to_a_file() {
        var invoke = operation("lambda", "invoke");

        assertThat(invoke.options().getLast().typed()).isEqualTo("<outfile>");
        assertThat(invoke.option("cli-input-json")).isEmpty();
    }

    @Test
    void a_waiter_takes_the_options_of_its_operation() {
        assertThat(option("ec2", "wait instance-running", "instance-ids").form())
                .isEqualTo(Option.Form.LIST);
    }

    @Test
    void some_options_are_renamed() {
        assertThat(option("sns", "subscribe", "notification-endpoint").target())
                .isEqualTo("Endpoint");
        assertThat(operation("sns", "subscribe").option("endpoint")).isEmpty();
        assertThat(option("ec2", "create-image", "no-reboot").traits().twin()).isEqualTo("reboot");
    }

    @Test
    void an_attribute_that_is_a_flag_is_typed_like_a_switch() {
        var option = option("ec2", "modify-instance-attribute", "ebs-optimized");

        assertThat(option.form()).isEqualTo(Option.Form.TWIN_VALUE);
        assertThat(option.shape()).isInstanceOf(Shape.Structure.class);
    }

    @Test
    void a_removed_command_is_not_there() {
        assertThat(model("lambda").operation("lambda", "invoke-with-response-stream")).isEmpty();
    }

    @Test
    void a_range_sets_both_of_its_ends() {
        var count = option("ec2", "run-instances", "count");

        assertThat(count.target()).isEqualTo("MinCount..MaxCount");
        assertThat(operation("ec2", "run-instances").input().member("MinCount").orElseThrow())
                .extracting(member -> member.isRequired())
                .isEqualTo(false);
    }

    @Test
    void an_added_option_has_the_shape_of_what_it_sets() {
        var zip = option("lambda", "create-function", "zip-file");

        assertThat(zip.role()).isEqualTo(Option.Role.ADDED);
        assertThat(zip.shape()).isInstanceOf(Shape.Blob.class);
        assertThat(option("lambda", "create-function", "code").required()).isFalse();
    }

    @Test
    void commands_of_the_command_line_stand_beside_those_of_the_apis() {
        assertThat(operation("s3", "sync").option("delete").orElseThrow().traits().destructive())
                .isTrue();
        assertThat(operation("s3", "cp").options())
                .filteredOn(option -> option.role() == Option.Role.POSITIONAL)
                .extracting(Option::typed)
                .containsExactly("<source>", "<destination>");
        assertThat(operation("login", "").typed()).isEqualTo("login");
        assertThat(operation("rds", "add-option-to-option-group").apiName())
                .isEqualTo("ModifyOptionGroup");
        assertThat(model("rds").operation("rds", "modify-option-group")).isEmpty();
    }

    @Test
    void an_option_may_exclude_another() {
        assertThat(option("cloudfront", "create-invalidation", "paths").traits().excludes())
                .containsExactly("invalidation-batch");
        assertThat(model("sqs").globals())
                .filteredOn(option -> option.name().equals("cli-auto-prompt"))
                .extracting(option -> option.traits().excludes())
                .containsExactly(List.of("no-cli-auto-prompt"));
    }

    @Test
    void what_deletes_is_marked() {
        var sqs = model("sqs").operations("sqs");

        assertThat(sqs)
                .filteredOn(CommandModel.Heading::destructive)
                .extracting(CommandModel.Heading::name)
                .contains("delete-queue", "purge-queue")
                .doesNotContain("create-queue");
        assertThat(operation("kms", "cancel-key-deletion").traits().destructive()).isFalse();
        assertThat(operation("kms", "schedule-key-deletion").traits().destructive()).isTrue();
    }

    @Test
    void all_files_of_the_project_can_be_read() {
        var reading = new ModelReader(Path.of("")).read();

        assertThat(reading.problems()).isEmpty();
        var services = reading.model().services();
        assertThat(services.size()).isGreaterThan(425);
        assertThat(services).allSatisfy(service -> assertThat(service.title()).isNotEmpty());
        assertThat(
                        services.stream()
                                .mapToInt(each -> reading.model().operations(each.name()).size())
                                .sum())
                .isGreaterThan(18_000);
    }
}
