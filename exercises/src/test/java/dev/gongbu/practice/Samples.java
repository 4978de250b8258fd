package dev.gongbu.practice;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Origin;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.text.Wording;

import java.util.List;

/** Exercises, and a grader that takes an answer for its outcome. */
final class Samples {
    private Samples() {}

    static Exercise exercise(String id, Kind kind, Task task, Mistake... mistakes) {
        var topic = id.substring(0, id.indexOf('.'));
        var head =
                new Exercise.Head(
                        id, 1, kind, id, List.of(topic), 2, null, Origin.WRITTEN, List.of());
        return new Exercise(
                head, "?", task, List.of(), "까닭", List.of("하나", "둘"), List.of(mistakes));
    }

    static Task.Blank blank(String... accepted) {
        return new Task.Blank(List.of(accepted), Task.Blank.Form.TERM);
    }

    static Exercise shortAnswer(String id) {
        return exercise(id, Kind.SHORT, new Task.ShortAnswer(List.of(blank("right")), false));
    }

    static Exercise choice(String id, int options, Mistake... mistakes) {
        var all = new java.util.ArrayList<Task.Option>();
        for (int i = 0; i < options; i++) {
            all.add(new Task.Option("보기 " + i, i == 1, "까닭 " + i));
        }
        return exercise(id, Kind.CHOICE, new Task.Choice(all), mistakes);
    }

    /** What is typed says what it is worth. */
    static Verdict graded(Exercise exercise, Answer answer) {
        return switch (answer.text()) {
            case "right" -> verdict(Outcome.RIGHT, 1, "", List.of());
            case "short" -> verdict(Outcome.RIGHT, 1, "", List.of(new Wording("줄임", "short")));
            case "nearly" -> verdict(Outcome.NEARLY, 0.5, "", List.of());
            case "layout" -> verdict(Outcome.WRONG, 0, "right", List.of());
            case "what" -> verdict(Outcome.NOT_UNDERSTOOD, 0, "", List.of());
            default -> verdict(Outcome.WRONG, 0, "", List.of());
        };
    }

    private static Verdict verdict(
            Outcome outcome, double score, String offered, List<Wording> warnings) {
        return new Verdict(
                outcome,
                score,
                List.of(),
                null,
                new Wording("말", "words"),
                Wording.NONE,
                offered,
                warnings);
    }
}
