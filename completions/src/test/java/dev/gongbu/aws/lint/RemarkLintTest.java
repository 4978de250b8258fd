package dev.gongbu.aws.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.aws.read.ModelReader;
import dev.gongbu.aws.read.Remark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

class RemarkLintTest {

    private static Remark remark(String subject, String text) {
        return new Remark("korean/sqs.txt", 3, "sqs", subject, text);
    }

    @ParameterizedTest
    @CsvSource({
        "create-queue, 새 대기열을 생성한다.",
        "delete-queue, 대기열을 완전히 지운다.",
        "describe-instances, 인스턴스를 보여 준다.",
        "create-queue --queue-name, 대기열의 고유한이름.",
        "create-queue --attributes, 대기열의 속성을 지정한다.",
        "'* --queue-url', 대상 대기열의주소다.",
        "service, 메시지 대기열서비스다."
    })
    void finds_what_merely_translates_the_name(String subject, String text) {
        assertThat(RemarkLint.problems(List.of(remark(subject, text))))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.toString())
                                .startsWith("korean/sqs.txt:3")
                                .contains("merely translates"));
    }

    @ParameterizedTest
    @CsvSource({
        "create-queue, 메시지를 담을 대기열을 만들고 URL을 돌려준다.",
        "delete-queue, 대기열과 남은 메시지를 지우며 되돌릴 수 없다.",
        "create-queue --queue-name, 80자까지의 이름. FIFO 대기열은 .fifo로 끝난다."
    })
    void lets_pass_what_says_more(String subject, String text) {
        assertThat(RemarkLint.problems(List.of(remark(subject, text)))).isEmpty();
    }

    @Test
    void finds_two_that_are_alike_in_any_files() {
        var one = remark("start", "인스턴스를 켜고 running이 될 때까지 요금이 없다.");
        var other =
                new Remark(
                        "korean/ec2.txt", 9, "ec2", "start-x", "인스턴스를 켜고  running이 될 때까지 요금이 없다.");
        var third = remark("stop", "멈춘 뒤에도 EBS 볼륨의 요금은 계속 나온다.");

        assertThat(RemarkLint.problems(List.of(one, third, other)))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.toString())
                                .startsWith("korean/ec2.txt:9")
                                .contains("is like korean/sqs.txt:3"));
    }

    @ParameterizedTest
    @CsvSource({
        "짧다., has 3 characters",
        "마침표가 없는 문장은 어디서 끝나는지 모른다, full stop",
        "이 문장은 높임말로 끝나서 다른 문장과 어울리지 않습니다., plain style"
    })
    void finds_what_is_not_well_formed(String text, String complaint) {
        assertThat(RemarkLint.problems(List.of(remark("service", text))))
                .anySatisfy(problem -> assertThat(problem.message()).contains(complaint));
    }

    @Test
    void the_sentences_of_the_model_are_sound() {
        var reading = new ModelReader(Path.of("")).read();

        assertThat(reading.remarks()).hasSizeGreaterThan(1_500);
        assertThat(RemarkLint.problems(reading.remarks())).isEmpty();
    }
}
