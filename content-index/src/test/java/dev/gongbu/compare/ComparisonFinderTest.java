package dev.gongbu.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.compare.ComparisonFinder.Found;
import dev.gongbu.note.Comparison;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ComparisonFinderTest {

    private static final Comparison.Head TWO =
            head("ec2-vs-lambda", "EC2와 Lambda", "EC2", "ec2", "Lambda", "lambda");
    private static final Comparison.Head THREE =
            head("messengers", "전달 서비스", "SQS", "sqs", "SNS", "sns", "Kinesis", "kinesis");
    private static final Comparison.Head VARIANTS =
            head("volumes", "볼륨 종류", "gp3", null, "io2", null, "st1", null, "HDD 볼륨", null);

    private final ComparisonFinder finder = new ComparisonFinder(List.of(THREE, TWO, VARIANTS));

    private static Comparison.Head head(
            String id, String title, @Nullable String... namesAndTopics) {
        var columns = new ArrayList<Comparison.Column>();
        var topics = new ArrayList<String>();
        for (int i = 0; i < namesAndTopics.length; i += 2) {
            var topic = namesAndTopics[i + 1];
            columns.add(new Comparison.Column(String.valueOf(namesAndTopics[i]), topic));
            if (topic != null) {
                topics.add(topic);
            }
        }
        if (topics.isEmpty()) {
            topics.add("ebs");
        }
        return new Comparison.Head(
                id, title, "In English", List.of("다른 이름 " + id), columns, topics);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ec2-vs-lambda", "EC2-VS-Lambda", "EC2와 Lambda", "ec2와lambda"})
    void finds_by_any_name(String name) {
        assertThat(finder.named(name)).contains(new Found(TWO, List.of(0, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ec2", "없는 것"})
    void does_not_guess_a_name(String name) {
        assertThat(finder.named(name)).isEmpty();
    }

    @Test
    void finds_by_the_topics_of_its_columns_in_the_order_asked_for() {
        assertThat(finder.byTopics(List.of("lambda", "ec2")))
                .contains(new Found(TWO, List.of(1, 0)));
    }

    @Test
    void finds_a_part_of_a_larger_comparison() {
        var found = finder.byTopics(List.of("kinesis", "sqs"));

        assertThat(found).contains(new Found(THREE, List.of(2, 0)));
        assertThat(found.map(Found::isPart)).contains(true);
    }

    @Test
    void finds_nothing_for_topics_that_nobody_compared() {
        assertThat(finder.byTopics(List.of("ec2", "sqs"))).isEmpty();
    }

    @Test
    void finds_by_the_names_of_columns_also_of_several_words() {
        assertThat(finder.byColumns(List.of("IO2", "hdd", "볼륨")))
                .contains(new Found(VARIANTS, List.of(1, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gp3", "gp3 gp3", "gp3 sqs", "gp3 io2 없는것"})
    void wants_two_columns_of_one_comparison(String words) {
        assertThat(finder.byColumns(List.of(words.split(" ")))).isEqualTo(Optional.empty());
    }

    @Test
    void knows_what_is_about_a_topic() {
        assertThat(finder.about("ebs")).containsExactly(VARIANTS);
        assertThat(finder.about("none")).isEmpty();
    }
}
