package dev.gongbu.app.command;

import dev.gongbu.schedule.Fsrs6;
import dev.gongbu.schedule.Fsrs7;
import dev.gongbu.schedule.LearnerDay;
import dev.gongbu.schedule.ScheduleSettings;
import dev.gongbu.schedule.Scheduler;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * How a learner wants to be asked: the settings {@code model}, {@code retention}, {@code
 * new-per-day}, {@code due-per-day}, {@code day-turn} and {@code zone}; what is not set is as
 * usual.
 *
 * @param lines names and values, each of them allowed
 */
record ScheduleChoice(Map<String, String> lines) {
    /** Everything as usual. */
    static final ScheduleChoice USUAL = new ScheduleChoice(Map.of());

    private static final double LEAST_RETENTION = 0.7;
    private static final double MOST_RETENTION = 0.99;
    private static final int MOST_A_DAY = 9999;

    ScheduleChoice {
        lines = Map.copyOf(lines);
    }

    /** What a setting may be, as it is typed; null where there is none of that name. */
    static @Nullable String allowed(String name) {
        return switch (name) {
            case "model" -> "fsrs-6, fsrs-7";
            case "retention" -> LEAST_RETENTION + " – " + MOST_RETENTION;
            case "new-per-day", "due-per-day" -> "0 – " + MOST_A_DAY;
            case "day-turn" -> "00:00 – 23:59";
            case "zone" -> "Asia/Seoul, UTC, …";
            default -> null;
        };
    }

    /** Whether a setting may have a value. */
    static boolean allows(String name, String value) {
        try {
            return switch (name) {
                case "model" -> value.equals("fsrs-6") || value.equals("fsrs-7");
                case "retention" -> isRetention(Double.parseDouble(value));
                case "new-per-day", "due-per-day" -> isNumber(Integer.parseInt(value));
                case "day-turn" -> LocalTime.parse(value).getSecond() == 0;
                case "zone" -> !ZoneId.of(value).getId().isEmpty();
                default -> false;
            };
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    private static boolean isRetention(double value) {
        return value >= LEAST_RETENTION && value <= MOST_RETENTION;
    }

    private static boolean isNumber(int value) {
        return value >= 0 && value <= MOST_A_DAY;
    }

    /** The learner's calendar. */
    LearnerDay day() {
        var zone = lines.get("zone");
        var turn = lines.get("day-turn");
        return new LearnerDay(
                zone == null ? ZoneId.systemDefault() : ZoneId.of(zone),
                turn == null ? LearnerDay.USUAL_TURN : LocalTime.parse(turn));
    }

    /** How often and how much. */
    ScheduleSettings settings() {
        var usual = ScheduleSettings.USUAL;
        var retention = lines.get("retention");
        return new ScheduleSettings(
                retention == null ? usual.retention() : Double.parseDouble(retention),
                usual.learningSteps(),
                usual.relearningSteps(),
                usual.maxDays(),
                usual.isFuzzed(),
                number("new-per-day", usual.newPerDay()),
                number("due-per-day", usual.duePerDay()));
    }

    private int number(String name, int usual) {
        var value = lines.get(name);
        return value == null ? usual : Integer.parseInt(value);
    }

    /** What says when to ask again. */
    Scheduler scheduler() {
        var model = "fsrs-7".equals(lines.get("model")) ? new Fsrs7() : new Fsrs6();
        return new Scheduler(model, settings(), day());
    }
}
