package dev.gongbu.app.command;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.practice.Hint;
import dev.gongbu.practice.Question;
import dev.gongbu.practice.Reply;
import dev.gongbu.practice.Summary;
import dev.gongbu.text.Wording;

import java.time.Instant;

/** Tells a learner, or a program, what happens in a round. */
interface RoundTeller {

    /** A round of so many exercises begins. */
    void begun(int count, long seed);

    /** Something is asked. */
    void asked(Question question, boolean isFlagged);

    /** A hint was asked for. */
    void hinted(Hint hint);

    /** An answer was graded; {@code question} is as it was before. */
    void graded(Question question, Answer answer, Reply reply);

    /** The solution is shown before it was found. */
    void revealed(Question question, Instant due);

    /** A question is left, for the end of the round or for another day. */
    void skipped(Question question, boolean comesAgain);

    /** The last answer was taken back; its question is asked next. */
    void undone(Question question);

    /** An exercise was flagged as unclear, or is so no more. */
    void flagged(Question question, boolean isFlagged);

    /** The last answer was easy. */
    void easy(Head head, Instant due);

    /** What can be typed in place of an answer. */
    void keys();

    /** Anything else. */
    void said(Wording sentence);

    /** The round is over. */
    void ended(Summary summary, Instant now);
}
