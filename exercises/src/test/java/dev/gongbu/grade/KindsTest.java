package dev.gongbu.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Cell;
import dev.gongbu.exercise.Task.Option;
import dev.gongbu.exercise.Task.Row;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.exercise.Verdict.DifferenceKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Choice, order, match, compare and cloze, and what goes for all kinds. */
class KindsTest {

    private final WrittenGrader grader = new WrittenGrader(Terms.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "B|RIGHT",
                "b|RIGHT",
                " b. |RIGHT",
                "Ｂ|RIGHT",
                "ㅠ|RIGHT",
                "2|RIGHT",
                "2번|RIGHT",
                "(b)|RIGHT",
                "B입니다|RIGHT",
                "정답은 B|RIGHT",
                "②|RIGHT",
                "ⓑ|RIGHT",
                "비|RIGHT",
                "SQS 대기열에 넣는다|RIGHT",
                "SQS 대기열에 넣는다.|RIGHT",
                "B. SQS 대기열에 넣는다|RIGHT",
                "sqs대기열에넣는다|RIGHT",
                "BB|RIGHT",
                "A|WRONG WRONG_VALUE",
                "ㅁ|WRONG WRONG_VALUE",
                "1|WRONG WRONG_VALUE",
                "복제본을 더한다|WRONG WRONG_VALUE",
                "AB|WRONG COUNT",
                "A, B|WRONG COUNT",
                "뮤|WRONG COUNT",
                "E|NOT_UNDERSTOOD SYNTAX",
                "5|NOT_UNDERSTOOD SYNTAX",
                "0|NOT_UNDERSTOOD SYNTAX",
                "SQS|NOT_UNDERSTOOD SYNTAX",
                "모르겠다|NOT_UNDERSTOOD SYNTAX",
                "?|NOT_UNDERSTOOD SYNTAX"
            })
    void a_choice_is_named_by_letter_number_or_text(String typed, String expected) {
        assertThat(graded(choice(), typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AC|RIGHT",
                "ca|RIGHT",
                "A, C|RIGHT",
                "A C|RIGHT",
                "A와 C|RIGHT",
                "A/C|RIGHT",
                "a;c|RIGHT",
                "A 및 C|RIGHT",
                "A and C|RIGHT",
                "1, 3|RIGHT",
                "13|RIGHT",
                "ㅁㅊ|RIGHT",
                "1번 3번|RIGHT",
                "1번, 3번|RIGHT",
                "A·C|RIGHT",
                "A,C번|RIGHT",
                "가; 다|RIGHT",
                "A|WRONG COUNT",
                "ABC|WRONG COUNT",
                "AB|WRONG WRONG_VALUE",
                "BD|WRONG WRONG_VALUE"
            })
    void two_of_a_choice_come_in_any_order_and_form(String typed, String expected) {
        assertThat(graded(two(), typed)).isEqualTo(expected);
    }

    @Test
    void a_choice_tells_why_the_first_wrong_option_is_wrong_and_nothing_else() {
        var wrong = grade(choice(), "C");
        var many = grade(two(), "ABD");

        assertThat(wrong.message().korean()).isEqualTo("C: 캐시는 사라진다.");
        assertThat(difference(wrong).expected()).isEqualTo("B");
        assertThat(many.message().korean()).isEqualTo("두 가지를 고른다. B: 나는 아니다.");
        assertThat(many.score()).isZero();
        assertThat(grade(two(), "A").score()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 1 2 4|RIGHT",
                "3124|RIGHT",
                "3,1,2,4|RIGHT",
                "3-1-2-4|RIGHT",
                "3->1->2->4|RIGHT",
                "3 → 1 → 2 → 4|RIGHT",
                "３ １ ２ ４|RIGHT",
                "③①②④|RIGHT",
                "3번 1번 2번 4번|RIGHT",
                "3 1 4 2|RIGHT",
                "3. 1. 2. 4.|RIGHT",
                "3;1;2;4|RIGHT",
                "3>1>2>4|RIGHT",
                "1 3 2 4|WRONG SEQUENCE",
                "4213|WRONG SEQUENCE",
                "3 1 2|NOT_UNDERSTOOD SYNTAX",
                "3 1 2 5|NOT_UNDERSTOOD SYNTAX",
                "3 1 1 2|NOT_UNDERSTOOD SYNTAX",
                "3 1 2 4 4|NOT_UNDERSTOOD SYNTAX",
                "a b c d|NOT_UNDERSTOOD SYNTAX",
                "먼저 보낸다|NOT_UNDERSTOOD SYNTAX",
                "0 1 2 3|NOT_UNDERSTOOD SYNTAX",
                "99999999999|NOT_UNDERSTOOD SYNTAX"
            })
    void an_order_is_read_with_any_separator_or_none(String typed, String expected) {
        assertThat(graded(order(), typed)).isEqualTo(expected);
    }

    @Test
    void an_order_scores_by_what_is_in_order_and_points_at_the_first_place_that_is_not() {
        var verdict = grade(order(), "3 2 1 4");

        assertThat(verdict.score()).isEqualTo(2 / 3.0);
        assertThat(difference(verdict).from()).isEqualTo(2);
        assertThat(difference(verdict).got()).isEqualTo("2");
        assertThat(difference(verdict).expected()).isEqualTo("3 1 2 4");
        assertThat(grade(order(), "4 2 1 3").score()).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1c 2a 3b|RIGHT",
                "1-c, 2-a, 3-b|RIGHT",
                "1c2a3b|RIGHT",
                "3b 1c 2a|RIGHT",
                "c a b|RIGHT",
                "cab|RIGHT",
                "1:c 2:a 3:b|RIGHT",
                "1=c;2=a;3=b|RIGHT",
                "1→c 2→a 3→b|RIGHT",
                "C A B|RIGHT",
                "c1 a2 b3|RIGHT",
                "1ㅊ 2ㅁ 3ㅠ|RIGHT",
                "1C, 2A, 3B|RIGHT",
                "①c ②a ③b|RIGHT",
                "(1,c) (2,a) (3,b)|RIGHT",
                "1a 2b 3c|WRONG WRONG_VALUE",
                "1c 2a|WRONG COUNT",
                "1c 2a 3d|WRONG WRONG_VALUE",
                "1c 2a 3e|NOT_UNDERSTOOD SYNTAX",
                "1c 1a 3b|NOT_UNDERSTOOD SYNTAX",
                "4a 1c 2b|NOT_UNDERSTOOD SYNTAX",
                "1 2 3|NOT_UNDERSTOOD SYNTAX",
                "c a|NOT_UNDERSTOOD SYNTAX",
                "가나다|NOT_UNDERSTOOD SYNTAX"
            })
    void pairs_are_read_however_they_are_joined(String typed, String expected) {
        assertThat(graded(match(), typed)).isEqualTo(expected);
    }

    @Test
    void a_match_counts_its_pairs() {
        var verdict = grade(match(), "1c 2b 3a");

        assertThat(verdict.message().korean()).isEqualTo("3개 중 1개가 맞다.");
        assertThat(difference(verdict).field()).isEqualTo("2");
        assertThat(difference(verdict).got()).isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1=14일; 2=4일|RIGHT",
                "2=4일; 1=14일|RIGHT",
                "14일; 4일|RIGHT",
                "14일, 4일|RIGHT",
                "14일 / 4일|RIGHT",
                "14일 4일|RIGHT",
                "1: 2주; 2: 96시간|RIGHT",
                "1) 14일, 2) 4일|RIGHT",
                "최대/SQS=14일; 기본/SQS=4일|RIGHT",
                "1번 14일; 2번 4일|RIGHT",
                "4일; 14일|WRONG SEQUENCE",
                "14일; 5일|WRONG WRONG_VALUE",
                "14일|NOT_UNDERSTOOD COUNT",
                "14일; 4|NOT_UNDERSTOOD NO_UNIT",
                "1=14일|WRONG COUNT",
                "3=14일; 1=4일|NOT_UNDERSTOOD COUNT",
                "1=14일; 1=4일|NOT_UNDERSTOOD COUNT",
                "14일; 4일; 1일|NOT_UNDERSTOOD COUNT",
                "14시간; 4일|WRONG UNIT"
            })
    void cells_are_filled_by_number_name_or_order(String typed, String expected) {
        assertThat(graded(compare(List.of()), typed)).isEqualTo(expected);
    }

    @Test
    void cells_may_come_one_by_one_by_number_or_name() {
        var task = compare(List.of());

        var numbered = grader.grade(task, Answer.of(Map.of("1", "14일", "2", "4일")));
        var named = grader.grade(task, Answer.of(Map.of("최대 / sqs", "14일", "기본/SQS", "하루")));
        var unknown = grader.grade(task, Answer.of(Map.of("7", "14일")));

        assertThat(numbered.outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(named.score()).isEqualTo(0.5);
        assertThat(difference(named).field()).isEqualTo("2");
        assertThat(unknown.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
        assertThat(unknown.message().korean()).contains("'7'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1=b; 2=a|RIGHT",
                "b a|RIGHT",
                "B; A|RIGHT",
                "ㅠ; ㅁ|RIGHT",
                "14일; a|RIGHT",
                "a; b|WRONG SEQUENCE",
                "c; a|WRONG WRONG_VALUE",
                "d; a|NOT_UNDERSTOOD COUNT"
            })
    void a_bank_is_answered_by_letter_or_text(String typed, String expected) {
        assertThat(graded(compare(List.of("4일", "14일", "1일")), typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1분; 4|RIGHT",
                "60초; 4|RIGHT",
                "1분, 4|RIGHT",
                "1분 / 4|RIGHT",
                "1분; 4일|RIGHT",
                "1분\\n4|RIGHT",
                "1=1분; 2=4|RIGHT",
                "1분 4|RIGHT",
                "1분; 네|RIGHT",
                "1분|NOT_UNDERSTOOD COUNT",
                "1분; 5|WRONG WRONG_VALUE",
                "1시간; 4|WRONG UNIT",
                "1; 4|NOT_UNDERSTOOD NO_UNIT",
                "; 4|WRONG COUNT",
                "1분; 4시간|WRONG UNIT"
            })
    void gaps_are_filled_in_order_and_may_leave_the_unit_to_the_sentence(
            String typed, String expected) {
        var task =
                new Task.Cloze(
                        List.of("짧게는 ", "까지, 보통은 ", "일이다."),
                        List.of(Exercises.quantity("1분"), Exercises.quantity("4")));

        assertThat(graded(Exercises.of(task, "빈칸을 채운다."), typed.replace("\\n", "\n")))
                .isEqualTo(expected);
    }

    @Test
    void an_author_s_word_on_a_mistake_goes_first() {
        var mistake = Exercises.mistake("4일은 기본값이다.", "4일");
        var exercise = Exercises.of(Exercises.amount("14일"), "얼마인가?", mistake);

        assertThat(grade(exercise, "96시간").message().korean()).isEqualTo("4일은 기본값이다.");
        assertThat(grade(exercise, "5일").message().korean()).isEqualTo("수가 다르다.");
        assertThat(grade(exercise, "14일").outcome()).isEqualTo(Outcome.RIGHT);
    }

    @Test
    void a_mistake_that_is_spelt_almost_like_the_answer_is_no_slip() {
        var mistake = Exercises.mistake("그것은 반대쪽이다.", "데이터 싱크로");
        var exercise = Exercises.of(Exercises.names("데이터 싱크", false), "?", mistake);

        var verdict = grade(exercise, "데이터 싱크로");

        assertThat(verdict.outcome()).isIn(Outcome.WRONG, Outcome.RIGHT);
    }

    @Test
    void a_bare_number_is_right_where_the_task_says_the_unit() {
        var minutes = Exercises.of(Exercises.amount("15분"), "최대 실행 시간은 몇 분인가?");
        var seconds = Exercises.of(Exercises.amount("15분"), "얼마인가? (초 단위로)");

        assertThat(graded(minutes, "15")).isEqualTo("RIGHT");
        assertThat(graded(minutes, "900초")).isEqualTo("RIGHT");
        assertThat(graded(minutes, "16")).startsWith("WRONG");
        assertThat(graded(seconds, "900")).isEqualTo("RIGHT");
        assertThat(graded(seconds, "15")).startsWith("WRONG");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S3 Standard-IA의 최소 저장 기간은 얼마인가?|30일 이상|RIGHT",
                "S3 Standard-IA의 최소 저장 기간은 얼마인가?|최소 30일|RIGHT",
                "S3 Standard-IA의 최소 저장 기간은 얼마인가?|최대 30일|WRONG POLARITY",
                "S3 Standard-IA의 최소 저장 기간은 얼마인가?|30일 초과|WRONG POLARITY",
                "최대 보존 기간은 얼마인가?|최대 30일|RIGHT",
                "최대 보존 기간은 얼마인가?|30일 이상|WRONG POLARITY"
            })
    void a_word_for_a_limit_may_be_the_one_that_the_task_uses(
            String prompt, String typed, String expected) {
        var exercise = Exercises.of(Exercises.amount("30일"), prompt);

        assertThat(graded(exercise, typed)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7일|RIGHT", "7일 이상|RIGHT", "7일 미만|WRONG POLARITY", "7일 이하|WRONG POLARITY"})
    void a_word_for_a_limit_may_be_the_one_after_the_gap(String typed, String expected) {
        var task = new Task.Cloze(List.of("보존 기간은 ", " 이상이다."), List.of(Exercises.quantity("7일")));

        assertThat(graded(Exercises.of(task, "빈칸을 채운다."), typed)).isEqualTo(expected);
    }

    @Test
    void who_is_right_is_told_so_in_every_kind() {
        assertThat(grade(choice(), "B").message().korean()).isEqualTo("맞다.");
        assertThat(grade(order(), "3124").message().korean()).isEqualTo("맞다.");
        assertThat(grade(match(), "1c 2a 3b").message().korean()).isEqualTo("맞다.");
        assertThat(grade(compare(List.of()), "14일; 4일").message().korean()).isEqualTo("맞다.");
        assertThat(grade(Exercises.of(Exercises.amount("15분"), "?"), "900초").message())
                .isEqualTo(CommandSentences.RIGHT);
        assertThat(grade(Exercises.of(Exercises.names("람다; 큐", false), "?"), "큐, 람다").message())
                .isEqualTo(CommandSentences.RIGHT);
    }

    @Test
    void a_slip_is_shown_by_its_syllable() {
        var exercise = Exercises.of(Exercises.names("가시성 타임아웃", false), "무엇인가?");

        var verdict = grade(exercise, "가시성 티임아웃");

        assertThat(verdict.outcome()).isEqualTo(Outcome.NEARLY);
        assertThat(difference(verdict).from()).isEqualTo(4);
        assertThat(difference(verdict).got().strip()).isEqualTo("티");
        assertThat(verdict.message().korean()).doesNotContain("가시성");
    }

    @Test
    void what_the_other_layout_hides_is_offered() {
        var name = Exercises.of(Exercises.names("람다|Lambda", false), "무엇인가?");
        var list = Exercises.of(Exercises.names("람다; 파게이트", false), "둘은?");

        assertThat(grade(name, "fkaek").offered()).isEqualTo("람다");
        assertThat(grade(name, "ㅣ므ㅠㅇㅁ").offered()).isEqualTo("lambda");
        assertThat(grade(list, "fkaek, 파게이트").offered()).isEqualTo("람다, 파게이트");
    }

    @Test
    void the_house_s_spelling_is_told_to_who_is_right_with_another() {
        var exercise = Exercises.of(Exercises.names("메시지", false), "무엇인가?");

        var verdict = grade(exercise, "메세지");

        assertThat(verdict.outcome()).isEqualTo(Outcome.RIGHT);
        assertThat(verdict.warnings().getFirst().korean()).contains("'메시지'");
    }

    @Test
    void nothing_typed_counts_nothing() {
        for (var exercise : all()) {
            for (var typed : List.of("", " ", "\n\t", "　")) {
                var verdict = grade(exercise, typed);

                assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_UNDERSTOOD);
                assertThat(verdict.score()).isZero();
                assertThat(difference(verdict).kind()).isEqualTo(DifferenceKind.COUNT);
            }
        }
    }

    static List<Exercise> all() {
        var all = new ArrayList<>(List.of(choice(), two(), order(), match(), compare(List.of())));
        all.add(compare(List.of("4일", "14일", "1일")));
        all.add(Exercises.of(Exercises.amount("15분"), "얼마인가?"));
        all.add(Exercises.of(Exercises.names("데드 레터 큐|DLQ", false), "무엇인가?"));
        all.add(Exercises.of(Exercises.names("RTO; RPO; 가용성", true), "무엇인가?"));
        return all;
    }

    private static Exercise choice() {
        return Exercises.of(
                new Task.Choice(
                        List.of(
                                new Option("복제본을 더한다", false, "복제본은 쓰지 못한다."),
                                new Option("SQS 대기열에 넣는다", true, "받아 둔다."),
                                new Option("캐시에 쓴다", false, "캐시는 사라진다."),
                                new Option("늘린다", false, "더 몰린다."))),
                "무엇인가?");
    }

    private static Exercise two() {
        return Exercises.of(
                new Task.Choice(
                        List.of(
                                new Option("가", true, "가는 맞다."),
                                new Option("나", false, "나는 아니다."),
                                new Option("다", true, "다는 맞다."),
                                new Option("라", false, "라는 아니다."))),
                "두 가지를 고른다.");
    }

    private static Exercise order() {
        return Exercises.of(
                new Task.Order(
                        List.of("받는다", "처리한다", "보낸다", "지운다"),
                        List.of(List.of(2, 0, 1, 3), List.of(2, 0, 3, 1))),
                "차례대로 적는다.");
    }

    private static Exercise match() {
        return Exercises.of(
                new Task.Match(
                        List.of("하나", "둘", "셋"), List.of("ㄱ", "ㄴ", "ㄷ", "ㄹ"), List.of(2, 0, 1)),
                "잇는다.");
    }

    private static Exercise compare(List<String> bank) {
        var most = new Row("최대", List.of(new Cell.Hidden(Exercises.quantity("14일"))));
        var usual = new Row("기본", List.of(new Cell.Hidden(Exercises.quantity("4일"))));
        return Exercises.of(
                new Task.Compare(List.of("SQS"), List.of(most, usual), bank), "칸을 채운다.");
    }

    private String graded(Exercise exercise, String typed) {
        return Exercises.summary(grade(exercise, typed));
    }

    private Verdict grade(Exercise exercise, String typed) {
        return grader.grade(exercise, Answer.of(typed));
    }

    private static Verdict.Difference difference(Verdict verdict) {
        return Objects.requireNonNull(verdict.difference());
    }
}
