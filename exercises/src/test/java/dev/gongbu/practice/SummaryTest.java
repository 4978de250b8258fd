package dev.gongbu.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.practice.Summary.How;
import dev.gongbu.practice.Summary.Result;
import dev.gongbu.practice.Summary.Return;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class SummaryTest {
    /** One in the morning in Seoul: still the day before. */
    private static final Instant NOW = Instant.parse("2026-11-21T16:00:00Z");

    private static Result result(String id, How how, String due) {
        return new Result(Samples.shortAnswer(id).head(), how, Instant.parse(due));
    }

    @Test
    void what_comes_back_is_counted_by_the_days_of_the_learner() {
        var summary =
                new Summary(
                        List.of(
                                result("a.1", How.RIGHT, "2026-11-23T19:00:00Z"),
                                result("a.2", How.RIGHT, "2026-11-21T16:10:00Z"),
                                result("a.3", How.FORGOTTEN, "2026-11-21T16:01:00Z"),
                                result("a.4", How.HELPED, "2026-11-21T19:00:00Z"),
                                result("a.5", How.HELPED, "2026-11-20T19:00:00Z")),
                        0);
        assertThat(summary.returns(RoundTest.DAY, NOW))
                .containsExactly(
                        new Return(0, Instant.parse("2026-11-20T19:00:00Z"), 3),
                        new Return(1, Instant.parse("2026-11-21T19:00:00Z"), 1),
                        new Return(3, Instant.parse("2026-11-23T19:00:00Z"), 1));
    }

    @Test
    void the_weakest_topic_is_to_be_read_first_and_a_known_one_not() {
        var due = "2026-11-23T19:00:00Z";
        var summary =
                new Summary(
                        List.of(
                                result("s3.1", How.HELPED, due),
                                result("vpc.1", How.RIGHT, due),
                                result("sqs.1", How.FORGOTTEN, due),
                                result("s3.2", How.HELPED, due)),
                        0);
        assertThat(summary.topicsToRead()).containsExactly("sqs", "s3");
        assertThat(summary.count(How.HELPED)).isEqualTo(2);
    }
}
