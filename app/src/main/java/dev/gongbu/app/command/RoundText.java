package dev.gongbu.app.command;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.practice.Hint;
import dev.gongbu.practice.Question;
import dev.gongbu.practice.Reply;
import dev.gongbu.practice.Summary;
import dev.gongbu.schedule.LearnerDay;
import dev.gongbu.text.Wording;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells a learner what happens. */
final class RoundText implements RoundTeller {
    private static final int WIDEST = 100;

    private final Supplier<Invocation> here;
    private final LearnerDay day;
    private final InstantSource clock;
    private final Consumer<String> out;

    /**
     * Tells.
     *
     * @param here the call, on a terminal as wide as it is now
     * @param out gets whole lines
     */
    RoundText(
            Supplier<Invocation> here, LearnerDay day, InstantSource clock, Consumer<String> out) {
        this.here = here;
        this.day = day;
        this.clock = clock;
        this.out = out;
    }

    private void print(Ink ink) {
        out.accept(ink.toString());
    }

    private DueText due(Invocation invocation) {
        return new DueText(day, clock.instant(), invocation.language());
    }

    @Override
    public void begun(int count, long seed) {
        keys();
    }

    @Override
    public void asked(Question question, boolean isFlagged) {
        var invocation = here.get();
        print(new QuestionText(invocation, invocation.ink()).of(question, isFlagged));
    }

    @Override
    public void hinted(Hint hint) {
        var place = " " + hint.number() + "/" + hint.total() + ": ";
        said(new Wording("힌트" + place + hint.text(), "Hint" + place + hint.text()));
    }

    @Override
    public void graded(Question question, Answer answer, Reply reply) {
        var invocation = here.get();
        var ink = new ReplyText(invocation, invocation.ink()).of(question, answer, reply);
        if (reply.due() != null) {
            again(invocation, ink, reply.due());
        }
        print(ink);
    }

    private void again(Invocation invocation, Ink ink, Instant when) {
        var text = invocation.say("다시 나온다: ", "It comes back: ") + due(invocation).of(when);
        ink.add("  ").add(Style.DIM, text).line();
    }

    @Override
    public void revealed(Question question, Instant due) {
        var invocation = here.get();
        var ink = new ReplyText(invocation, invocation.ink()).revealed(question.exercise());
        again(invocation, ink, due);
        print(ink);
    }

    @Override
    public void skipped(Question question, boolean comesAgain) {
        said(
                comesAgain
                        ? new Wording("건너뛴다. 끝에 다시 묻는다.", "Skipped; it is asked again at the end.")
                        : new Wording("이번에는 남겨 둔다.", "Left for another day."));
    }

    @Override
    public void undone(Question question) {
        said(new Wording("앞의 답을 되돌렸다.", "The last answer was taken back."));
    }

    @Override
    public void flagged(Question question, boolean isFlagged) {
        said(
                isFlagged
                        ? new Wording(
                                "불분명한 문제로 적어 두었다. 한 번 더 치면 지운다.",
                                "Noted as unclear; once more takes it back.")
                        : new Wording("불분명하다는 표시를 지웠다.", "No longer noted as unclear."));
    }

    @Override
    public void easy(Head head, Instant due) {
        var when = due(here.get()).of(due);
        said(new Wording("쉬웠다고 적었다. 다시 나온다: " + when, "Noted as easy. It comes back: " + when));
    }

    @Override
    public void keys() {
        said(RoundKeys.SENTENCE);
    }

    @Override
    public void said(Wording sentence) {
        var invocation = here.get();
        var ink = invocation.ink();
        int width = Math.min(WIDEST, invocation.display().columns());
        var text = sentence.in(invocation.language());
        for (var line : invocation.columns().wrap(text, width)) {
            ink.add(Style.DIM, line).line();
        }
        print(ink);
    }

    @Override
    public void ended(Summary summary, Instant now) {
        var invocation = here.get();
        print(new SummaryText(invocation, due(invocation), invocation.ink()).of(summary));
    }
}
