package dev.gongbu.practice;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * An exercise as it is shown: options, steps and partners in an order of their own, so that nobody
 * learns the letter.
 *
 * @param shown the exercise in that order: what answers are graded against
 * @param places for each option, step, partner or word of the bank as shown its index in the pack;
 *     empty where nothing was moved
 */
public record Presentation(Exercise shown, List<Integer> places) {

    public Presentation {
        places = List.copyOf(places);
    }

    /** The exercise in an order that a seed chooses; the same seed gives the same order. */
    public static Presentation of(Exercise exercise, long seed) {
        return new Shuffling(seed).of(exercise);
    }

    /** Its id. */
    public String id() {
        return shown.id();
    }

    /** An answer to what is shown, with the letters and numbers that the pack has for it. */
    public Answer inPack(Answer answer) {
        if (places.isEmpty()) {
            return answer;
        }
        var labels = Labels.of(shown.task());
        if (answer.cells().isEmpty()) {
            return Answer.of(labels.moved(answer.text(), places));
        }
        var cells = new LinkedHashMap<String, String>();
        for (var cell : answer.cells().entrySet()) {
            cells.put(cell.getKey(), labels.moved(cell.getValue(), places));
        }
        return Answer.of(cells);
    }
}
