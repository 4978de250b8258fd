package dev.gongbu.schedule;

import java.time.Duration;
import java.util.List;

/**
 * How a learner wants to be asked.
 *
 * @param retention the wanted probability of recall when something is asked again, 0.7 to 0.99
 * @param learningSteps waits until something new is known; may be empty
 * @param relearningSteps waits after something was forgotten; may be empty
 * @param maxDays the longest interval, 1 to 36500
 * @param isFuzzed whether intervals are spread a little, so that what was learnt together does not
 *     come back together
 * @param newPerDay how many new exercises a day, 0 or more
 * @param duePerDay how many due exercises a day, 0 or more
 */
public record ScheduleSettings(
        double retention,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        int maxDays,
        boolean isFuzzed,
        int newPerDay,
        int duePerDay) {

    /** What holds unless a learner says otherwise. */
    public static final ScheduleSettings USUAL =
            new ScheduleSettings(
                    0.9,
                    List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
                    List.of(Duration.ofMinutes(10)),
                    36_500,
                    true,
                    20,
                    200);

    public ScheduleSettings {
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
    }
}
