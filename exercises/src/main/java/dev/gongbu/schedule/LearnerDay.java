package dev.gongbu.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A learner's calendar: who studies after midnight still studies today.
 *
 * @param zone where the learner is
 * @param turn when a new day begins, by the clock there
 */
public record LearnerDay(ZoneId zone, LocalTime turn) {

    /** Four in the morning. */
    public static final LocalTime USUAL_TURN = LocalTime.of(4, 0);

    /** The learner's day that a moment lies in. */
    public LocalDate of(Instant moment) {
        var local = moment.atZone(zone);
        var day = local.toLocalDate();
        return local.toLocalTime().isBefore(turn) ? day.minusDays(1) : day;
    }

    /** When a day begins. */
    public Instant start(LocalDate day) {
        return ZonedDateTime.of(day, turn, zone).toInstant();
    }

    /** When the day that a moment lies in ends, and the next begins. */
    public Instant end(Instant moment) {
        return start(of(moment).plusDays(1));
    }
}
