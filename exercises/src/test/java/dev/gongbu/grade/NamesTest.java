package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Verdict;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;

class NamesTest {

    private static final Set<String> TERMS =
            Set.of(
                    "sns",
                    "sqs",
                    "람다",
                    "lambda",
                    "dlq",
                    "데드레터큐",
                    "결과",
                    "fifo",
                    "람다엣지",
                    "lambdaedge",
                    "route53",
                    "큐");

    private final WrittenGrader grader = new WrittenGrader(TERMS::contains);

    static List<Rows.Row> rows() {
        return Rows.of("names.txt");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void judges_a_name_as_a_careful_teacher_would(Rows.Row row) {
        var exercise = Exercises.of(Exercises.names(row.key(), false), "무엇인가?");

        Verdict verdict = grader.grade(exercise, Answer.of(row.typed()));

        assertThat(Exercises.summary(verdict)).isEqualTo(row.expected());
    }
}
