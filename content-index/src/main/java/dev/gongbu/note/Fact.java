package dev.gongbu.note;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One statement that holds today, and what older material says instead.
 *
 * @param id the topic's id and a number, such as {@code sqs-012}; never changes
 * @param topic the id of the topic that it is about
 * @param sentence one Korean sentence that is true today, without a full stop
 * @param value the answer in a word or a figure, or null where there is no short one
 * @param status how older material relates to it
 * @param old what older material claims, or null where it agrees
 * @param why why that does not hold, or null where it agrees
 * @param checked the day on which somebody last checked it
 * @param source where it comes from
 */
public record Fact(
        String id,
        String topic,
        String sentence,
        @Nullable String value,
        Status status,
        @Nullable String old,
        @Nullable String why,
        LocalDate checked,
        Source source) {

    /** Where a fact comes from. */
    public enum Source {
        /** Study material, checked and put into our own words. */
        MATERIAL,
        /** Added by us, since a learner would miss it. */
        GONGBU
    }

    /** How older material relates to a fact. */
    public enum Status {
        /** It says the same. */
        AGREED,
        /** What it says was true once. */
        OUTDATED,
        /** Materials contradict each other. */
        CONFLICT,
        /** What it says is wrong or imprecise. */
        DOUBTFUL
    }
}
