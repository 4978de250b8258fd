package dev.gongbu.practice;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.progress.LearningRecord;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a round works with.
 *
 * @param exercises from an id to the exercise
 * @param grader from an exercise as it is shown and an answer to a verdict: {@link
 *     dev.gongbu.grade.Grader#grade}
 * @param record gets every answer before its verdict is told
 * @param ids a new id for an entry of the record, whenever it is asked
 */
public record Practice(
        Function<String, Optional<Exercise>> exercises,
        BiFunction<Exercise, Answer, Verdict> grader,
        LearningRecord record,
        InstantSource clock,
        Supplier<String> ids) {}
