package dev.gongbu.exercise.lint;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.exercise.read.WrittenExercise;
import dev.gongbu.grade.Grader;

import java.util.List;

/** What has to be right is right; what must not be right is not. */
final class ProofRules {

    private final Grader grader;
    private final Findings findings;

    private ProofRules(Grader grader, Findings findings) {
        this.grader = grader;
        this.findings = findings;
    }

    static void check(List<WrittenExercise> exercises, Grader grader, Findings findings) {
        var rules = new ProofRules(grader, findings);
        for (var exercise : exercises) {
            rules.right(exercise);
            rules.wrong(exercise);
        }
    }

    private void right(WrittenExercise exercise) {
        for (var right : RightAnswers.of(exercise.exercise())) {
            var verdict = grader.grade(exercise.exercise(), right.answer());
            if (verdict.outcome() != Outcome.RIGHT) {
                findings.add(exercise, right.part(), "its own answer " + is(right.text(), verdict));
            }
        }
        for (int i = 0; i < exercise.accepted().size(); i++) {
            var sample = exercise.accepted().get(i);
            var verdict = grader.grade(exercise.exercise(), sample.answer());
            if (verdict.outcome() != Outcome.RIGHT) {
                var part = "tests/accept/" + i;
                findings.add(exercise, part, "to be accepted, but " + is(sample.text(), verdict));
            }
        }
    }

    private static String is(String text, Verdict verdict) {
        var difference = verdict.difference();
        var why = difference == null ? "" : " (" + difference.kind() + ")";
        return Findings.quoted(text)
                + " is "
                + verdict.outcome().word()
                + why
                + ": "
                + verdict.message().english();
    }

    private void wrong(WrittenExercise exercise) {
        for (int i = 0; i < exercise.rejected().size(); i++) {
            var sample = exercise.rejected().get(i);
            if (isRight(exercise, sample.answer())) {
                var part = "tests/reject/" + i;
                findings.add(
                        exercise,
                        part,
                        "to be rejected, but " + Findings.quoted(sample.text()) + " is right");
            }
        }
        mustFail(exercise, "prompt", exercise.exercise().prompt());
        mustFail(exercise, "title", exercise.exercise().head().title());
        if (isRight(exercise, Answer.of(""))) {
            findings.add(exercise, "", "an empty answer is right");
        }
    }

    private void mustFail(WrittenExercise exercise, String part, String text) {
        if (isRight(exercise, Answer.of(text))) {
            findings.add(exercise, part, "the " + part + " itself, typed as an answer, is right");
        }
    }

    private boolean isRight(WrittenExercise exercise, Answer answer) {
        return grader.grade(exercise.exercise(), answer).outcome() == Outcome.RIGHT;
    }
}
