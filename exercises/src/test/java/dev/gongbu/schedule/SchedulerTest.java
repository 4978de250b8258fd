package dev.gongbu.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gongbu.schedule.CardState.Phase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

class SchedulerTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LearnerDay DAY = new LearnerDay(SEOUL, LearnerDay.USUAL_TURN);
    private static final Instant NOON = Instant.parse("2026-11-21T03:00:00Z");

    private static ScheduleSettings settings(
            List<Duration> learning, List<Duration> relearning, int maxDays, boolean isFuzzed) {
        return new ScheduleSettings(0.9, learning, relearning, maxDays, isFuzzed, 20, 200);
    }

    private static Scheduler exact() {
        var usual = ScheduleSettings.USUAL;
        return new Scheduler(
                new Fsrs6(),
                settings(usual.learningSteps(), usual.relearningSteps(), 36_500, false),
                DAY);
    }

    private static CardState reviewed(Scheduler scheduler, Grade... grades) {
        @Nullable CardState state = null;
        for (var grade : grades) {
            state = scheduler.review("sqs.a", state, grade, state == null ? NOON : state.due());
        }
        return Objects.requireNonNull(state);
    }

    @Test
    void v2_plans_these_days_for_these_grades() {
        int[] grades = {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3};
        var scheduler = exact();
        var intervals = new ArrayList<Long>();
        @Nullable CardState state = null;

        for (int grade : grades) {
            var now = state == null ? NOON : state.due();
            state = scheduler.review("sqs.a", state, Grade.of(grade), now);
            intervals.add(ChronoUnit.DAYS.between(DAY.of(now), DAY.of(state.due())));
        }

        assertThat(intervals)
                .containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    @Test
    void something_new_comes_back_after_the_steps() {
        var scheduler = exact();

        var once = scheduler.review("a", null, Grade.GOOD, NOON);
        var twice = scheduler.review("a", once, Grade.GOOD, once.due());

        assertThat(once.phase()).isEqualTo(Phase.LEARNING);
        assertThat(once.due()).isEqualTo(NOON.plus(Duration.ofMinutes(10)));
        assertThat(twice.phase()).isEqualTo(Phase.REVIEW);
        assertThat(twice.due()).isEqualTo(DAY.start(LocalDate.of(2026, 11, 23)));
    }

    @ParameterizedTest
    @CsvSource({"AGAIN, 60", "HARD, 330", "GOOD, 600"})
    void the_first_grade_chooses_the_wait(Grade grade, long seconds) {
        var state = exact().review("a", null, grade, NOON);

        assertThat(Duration.between(NOON, state.due())).hasSeconds(seconds);
    }

    @Test
    void hard_on_an_only_step_waits_half_as_long_again() {
        var scheduler =
                new Scheduler(
                        new Fsrs6(),
                        settings(List.of(Duration.ofMinutes(10)), List.of(), 36_500, false),
                        DAY);

        var state = scheduler.review("a", null, Grade.HARD, NOON);

        assertThat(Duration.between(NOON, state.due())).hasMinutes(15);
    }

    @Test
    void without_steps_everything_waits_for_days() {
        var scheduler =
                new Scheduler(new Fsrs6(), settings(List.of(), List.of(), 36_500, false), DAY);

        var first = scheduler.review("a", null, Grade.AGAIN, NOON);
        var later = scheduler.review("a", first, Grade.AGAIN, first.due());

        assertThat(first.phase()).isEqualTo(Phase.REVIEW);
        assertThat(first.due()).isEqualTo(DAY.start(LocalDate.of(2026, 11, 22)));
        assertThat(later.phase()).isEqualTo(Phase.REVIEW);
        assertThat(later.lapses()).isEqualTo(1);
        assertThat(later.due()).isEqualTo(DAY.start(LocalDate.of(2026, 11, 23)));
    }

    @Test
    void what_was_forgotten_is_learnt_again() {
        var state = reviewed(exact(), Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.AGAIN);

        assertThat(state.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(state.lapses()).isEqualTo(1);
        assertThat(state.reviews()).isEqualTo(4);
        assertThat(Duration.between(state.last(), state.due())).hasMinutes(10);
    }

    @Test
    void easy_is_learnt_at_once() {
        var state = exact().review("a", null, Grade.EASY, NOON);

        assertThat(state.phase()).isEqualTo(Phase.REVIEW);
        assertThat(DAY.of(state.due())).isEqualTo(LocalDate.of(2026, 11, 29));
    }

    @Test
    void a_review_after_midnight_is_a_review_of_the_day_before() {
        var scheduler = exact();
        var late = Instant.parse("2026-11-21T15:30:00Z"); // 00:30 in Seoul on the 22nd

        var state = scheduler.review("a", null, Grade.EASY, late);

        assertThat(DAY.of(late)).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(DAY.of(state.due())).isEqualTo(LocalDate.of(2026, 11, 29));
    }

    @Test
    void an_evening_and_the_next_morning_are_a_day_apart() {
        var scheduler = exact();
        var evening = Instant.parse("2026-11-21T13:00:00Z");
        var morning = Instant.parse("2026-11-21T23:00:00Z");
        var learnt = scheduler.review("a", null, Grade.EASY, evening);

        double recall = scheduler.retrievability(learnt, morning);

        assertThat(recall).isEqualTo(new Fsrs6().retrievability(learnt.memory(), 1));
    }

    @Test
    void a_clock_that_was_set_back_counts_as_no_time() {
        var scheduler = exact();
        var learnt = reviewed(scheduler, Grade.GOOD, Grade.GOOD);

        var state =
                scheduler.review("a", learnt, Grade.GOOD, learnt.last().minus(Duration.ofDays(9)));

        assertThat(state.last()).isEqualTo(learnt.last());
        assertThat(scheduler.retrievability(learnt, NOON.minus(Duration.ofDays(9)))).isEqualTo(1);
    }

    @Test
    void no_interval_is_longer_than_the_longest() {
        var scheduler = new Scheduler(new Fsrs6(), settings(List.of(), List.of(), 30, true), DAY);
        @Nullable CardState state = null;

        for (int i = 0; i < 20; i++) {
            var now = state == null ? NOON : state.due();
            state = scheduler.review("a", state, Grade.EASY, now);
            assertThat(ChronoUnit.DAYS.between(DAY.of(now), DAY.of(state.due())))
                    .isBetween(1L, 30L);
        }
    }

    @Test
    void fuzz_spreads_what_was_learnt_together_and_a_replay_plans_the_same() {
        var scheduler = new Scheduler(new Fsrs6(), ScheduleSettings.USUAL, DAY);
        var again = new Scheduler(new Fsrs6(), ScheduleSettings.USUAL, DAY);
        var days = new HashSet<LocalDate>();

        for (int i = 0; i < 200; i++) {
            var state = scheduler.review("item" + i, null, Grade.EASY, NOON);
            days.add(DAY.of(state.due()));
            assertThat(again.review("item" + i, null, Grade.EASY, NOON)).isEqualTo(state);
        }

        // Eight days: 1 + 0.15 * 4.5 + 0.10 * 1 = 1.775, so from 6 to 10.
        assertThat(days)
                .containsExactlyInAnyOrder(
                        LocalDate.of(2026, 11, 27),
                        LocalDate.of(2026, 11, 28),
                        LocalDate.of(2026, 11, 29),
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @CsvSource({"2.5, 1", "7, 1.675", "20, 2.975", "100, 6.975"})
    void fuzz_widens_with_the_interval(double days, double delta) {
        assertThat(Fuzz.delta(days)).isCloseTo(delta, within(1e-9));
    }

    @Test
    void fsrs_7_counts_fractions_of_days() {
        var scheduler = new Scheduler(new Fsrs7(), ScheduleSettings.USUAL, DAY);
        var learnt = scheduler.review("a", null, Grade.GOOD, NOON);

        double soon = scheduler.retrievability(learnt, NOON.plus(Duration.ofHours(1)));
        double later = scheduler.retrievability(learnt, NOON.plus(Duration.ofHours(5)));

        assertThat(later).isLessThan(soon);
    }

    @Test
    void another_day_turn_is_another_plan() {
        var early = new LearnerDay(SEOUL, LocalTime.MIDNIGHT);

        var one = new Scheduler(new Fsrs6(), ScheduleSettings.USUAL, DAY);
        var other = new Scheduler(new Fsrs6(), ScheduleSettings.USUAL, early);

        assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint());
    }
}
