package dev.gongbu.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class NearestNamesTest {

    private static final List<String> NAMES =
            List.of(
                    "create-queue",
                    "delete-queue",
                    "list-queues",
                    "get-queue-url",
                    "get-queue-attributes",
                    "set-queue-attributes",
                    "purge-queue",
                    "receive-message",
                    "send-message",
                    "send-message-batch",
                    "describe-instances",
                    "run-instances",
                    "terminate-instances",
                    "describe-db-instances",
                    "queue-url",
                    "max-number-of-messages",
                    "visibility-timeout");

    @ParameterizedTest
    @CsvSource({
        "create-queu, create-queue",
        "craete-queue, create-queue",
        "createqueue, create-queue",
        "create_queue, create-queue",
        "CreateQueue, create-queue",
        "create-queues, create-queue",
        "queue-create, create-queue",
        "add-queue, create-queue",
        "list-queue, list-queues",
        "list-queue-urls, get-queue-url",
        "describe-queue-attributes, get-queue-attributes",
        "list-instances, describe-instances",
        "delete-instances, terminate-instances",
        "describe-instnaces, describe-instances",
        "DescribeDBInstances, describe-db-instances",
        "--queueUrl, queue-url",
        "--queue-ulr, queue-url",
        "--max-messages, max-number-of-messages",
        "--visiblity-timeout, visibility-timeout",
        "--visibility-timeot, visibility-timeout",
        "instance-describe, describe-instances",
        "describe-instance, describe-instances",
        "send, send-message",
        "ㅣㅑㄴㅅ-벼뎓ㄴ, list-queues",
        "ㅊㄱㄷㅁㅅㄷ-벼뎓, create-queue"
    })
    void knows_what_was_meant(String typed, String name) {
        assertThat(NearestNames.among(NAMES, typed)).first().isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "x", "list-buckets", "frobnicate", "람다", "create"})
    void offers_nothing_that_is_far(String typed) {
        assertThat(NearestNames.among(List.of("delete-topic", "max-items", "sign"), typed))
                .isEmpty();
    }

    @Test
    void offers_three_at_most_in_one_order() {
        assertThat(NearestNames.among(NAMES, "queue")).hasSizeLessThanOrEqualTo(3);
        assertThat(NearestNames.among(NAMES.reversed(), "get-queue"))
                .isEqualTo(NearestNames.among(NAMES, "get-queue"));
    }

    @Test
    void is_not_held_up_by_what_is_no_name() {
        assertThat(NearestNames.among(NAMES, "a-".repeat(1_000_000))).isEmpty();
        assertThat(NearestNames.among(NAMES, "-".repeat(100))).isEmpty();
    }
}
