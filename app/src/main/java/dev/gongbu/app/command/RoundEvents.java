package dev.gongbu.app.command;

import dev.gongbu.app.json.RoundJson;
import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.practice.Hint;
import dev.gongbu.practice.Question;
import dev.gongbu.practice.Reply;
import dev.gongbu.practice.Summary;
import dev.gongbu.schedule.LearnerDay;
import dev.gongbu.text.Wording;

import java.time.Instant;

/** Tells a program what happens: one JSON object a line. */
final class RoundEvents implements RoundTeller {
    private final Invocation invocation;
    private final LearnerDay day;

    RoundEvents(Invocation invocation, LearnerDay day) {
        this.invocation = invocation;
        this.day = day;
    }

    @Override
    public void begun(int count, long seed) {
        invocation.print(RoundJson.begun(count, seed));
    }

    @Override
    public void asked(Question question, boolean isFlagged) {
        invocation.print(RoundJson.question(question, isFlagged));
    }

    @Override
    public void hinted(Hint hint) {
        invocation.print(RoundJson.hint(hint));
    }

    @Override
    public void graded(Question question, Answer answer, Reply reply) {
        invocation.print(RoundJson.verdict(question, reply, invocation.language()));
    }

    @Override
    public void revealed(Question question, Instant due) {
        invocation.print(RoundJson.revealed(question, due));
    }

    @Override
    public void skipped(Question question, boolean comesAgain) {
        invocation.print(RoundJson.skipped(question.exercise().id(), comesAgain));
    }

    @Override
    public void undone(Question question) {
        invocation.print(RoundJson.undone(question.exercise().id()));
    }

    @Override
    public void flagged(Question question, boolean isFlagged) {
        invocation.print(RoundJson.flagged(question.exercise().id(), isFlagged));
    }

    @Override
    public void easy(Head head, Instant due) {
        invocation.print(RoundJson.easy(head.id(), due));
    }

    @Override
    public void keys() {
        said(RoundKeys.SENTENCE);
    }

    @Override
    public void said(Wording sentence) {
        invocation.print(RoundJson.notice(sentence.in(invocation.language())));
    }

    @Override
    public void ended(Summary summary, Instant now) {
        var returns = summary.returns(day, now);
        invocation.print(RoundJson.summary(summary, returns, summary.topicsToRead()));
    }
}
