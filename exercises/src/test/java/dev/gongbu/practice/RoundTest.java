package dev.gongbu.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.progress.Entry;
import dev.gongbu.progress.Event;
import dev.gongbu.schedule.CardState;
import dev.gongbu.schedule.Fsrs6;
import dev.gongbu.schedule.Grade;
import dev.gongbu.schedule.LearnerDay;
import dev.gongbu.schedule.ScheduleSettings;
import dev.gongbu.schedule.Scheduler;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

class RoundTest {
    static final LearnerDay DAY = new LearnerDay(ZoneId.of("Asia/Seoul"), LearnerDay.USUAL_TURN);

    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private int ids;
    private final Scheduler scheduler = new Scheduler(new Fsrs6(), ScheduleSettings.USUAL, DAY);
    private final MemoryRecord record = new MemoryRecord(scheduler);

    private Round round(String... ids) {
        var exercises = new ArrayList<Exercise>();
        for (var id : ids) {
            exercises.add(Samples.shortAnswer(id));
        }
        return round(exercises);
    }

    private Round round(List<Exercise> exercises) {
        var byId = new LinkedHashMap<String, Exercise>();
        exercises.forEach(each -> byId.put(each.id(), each));
        var practice =
                new Practice(
                        id -> Optional.ofNullable(byId.get(id)),
                        this::graded,
                        record,
                        () -> now,
                        () -> "e" + ids++);
        return new Round(exercises.stream().map(Exercise::head).toList(), practice, 1);
    }

    private Verdict graded(Exercise exercise, Answer answer) {
        now = now.plusSeconds(5);
        return Samples.graded(exercise, answer);
    }

    private static String asked(Round round) {
        return round.question().map(each -> each.exercise().id()).orElse("");
    }

    private static void act(Round round, String action) {
        switch (action) {
            case "hint" -> round.hint();
            case "reveal" -> round.reveal();
            case "skip" -> round.skip();
            case "undo" -> round.undo();
            case "easy" -> round.easy();
            case "flag" -> round.flag("");
            case "next" -> round.next();
            default -> round.answer(Answer.of(action));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "right, GOOD",
        "short, HARD",
        "hint right, HARD",
        "wrong right, HARD",
        "nearly right, HARD",
        "wrong wrong, AGAIN",
        "nearly nearly, AGAIN",
        "wrong nearly, AGAIN",
        "hint wrong wrong, AGAIN",
        "reveal, AGAIN",
        "wrong reveal, AGAIN",
        "what right, GOOD",
        "layout right, GOOD",
        "what what wrong what right, HARD",
        "right easy, EASY",
        "right easy easy, EASY",
        "wrong right easy, HARD",
        "wrong wrong easy, AGAIN",
        "right undo right, GOOD",
        "wrong undo right, GOOD",
        "wrong wrong undo right, HARD",
        "reveal undo right, GOOD",
        "hint right undo right, HARD",
        "right easy undo wrong wrong, AGAIN"
    })
    void what_is_done_becomes_a_grade(String actions, Grade grade) {
        var round = round("a.1");
        for (var action : actions.split(" ", -1)) {
            act(round, action);
        }
        assertThat(lastGrade()).isEqualTo(grade);
        assertThat(record.reviewed("a.1").orElseThrow().state().reviews()).isEqualTo(1);
        assertThat(round.question().orElseThrow().isSettled()).isTrue();
    }

    private Grade lastGrade() {
        Grade last = null;
        for (var entry : record.standing()) {
            boolean isTaken = entry.event() == Event.EASY && !stands(entry.target());
            last = entry.grade() == null || isTaken ? last : entry.grade();
        }
        return last == null ? Grade.AGAIN : last;
    }

    private boolean stands(@Nullable String id) {
        return record.standing().stream().anyMatch(each -> each.id().equals(id));
    }

    @Test
    void an_answer_is_in_the_record_with_all_that_is_known_of_it() {
        var round = round("a.1");
        round.hint();
        round.answer(Answer.of("wrong"));
        assertThat(record.log)
                .containsExactly(
                        new Entry(
                                "e0",
                                now,
                                Event.ANSWER,
                                "a.1",
                                1,
                                Outcome.WRONG,
                                null,
                                1,
                                1,
                                5000,
                                "wrong",
                                null,
                                ""));
    }

    @Test
    void what_is_not_understood_is_kept_but_counts_nothing() {
        var round = round("a.1");
        var reply = round.answer(Answer.of("what"));
        assertThat(reply.next()).isEqualTo(Reply.Next.ANSWER);
        assertThat(record.log.getFirst().grade()).isNull();
        assertThat(round.question().orElseThrow().tries()).isZero();
    }

    @Test
    void a_first_mistake_gets_another_try_and_a_second_ends_the_question() {
        var round = round("a.1", "a.2");
        assertThat(round.answer(Answer.of("x")).next()).isEqualTo(Reply.Next.RETRY);
        round.next();
        assertThat(asked(round)).isEqualTo("a.1");
        var reply = round.answer(Answer.of("x"));
        assertThat(reply.next()).isEqualTo(Reply.Next.GO_ON);
        assertThat(reply.due()).isEqualTo(now.plusSeconds(60));
        assertThatThrownBy(() -> round.answer(Answer.of("x")))
                .isInstanceOf(IllegalStateException.class);
        round.next();
        assertThat(asked(round)).isEqualTo("a.2");
    }

    @Test
    void hints_come_one_by_one_and_end() {
        var round = round("a.1");
        assertThat(round.hint()).contains(new Hint(1, 2, "하나"));
        assertThat(round.hint()).contains(new Hint(2, 2, "둘"));
        assertThat(round.hint()).isEmpty();
        assertThat(round.question().orElseThrow().hints()).isEqualTo(2);
    }

    @Test
    void what_is_skipped_comes_at_the_end_and_skipped_again_another_day() {
        var round = round("a.1", "a.2", "a.3");
        assertThat(round.skip()).isTrue();
        act(round, "right");
        round.next();
        act(round, "right");
        round.next();
        assertThat(asked(round)).isEqualTo("a.1");
        assertThat(round.skip()).isFalse();
        assertThat(round.question()).isEmpty();
        assertThat(round.summary().left()).isEqualTo(1);
        assertThat(record.reviewed("a.1")).isEmpty();
    }

    @Test
    void skipping_does_not_wash_a_mistake_away() {
        var round = round("a.1", "a.2");
        act(round, "wrong");
        round.skip();
        act(round, "right");
        round.next();
        assertThat(round.answer(Answer.of("right")).grade()).isEqualTo(Grade.HARD);
    }

    @Test
    void the_only_question_is_not_asked_again_when_it_is_skipped() {
        var round = round("a.1");
        assertThat(round.skip()).isFalse();
        assertThat(round.question()).isEmpty();
    }

    @Test
    void what_was_forgotten_comes_again_when_its_step_is_due_and_nothing_else_waits() {
        var round = round("a.1", "a.2");
        act(round, "reveal");
        now = now.plusSeconds(120);
        round.next();
        assertThat(asked(round)).isEqualTo("a.2");
        act(round, "right");
        round.next();
        assertThat(asked(round)).isEqualTo("a.1");
        assertThat(round.question().orElseThrow().isRepeated()).isTrue();
        act(round, "right");
        round.next();
        assertThat(round.question()).isEmpty();
        assertThat(round.summary().count(Summary.How.FORGOTTEN)).isEqualTo(1);
        assertThat(round.summary().results()).hasSize(2);
    }

    @Test
    void the_round_says_when_the_forgotten_is_due_and_asks_it_then() {
        var round = round("a.1");
        act(round, "reveal");
        round.next();
        assertThat(round.question()).isEmpty();
        assertThat(round.returnOfForgotten()).contains(now.plusSeconds(60));
        now = now.plusSeconds(60);
        round.next();
        assertThat(asked(round)).isEqualTo("a.1");
        assertThat(round.skip()).isFalse();
        assertThat(round.question()).isEmpty();
        assertThat(round.returnOfForgotten()).isEmpty();
    }

    @Test
    void undo_asks_the_last_question_again_and_keeps_the_place_of_the_open_one() {
        var round = round("a.1", "a.2", "a.3");
        act(round, "right");
        round.next();
        assertThat(round.undo()).isTrue();
        assertThat(asked(round)).isEqualTo("a.1");
        assertThat(record.reviewed("a.1")).isEmpty();
        assertThat(record.log.getLast().event()).isEqualTo(Event.UNDO);
        assertThat(record.log.getLast().target()).isEqualTo("e0");
        assertThat(round.undo()).isFalse();
        act(round, "right");
        round.next();
        assertThat(asked(round)).isEqualTo("a.2");
    }

    @Test
    void undo_works_when_the_round_is_over_and_across_a_repetition() {
        var round = round("a.1");
        act(round, "reveal");
        now = now.plusSeconds(60);
        round.next();
        round.undo();
        assertThat(round.question().orElseThrow().isRepeated()).isFalse();
        act(round, "right");
        round.next();
        assertThat(round.question()).isEmpty();
        assertThat(round.undo()).isTrue();
        assertThat(asked(round)).isEqualTo("a.1");
    }

    @Test
    void an_exercise_is_flagged_with_a_note_and_unflagged() {
        var round = round("a.1");
        round.flag("무엇을 묻는가");
        assertThat(round.isFlagged()).isTrue();
        assertThat(record.log.getLast().note()).isEqualTo("무엇을 묻는가");
        round.unflag();
        assertThat(round.isFlagged()).isFalse();
    }

    @Test
    void the_record_holds_the_places_of_the_pack() {
        for (int seed = 0; seed < 20; seed++) {
            var exercise = Samples.choice("a.1", 4);
            var round =
                    new Round(
                            List.of(exercise.head()),
                            new Practice(
                                    _ -> Optional.of(exercise),
                                    this::graded,
                                    record,
                                    () -> now,
                                    () -> "e" + ids++),
                            seed);
            var shown = round.question().orElseThrow().exercise();
            round.answer(Answer.of(Solution.of(shown)));
            assertThat(record.log.getLast().answer()).isEqualTo("B");
        }
    }

    @Test
    void a_round_of_nothing_is_over() {
        var round = round();
        assertThat(round.question()).isEmpty();
        assertThat(round.undo()).isFalse();
        assertThat(round.easy()).isEmpty();
        assertThat(round.summary()).isEqualTo(new Summary(List.of(), 0));
    }

    /** Whatever is done: the states are those that the record's answers lead to. */
    @Test
    void any_sequence_of_actions_keeps_the_record_and_the_view_of_the_round_equal() {
        var actions =
                List.of(
                        "right", "wrong", "nearly", "what", "hint", "reveal", "skip", "undo",
                        "undo", "easy", "flag", "next", "next", "wait");
        for (int i = 0; i < 300 * Integer.getInteger("gongbu.soak", 1); i++) {
            var random = new SplittableRandom(i);
            record.log.clear();
            var round = round("a.1", "b.2", "c.3");
            var done = new ArrayList<String>();
            for (int j = 0; j < 40; j++) {
                var action = actions.get(random.nextInt(actions.size()));
                done.add(action);
                if (action.equals("wait")) {
                    now = now.plus(Duration.ofMinutes(random.nextInt(20)));
                } else if (isPossible(round, action)) {
                    act(round, action);
                }
                assertThat(view(round)).as("%s: %s", i, done).isEqualTo(replayed());
                assertThat(round.summary().results().size() + round.summary().left())
                        .as("%s: %s", i, done)
                        .isEqualTo(3);
            }
        }
    }

    private static boolean isPossible(Round round, String action) {
        if (action.equals("undo") || action.equals("easy") || action.equals("next")) {
            return true;
        }
        boolean isOpen = round.question().map(each -> !each.isSettled()).orElse(false);
        return isOpen || action.equals("flag") && round.question().isPresent();
    }

    private static Map<String, Instant> view(Round round) {
        var view = new LinkedHashMap<String, Instant>();
        for (var result : round.summary().results()) {
            view.put(result.head().id(), result.due());
        }
        return view;
    }

    /** Told from the log alone, by rules that are written down here once more. */
    private Map<String, Instant> replayed() {
        var states = new LinkedHashMap<String, CardState>();
        for (var entry : record.standing()) {
            if (entry.grade() == null || entry.event() == Event.EASY) {
                continue;
            }
            var isEasy =
                    record.log.stream()
                            .anyMatch(each ->
                                    each.event() == Event.EASY && entry.id().equals(each.target()));
            var grade = isEasy ? Grade.EASY : entry.grade();
            states.put(
                    entry.item(),
                    scheduler.review(
                            entry.item(), states.get(entry.item()), grade, entry.moment()));
        }
        var due = new LinkedHashMap<String, Instant>();
        states.forEach((id, state) -> due.put(id, state.due()));
        return due;
    }
}
