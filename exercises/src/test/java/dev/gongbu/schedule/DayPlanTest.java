package dev.gongbu.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gongbu.exercise.Domain;
import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Origin;
import dev.gongbu.schedule.CardState.Phase;
import dev.gongbu.schedule.DayPlan.Done;
import dev.gongbu.schedule.Wish.Mode;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

class DayPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    private static final Done NOTHING = new Done(0, 0);
    private static final LearnerDay DAY =
            new LearnerDay(ZoneId.of("Asia/Seoul"), LearnerDay.USUAL_TURN);

    private final DayPlan plan =
            new DayPlan(
                    new Scheduler(new Fsrs6(), ScheduleSettings.USUAL, DAY),
                    ScheduleSettings.USUAL);

    private static Head head(String id, int difficulty, Origin origin, String... requires) {
        var topic = id.substring(0, id.indexOf('.'));
        return new Head(
                id,
                1,
                Kind.SHORT,
                id,
                List.of(topic),
                difficulty,
                Domain.SECURE,
                origin,
                List.of(requires));
    }

    private static Head head(String id) {
        return head(id, 3, Origin.WRITTEN);
    }

    private static Standing standing(Phase phase, int daysAgo, double stability, Duration until) {
        var last = NOW.minus(Duration.ofDays(daysAgo));
        var memory = new Memory(stability, stability, 5);
        return new Standing(new CardState(phase, 0, memory, last, NOW.plus(until), 4, 0), 0);
    }

    private static Standing wrong(int times, double stability) {
        var standing = standing(Phase.REVIEW, 1, stability, Duration.ofDays(9));
        return new Standing(standing.state(), times);
    }

    private Plan planned(List<Head> heads, Map<String, Standing> standings, Wish wish) {
        return plan.plan(heads, standings, NOTHING, wish, NOW, 1);
    }

    private static List<String> ids(Plan plan) {
        return plan.asked().stream().map(Head::id).toList();
    }

    @Test
    void asks_what_is_on_a_step_first_then_what_is_nearest_to_being_forgotten() {
        var heads = List.of(head("a.known"), head("b.late"), head("c.step"), head("d.later"));
        var standings =
                Map.of(
                        "a.known", standing(Phase.REVIEW, 10, 100, Duration.ZERO),
                        "b.late", standing(Phase.REVIEW, 10, 5, Duration.ZERO),
                        "c.step", standing(Phase.LEARNING, 0, 1, Duration.ofMinutes(-1)),
                        "d.later", standing(Phase.REVIEW, 1, 5, Duration.ofDays(2)));

        var planned = planned(heads, standings, new Wish(Mode.DUE, 10, false));

        assertThat(ids(planned)).containsExactly("c.step", "b.late", "a.known");
        assertThat(planned.due()).isEqualTo(3);
        assertThat(planned.nextDue()).isEqualTo(NOW.plus(Duration.ofDays(2)));
        assertThat(planned.isLimited()).isFalse();
    }

    @Test
    void the_limits_of_the_day_hold_for_new_and_for_due_ones() {
        var heads = new ArrayList<Head>();
        var standings = new HashMap<String, Standing>();
        for (int i = 0; i < 300; i++) {
            heads.add(head("new" + i + ".a"));
            heads.add(head("due" + i + ".a"));
            standings.put("due" + i + ".a", standing(Phase.REVIEW, 9, 5, Duration.ZERO));
        }
        var wish = new Wish(Mode.MIXED, 1000, false);

        var planned = plan.plan(heads, standings, new Done(15, 190), wish, NOW, 1);

        assertThat(ids(planned).stream().filter(id -> id.startsWith("new"))).hasSize(5);
        assertThat(ids(planned).stream().filter(id -> id.startsWith("due"))).hasSize(10);
        assertThat(planned.isLimited()).isTrue();
    }

    @Test
    void who_names_a_number_gets_it() {
        var heads = new ArrayList<Head>();
        for (int i = 0; i < 60; i++) {
            heads.add(head("t" + i + ".a"));
        }
        var wish = new Wish(Mode.NEW, 50, true);

        var planned = plan.plan(heads, Map.of(), new Done(20, 0), wish, NOW, 1);

        assertThat(planned.asked()).hasSize(50);
        assertThat(planned.isLimited()).isFalse();
    }

    @Test
    void new_ones_are_spread_among_those_that_are_due() {
        var heads = new ArrayList<Head>();
        var standings = new HashMap<String, Standing>();
        for (int i = 0; i < 9; i++) {
            heads.add(head("due" + i + ".a"));
            standings.put("due" + i + ".a", standing(Phase.REVIEW, 9, 5 + i, Duration.ZERO));
        }
        heads.add(head("new1.a"));
        heads.add(head("new2.a"));

        var asked = ids(planned(heads, standings, new Wish(Mode.MIXED, 20, false)));

        int first = firstNew(asked, 0);
        int second = firstNew(asked, first + 1);
        assertThat(asked).hasSize(11);
        assertThat(first).isBetween(2, 5);
        assertThat(second - first).isBetween(3, 5);
    }

    private static int firstNew(List<String> asked, int from) {
        for (int i = from; i < asked.size(); i++) {
            if (asked.get(i).startsWith("new")) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void what_is_required_comes_first() {
        var heads =
                List.of(
                        head("a.third", 1, Origin.WRITTEN, "b.second"),
                        head("b.second", 3, Origin.WRITTEN, "c.first"),
                        head("c.first", 5, Origin.WRITTEN),
                        head("d.other", 2, Origin.WRITTEN, "not.there"));

        for (long seed = 0; seed < 50; seed++) {
            var wish = new Wish(Mode.NEW, 10, true);
            var asked = ids(plan.plan(heads, Map.of(), NOTHING, wish, NOW, seed));

            assertThat(asked).containsSubsequence("c.first", "b.second", "a.third");
            assertThat(asked).contains("d.other");
        }
    }

    @Test
    void a_topic_does_not_follow_itself_where_another_is_left() {
        var random = new SplittableRandom(3);
        for (int round = 0; round < 200; round++) {
            var heads = new ArrayList<Head>();
            for (int i = 0; i < 24; i++) {
                heads.add(head("t" + random.nextInt(6) + "." + i));
            }
            var asked = planned(heads, Map.of(), new Wish(Mode.NEW, 24, true)).asked();

            assertThat(asked).hasSameElementsAs(heads).hasSize(24);
            for (int i = 1; i < asked.size(); i++) {
                var before = asked.get(i - 1).topics();
                if (asked.get(i).topics().equals(before)) {
                    int end = Math.min(asked.size(), i + 12);
                    assertThat(asked.subList(i, end))
                            .allMatch(each -> each.topics().equals(before));
                }
            }
        }
    }

    @Test
    void two_written_ones_come_for_one_that_code_made() {
        var heads = new ArrayList<Head>();
        for (int i = 0; i < 30; i++) {
            heads.add(head("w" + i + ".a", 2, Origin.WRITTEN));
            heads.add(head("f" + i + ".a", 1, Origin.FACT));
        }

        var asked = ids(planned(heads, Map.of(), new Wish(Mode.NEW, 12, true)));

        assertThat(asked.stream().filter(id -> id.startsWith("f"))).hasSize(4);
    }

    @Test
    void weak_ones_are_those_that_were_forgotten_the_worst_first() {
        var heads = List.of(head("a.fine"), head("b.bad"), head("c.worse"), head("d.new"));
        var standings = Map.of("a.fine", wrong(0, 1), "b.bad", wrong(1, 2), "c.worse", wrong(3, 9));

        var planned = planned(heads, standings, new Wish(Mode.WEAK, 10, false));

        assertThat(ids(planned)).containsExactly("c.worse", "b.bad");
    }

    @Test
    void the_same_seed_gives_the_same_order_and_another_another() {
        var heads = new ArrayList<Head>();
        for (int i = 0; i < 40; i++) {
            heads.add(head("t" + i + ".a"));
        }
        var wish = new Wish(Mode.NEW, 20, true);

        var one = ids(plan.plan(heads, Map.of(), NOTHING, wish, NOW, 5));
        var same = ids(plan.plan(heads, Map.of(), NOTHING, wish, NOW, 5));
        var other = ids(plan.plan(heads, Map.of(), NOTHING, wish, NOW, 6));

        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }
}
