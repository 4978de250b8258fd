package dev.gongbu.progress;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.schedule.Grade;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One line of the log. Nothing in it is ever changed.
 *
 * @param id unique over all machines of a learner, so that logs can be joined
 * @param moment when, to the millisecond
 * @param item the exercise's id
 * @param revision the exercise's revision
 * @param outcome the verdict of an answer, else null
 * @param grade what the schedule counts; null where it counts nothing yet, such as a first wrong
 *     try
 * @param tries how many answers this one question had got so far, this one too; from 1 for answers
 * @param hints how many hints had been shown
 * @param millis from the prompt to the answer, 0 or more
 * @param answer as it was typed, options and steps by their places in the pack
 * @param target the id of the entry that is undone or called easy, or null
 * @param note what the learner says of an unclear exercise; else empty
 */
public record Entry(
        String id,
        Instant moment,
        Event event,
        String item,
        int revision,
        @Nullable Outcome outcome,
        @Nullable Grade grade,
        int tries,
        int hints,
        long millis,
        String answer,
        @Nullable String target,
        String note) {}
