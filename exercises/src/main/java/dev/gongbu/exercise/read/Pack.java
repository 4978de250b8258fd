package dev.gongbu.exercise.read;

import java.util.List;

/**
 * A file of exercises.
 *
 * @param id its file's name and a topic's id; of a learner's own pack any word
 * @param topics ids of the topics that its exercises are of, unless they say others
 * @param file as its problems name it
 * @param exercises those that could be read, in the order of the file
 */
public record Pack(
        String id,
        String title,
        List<String> topics,
        String file,
        List<WrittenExercise> exercises) {

    public Pack {
        topics = List.copyOf(topics);
        exercises = List.copyOf(exercises);
    }
}
