package dev.gongbu.schedule;

import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.schedule.CardState.Phase;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Chooses what to ask, and in which order: what is on a learning step first, then what is nearest
 * to being forgotten, new exercises spread among it, and no topic twice in a row where that can be
 * helped.
 */
public final class DayPlan {

    private final Scheduler scheduler;
    private final ScheduleSettings settings;

    /** A plan by a schedule, with the limits of the settings. */
    public DayPlan(Scheduler scheduler, ScheduleSettings settings) {
        this.scheduler = scheduler;
        this.settings = settings;
    }

    /**
     * What was done since the learner's day began.
     *
     * @param fresh exercises reviewed for the first time
     * @param repeated others
     */
    public record Done(int fresh, int repeated) {}

    /**
     * Plans.
     *
     * @param candidates what may be asked, each once
     * @param standings by id; who is not among them is new
     * @param seed the same gives the same order
     */
    public Plan plan(
            List<Head> candidates,
            Map<String, Standing> standings,
            Done done,
            Wish wish,
            Instant now,
            long seed) {
        var random = new SplittableRandom(seed);
        var due = due(candidates, standings, now);
        var fresh = FreshOrder.of(candidates, standings, random);
        var nextDue = nextDue(candidates, standings, now);
        int most = wish.atMost();
        List<Head> chosen =
                switch (wish.mode()) {
                    case WEAK -> first(weak(candidates, standings), most);
                    case NEW -> first(fresh, Math.min(most, freshLeft(wish, done)));
                    case DUE -> first(due, Math.min(most, dueLeft(wish, done)));
                    case MIXED -> mixed(due, fresh, wish, done);
                };
        var asked = Interleaving.byTopic(chosen);
        return new Plan(
                asked, due.size(), fresh.size(), nextDue, isLimited(wish, done, due, fresh));
    }

    private List<Head> mixed(List<Head> due, List<Head> fresh, Wish wish, Done done) {
        var repeated = first(due, Math.min(wish.atMost(), dueLeft(wish, done)));
        int room = wish.atMost() - repeated.size();
        return Interleaving.spread(repeated, first(fresh, Math.min(room, freshLeft(wish, done))));
    }

    private int freshLeft(Wish wish, Done done) {
        return wish.isBeyondLimits()
                ? Integer.MAX_VALUE
                : Math.max(0, settings.newPerDay() - done.fresh());
    }

    private int dueLeft(Wish wish, Done done) {
        return wish.isBeyondLimits()
                ? Integer.MAX_VALUE
                : Math.max(0, settings.duePerDay() - done.repeated());
    }

    private boolean isLimited(Wish wish, Done done, List<Head> due, List<Head> fresh) {
        boolean duesWanted = wish.mode() == Wish.Mode.MIXED || wish.mode() == Wish.Mode.DUE;
        boolean freshWanted = wish.mode() == Wish.Mode.MIXED || wish.mode() == Wish.Mode.NEW;
        return duesWanted && due.size() > dueLeft(wish, done)
                || freshWanted && fresh.size() > freshLeft(wish, done);
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(all.size(), Math.max(0, most)));
    }

    // What is due

    /** On a learning step first, by time; then by the probability of recall. */
    private List<Head> due(List<Head> candidates, Map<String, Standing> standings, Instant now) {
        var learning = new ArrayList<Head>();
        var known = new ArrayList<Head>();
        var recall = new HashMap<String, Double>();
        var dues = new HashMap<String, Double>();
        for (var head : candidates) {
            var standing = standings.get(head.id());
            if (standing == null || standing.state().due().isAfter(now)) {
                continue;
            }
            if (standing.state().phase() == Phase.REVIEW) {
                recall.put(head.id(), scheduler.retrievability(standing.state(), now));
                known.add(head);
            } else {
                dues.put(head.id(), (double) standing.state().due().toEpochMilli());
                learning.add(head);
            }
        }
        learning.sort(new ByNumber(dues));
        known.sort(new ByNumber(recall));
        learning.addAll(known);
        return learning;
    }

    private static Standing standing(Map<String, Standing> standings, Head head) {
        var standing = standings.get(head.id());
        if (standing == null) {
            throw new IllegalStateException(head.id() + " was never reviewed");
        }
        return standing;
    }

    private static @Nullable Instant nextDue(
            List<Head> candidates, Map<String, Standing> standings, Instant now) {
        Instant next = null;
        for (var head : candidates) {
            var standing = standings.get(head.id());
            if (standing != null && standing.state().due().isAfter(now)) {
                var due = standing.state().due();
                next = next == null || due.isBefore(next) ? due : next;
            }
        }
        return next;
    }

    private static List<Head> weak(List<Head> candidates, Map<String, Standing> standings) {
        var weak = new ArrayList<Head>();
        for (var head : candidates) {
            var standing = standings.get(head.id());
            if (standing != null && standing.wrong() > 0) {
                weak.add(head);
            }
        }
        weak.sort(
                Comparator.comparingDouble((Head head) -> -wrongPart(standing(standings, head)))
                        .thenComparingDouble(
                                head -> standing(standings, head).state().memory().stability())
                        .thenComparing(Head::id));
        return weak;
    }

    private static double wrongPart(Standing standing) {
        return standing.wrong() / (double) Math.max(1, standing.state().reviews());
    }
}
