package dev.gongbu.grade;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Kind;
import dev.gongbu.exercise.Mistake;
import dev.gongbu.exercise.Origin;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Task.Blank;
import dev.gongbu.exercise.Task.Blank.Form;
import dev.gongbu.exercise.Verdict;

import java.util.ArrayList;
import java.util.List;

/** Exercises for tests, of little more than what a right answer is. */
final class Exercises {

    private Exercises() {}

    static Exercise of(Task task, String prompt, Mistake... mistakes) {
        var head =
                new Exercise.Head(
                        "test.one",
                        1,
                        Kind.SHORT,
                        "시험",
                        List.of("sqs"),
                        1,
                        null,
                        Origin.WRITTEN,
                        List.of());
        return new Exercise(head, prompt, task, List.of(), "", List.of(), List.of(mistakes));
    }

    static Mistake mistake(String say, String... answers) {
        return new Mistake(new Mistake.When.AnswerIs(List.of(answers)), say);
    }

    static Blank term(String spellings) {
        return new Blank(List.of(spellings.split("\\|", -1)), Form.TERM);
    }

    static Blank quantity(String spellings) {
        return new Blank(List.of(spellings.split("\\|", -1)), Form.QUANTITY);
    }

    /** A name, or names divided by a semicolon. */
    static Task names(String items, boolean ordered) {
        var blanks = new ArrayList<Blank>();
        for (var item : items.split(";", -1)) {
            blanks.add(term(item.strip()));
        }
        return new Task.ShortAnswer(blanks, ordered);
    }

    static Task amount(String spellings) {
        return new Task.Quantity(quantity(spellings));
    }

    /** {@code RIGHT}, or the outcome and what is wrong: {@code WRONG POLARITY}. */
    static String summary(Verdict verdict) {
        if (verdict.outcome() == Outcome.RIGHT) {
            return "RIGHT";
        }
        var difference = verdict.difference();
        var kind = difference == null ? "" : " " + difference.kind();
        return verdict.outcome() + kind;
    }
}
