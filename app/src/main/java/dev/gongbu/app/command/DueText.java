package dev.gongbu.app.command;

import dev.gongbu.schedule.LearnerDay;
import dev.gongbu.text.Language;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Says when something comes back, as people say it.
 *
 * @param day the learner's days
 * @param now from when on
 */
record DueText(LearnerDay day, Instant now, Language language) {

    /** In minutes, today at a time, tomorrow, in so many days. */
    String of(Instant due) {
        if (!due.isAfter(now)) {
            return language.of("지금", "now");
        }
        long days = ChronoUnit.DAYS.between(day.of(now), day.of(due));
        if (days == 0) {
            return today(due);
        }
        if (days == 1) {
            return language.of("내일", "tomorrow");
        }
        return days == 2 ? language.of("모레", "in 2 days") : inDays(days);
    }

    private String inDays(long days) {
        return language.of(days + "일 뒤", "in " + days + " days");
    }

    private String today(Instant due) {
        long minutes = Math.max(1, (Duration.between(now, due).toSeconds() + 59) / 60);
        if (minutes < 60) {
            return language.of(
                    minutes + "분 뒤", minutes == 1 ? "in a minute" : "in " + minutes + " minutes");
        }
        var time = due.atZone(day.zone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return language.of("오늘 " + time, "today at " + time);
    }
}
