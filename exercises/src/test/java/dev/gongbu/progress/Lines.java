package dev.gongbu.progress;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.schedule.Fsrs6;
import dev.gongbu.schedule.Grade;
import dev.gongbu.schedule.LearnerDay;
import dev.gongbu.schedule.ScheduleSettings;
import dev.gongbu.schedule.Scheduler;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;

/** Lines for logs, and a scheduler for them. */
final class Lines {
    static final Instant START = Instant.parse("2026-11-21T10:00:00Z");

    private Lines() {}

    static Scheduler scheduler() {
        var day = new LearnerDay(ZoneOffset.UTC, LearnerDay.USUAL_TURN);
        return new Scheduler(new Fsrs6(), ScheduleSettings.USUAL, day);
    }

    /** A scheduler that plans otherwise. */
    static Scheduler otherScheduler() {
        var usual = ScheduleSettings.USUAL;
        var settings =
                new ScheduleSettings(
                        0.8, usual.learningSteps(), usual.relearningSteps(), 365, false, 20, 200);
        return new Scheduler(
                new Fsrs6(), settings, new LearnerDay(ZoneOffset.UTC, LearnerDay.USUAL_TURN));
    }

    static Entry answer(String id, String item, int minutes, @Nullable Grade grade) {
        return line(id, Event.ANSWER, item, minutes, grade, null);
    }

    static Entry about(String id, Event event, Entry target, int minutes) {
        return line(id, event, target.item(), minutes, null, target.id());
    }

    static Entry flag(String id, Event event, String item, int minutes) {
        return line(id, event, item, minutes, null, null);
    }

    private static Entry line(
            String id,
            Event event,
            String item,
            int minutes,
            @Nullable Grade grade,
            @Nullable String target) {
        return new Entry(
                id,
                START.plusSeconds(60L * minutes),
                event,
                item,
                1,
                event == Event.ANSWER ? Outcome.RIGHT : null,
                grade,
                1,
                0,
                1500,
                "aws sqs list-queues # 답",
                target,
                "");
    }

    /** Any line of one of some items, such that several speak of the same. */
    static Entry any(RandomGenerator random, int number, int items) {
        var item = "item." + random.nextInt(items);
        var event = Event.values()[random.nextInt(8) < 6 ? 0 : random.nextInt(6)];
        boolean isGraded = event == Event.ANSWER || event == Event.REVEAL;
        var target = random.nextInt(number + 1);
        return new Entry(
                "id" + number,
                START.plusMillis(1000L * number - random.nextInt(5) * 700_000L),
                event,
                item,
                1 + random.nextInt(2),
                event == Event.ANSWER ? Outcome.values()[random.nextInt(4)] : null,
                isGraded && random.nextInt(5) > 0 ? Grade.of(1 + random.nextInt(4)) : null,
                1 + random.nextInt(3),
                random.nextInt(3),
                random.nextInt(100_000),
                "가".repeat(random.nextInt(20) == 0 ? random.nextInt(9000) : random.nextInt(20)),
                event == Event.UNDO || event == Event.EASY ? "id" + target : null,
                event == Event.FLAG ? "뜻이 둘이다" : "");
    }
}
