package dev.gongbu.exercise.derive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Origin;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.korean.TextNormalizer;
import dev.gongbu.note.Axes;
import dev.gongbu.note.Comparison;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Library;
import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.Term;
import dev.gongbu.note.Topic;
import dev.gongbu.note.read.ContentReader;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

class DerivedExercisesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static Fact fact(String sentence, @Nullable String value) {
        return new Fact(
                "sqs-001",
                "sqs",
                sentence,
                value,
                Fact.Status.AGREED,
                null,
                null,
                DAY,
                Fact.Source.GONGBU);
    }

    private static Term term(String id, String ko, String en, @Nullable String abbreviation) {
        var foundBy = List.of("찾기에만 쓰는 말");
        return new Term(
                id, ko, en, abbreviation, List.of(), foundBy, List.of("sqs"), "처리 못 한 것을 모은다.");
    }

    private static Library library(List<Fact> facts, List<Comparison> comparisons) {
        var topic =
                new Topic(
                        "sqs",
                        "SQS",
                        "Amazon Simple Queue Service",
                        "messaging",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        Lifecycle.available(),
                        List.of(),
                        DAY,
                        true);
        var terms =
                List.of(
                        term("dlq", "데드 레터 큐", "Dead-letter queue", "DLQ"),
                        term("queue-ko", "대기열", "Queue", null),
                        term("line", "대기열", "Line", null),
                        term("sqs", "SQS", "Simple Queue Service", null));
        return new Library(
                List.of(topic),
                List.of(),
                facts,
                comparisons,
                Axes.none(),
                terms,
                List.of(),
                List.of());
    }

    private static List<Exercise> of(Fact fact) {
        return DerivedExercises.of(library(List.of(fact), List.of()));
    }

    private static Task.Cloze cloze(Exercise exercise) {
        return (Task.Cloze) exercise.task();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SQS의 메시지 보존 기본값은 4일이다 | 4일 | 4일",
                "메시지 보존은 최대 14일까지 늘릴 수 있다 | 최대 14일 | 14일",
                "응답은 보통 1초 미만이다 | 1초 미만 | 1초",
                "가장 싼 등급은 표준보다 68% 싸다 | 68% | 68%",
                "그룹 하나에 인스턴스를 7개까지 둔다 | 7개 | 7개",
            })
    void leaves_out_the_figure_of_a_fact(String sentence, String value, String gap) {
        var exercise = of(fact(sentence, value)).getFirst();

        var blank = cloze(exercise).gaps().getFirst();
        assertThat(blank).isEqualTo(new Blank(List.of(gap), Blank.Form.QUANTITY));
        assertThat(String.join(gap, cloze(exercise).texts())).isEqualTo(sentence + ".");
        assertThat(exercise.head().origin()).isEqualTo(Origin.FACT);
        assertThat(exercise.id()).isEqualTo("fact.sqs-001");
        assertThat(exercise.facts()).containsExactly("sqs-001");
        assertThat(exercise.hints()).hasSize(2).noneMatch(hint -> hint.contains(gap));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "메시지의 최대 크기는 1MiB(1,048,576바이트)다 | 1MiB",
                "이 엔진은 2023년 11월에 나왔다 | 2023년 11월",
                "버전 3을 쓴다 | 3",
                "기간은 1분~14일이다 | 14일",
                "처리량은 아주 많다 | 거의 무제한",
            })
    void asks_for_no_figure_that_is_told_or_none(String sentence, String value) {
        assertThat(of(fact(sentence, value))).isEmpty();
    }

    @Test
    void leaves_out_a_term_and_accepts_what_is_the_same_but_no_alias_of_the_search() {
        var exercise = of(fact("실패한 메시지는 DLQ로 옮겨 두고 나중에 살펴본다", "DLQ")).getFirst();

        assertThat(cloze(exercise).gaps())
                .containsExactly(
                        new Blank(List.of("DLQ", "데드 레터 큐", "Dead-letter queue"), Blank.Form.TERM));
        assertThat(exercise.hints()).containsExactly("처리 못 한 것을 모은다.", "첫 글자가 D인 3글자다.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "실패한 메시지를 모으는 곳이 데드 레터 큐이고 줄여서 DLQ다 | DLQ",
                "SQS는 생산자와 소비자를 떼어 놓는 완전 관리형 서비스다 | SQS",
                "메시지를 여러 소비자가 나눠 받는 대기열이다 | 대기열",
                "여기에 DLQ2를 더해 두면 메시지를 살펴볼 수 있다 | DLQ",
                "DLQ다 | DLQ",
                "실패한 메시지는 DLQ(데드 레터)로 옮겨 두고 나중에 본다 | DLQ",
            })
    void asks_for_no_term_that_is_told_or_has_two_meanings(String sentence, String value) {
        assertThat(of(fact(sentence, value))).isEmpty();
    }

    @Test
    void who_answers_what_older_material_says_hears_why() {
        var outdated =
                new Fact(
                        "sqs-009",
                        "sqs",
                        "메시지의 최대 크기는 1MiB다",
                        "1MiB",
                        Fact.Status.OUTDATED,
                        "최대 크기는 256KB다",
                        "2025년 8월에 늘었다",
                        DAY,
                        Fact.Source.MATERIAL);

        var exercise = of(outdated).getFirst();

        assertThat(exercise.mistakes())
                .containsExactly(
                        new Mistake(
                                new Mistake.When.AnswerIs(List.of("256KB")),
                                "예전 자료에 나오는 값이다. 2025년 8월에 늘었다."));
        assertThat(exercise.head().difficulty()).isEqualTo(3);
    }

    @Test
    void a_reworded_fact_is_the_same_exercise_and_another_value_is_not() {
        var one = of(fact("보존 기본값은 4일이다", "4일")).getFirst().head();
        var reworded = of(fact("기본으로 4일 동안 보존한다", "4일")).getFirst().head();
        var changed = of(fact("보존 기본값은 5일이다", "5일")).getFirst().head();

        assertThat(reworded.revision()).isEqualTo(one.revision());
        assertThat(changed.revision()).isNotEqualTo(one.revision());
        assertThat(changed.id()).isEqualTo(one.id());
    }

    private static Comparison comparison(List<Comparison.Row> rows) {
        var columns =
                List.of(
                        new Comparison.Column("표준 대기열", "sqs"),
                        new Comparison.Column("FIFO 대기열", null));
        var head =
                new Comparison.Head(
                        "a-vs-b", "둘의 비교", "A vs B", List.of(), columns, List.of("sqs"));
        return new Comparison(head, "순서면 FIFO다.", List.of("아무 때나.", "순서."), rows, "", DAY);
    }

    private static Comparison.Row row(String axis, String... cells) {
        return new Comparison.Row(axis, List.of(cells), List.of("sqs-001"));
    }

    @Test
    void takes_out_the_cells_of_rows_that_differ_and_tell_nothing() {
        var comparison =
                comparison(
                        List.of(
                                row("순서", "보장 없음", "보장"),
                                row("요금", "같다", "같다"),
                                row("중복", "-", "없다"),
                                row("이름", "자유", "FIFO는 .fifo로 끝난다"),
                                row("보존", "", "길다"),
                                row("처리량", "거의 무제한", "초당 300건")));

        var exercises = DerivedExercises.of(library(List.of(), List.of(comparison)));

        assertThat(exercises).hasSize(1);
        var task = (Task.Compare) exercises.getFirst().task();
        assertThat(task.rows().stream().map(Task.Row::axis)).containsExactly("순서", "처리량");
        assertThat(task.hidden().stream().map(Blank::best))
                .containsExactly("보장 없음", "보장", "거의 무제한", "초당 300건");
        assertThat(task.bank()).containsExactlyInAnyOrder("보장 없음", "보장", "거의 무제한", "초당 300건");
        assertThat(exercises.getFirst().id()).isEqualTo("compare.a-vs-b.1");
    }

    @Test
    void a_row_that_is_left_over_goes_with_those_before() {
        var comparison =
                comparison(
                        List.of(
                                row("하나", "1", "2"),
                                row("둘", "3", "4"),
                                row("셋", "5", "6"),
                                row("넷", "7", "8")));

        var exercises = DerivedExercises.of(library(List.of(), List.of(comparison)));

        assertThat(exercises).hasSize(1);
        assertThat(((Task.Compare) exercises.getFirst().task()).hidden()).hasSize(8);
    }

    @Test
    void the_content_makes_many_and_none_tells_its_answer() {
        var library = new ContentReader().read(Path.of("../content-index")).library();

        var exercises = DerivedExercises.of(library);

        var ids = new HashSet<String>();
        for (var exercise : exercises) {
            assertThat(ids.add(exercise.id())).as(exercise.id()).isTrue();
            if (exercise.task() instanceof Task.Cloze cloze) {
                var told =
                        TextNormalizer.spaceless(
                                String.join(" ", cloze.texts()) + exercise.head().title());
                for (var blank : cloze.gaps()) {
                    if (blank.form() == Blank.Form.TERM) {
                        assertThat(told)
                                .as(exercise.id())
                                .doesNotContain(TextNormalizer.spaceless(blank.best()));
                    }
                }
            }
        }
        assertThat(exercises.stream().filter(each -> each.head().origin() == Origin.FACT))
                .hasSizeGreaterThan(250);
        assertThat(exercises.stream().filter(each -> each.head().origin() == Origin.COMPARISON))
                .hasSizeGreaterThan(200);
    }
}
