package dev.gongbu.app.command;

import dev.gongbu.app.json.RoundInput;
import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Task;
import dev.gongbu.practice.Action;
import dev.gongbu.practice.Question;
import dev.gongbu.practice.Reply;
import dev.gongbu.practice.Round;
import dev.gongbu.practice.TypedAction;
import dev.gongbu.practice.TypedAnswer;
import dev.gongbu.text.Sanitizer;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;

/** Does in a round what a learner types, and has all of it told. */
final class RoundTalk {
    private final Round round;
    private final RoundTeller teller;
    private final InstantSource clock;
    private boolean isLeft;
    private boolean isNoteWanted;
    private String offered = "";

    RoundTalk(Round round, RoundTeller teller, InstantSource clock) {
        this.round = round;
        this.teller = teller;
        this.clock = clock;
    }

    /** Asks the first question. */
    void begin(long seed) {
        teller.begun(round.question().map(Question::total).orElse(0), seed);
        ask();
    }

    private void ask() {
        offered = "";
        var question = question();
        if (question != null) {
            teller.asked(question, round.isFlagged());
        }
    }

    /** What is asked now, or was just settled; null where the round is over. */
    @Nullable Question question() {
        return isLeft ? null : round.question().orElse(null);
    }

    /** What the next prompt shall already hold; empty for nothing. */
    String offered() {
        return offered;
    }

    /** Whether the last answer may be called easy. */
    boolean mayBeEasy() {
        return round.easyCandidate().isPresent();
    }

    /** Takes a line for an answer or an action; a blank one is neither. */
    void type(String typed) {
        var question = question();
        if (question == null) {
            return;
        }
        boolean isCommand = question.exercise().task() instanceof Task.Command;
        var line = isCommand ? Sanitizer.clean(typed) : Sanitizer.cleanLine(typed);
        if (line.isBlank()) {
            teller.keys();
            return;
        }
        var action = TypedAction.of(line, question.exercise());
        if (action == null) {
            answer(question, TypedAnswer.of(line, question.exercise()));
        } else {
            act(action.action(), action.note());
        }
    }

    /** The same for a line that may be a JSON object. */
    void typeOrRead(String line) {
        var input = RoundInput.of(line);
        var question = question();
        if (input == null || question == null) {
            type(line);
            return;
        }
        var word = input.action();
        var action = word == null ? null : Action.of(word);
        if (action != null) {
            act(action, input.note());
        } else if (word != null) {
            teller.said(
                    new Wording(
                            "그런 action은 없다: " + Typed.shown(word),
                            "There is no action " + Typed.quoted(word)));
        } else {
            var text = input.answer();
            answer(question, text == null ? Answer.of(input.cells()) : Answer.of(text));
        }
    }

    private void answer(Question question, Answer answer) {
        if (answer.isBlank()) {
            teller.keys();
            return;
        }
        var reply = round.answer(answer);
        offered = reply.next() == Reply.Next.GO_ON ? "" : reply.verdict().offered();
        teller.graded(question, answer, reply);
    }

    /** Does what was asked for in place of an answer. */
    void act(Action action, String note) {
        var question = question();
        if (question == null) {
            return;
        }
        switch (action) {
            case HINT -> hint(question);
            case SKIP -> skip(question);
            case QUIT -> isLeft = true;
            case REVEAL -> reveal(question);
            case UNDO -> undo();
            case FLAG -> flag(question, note);
            case EASY -> easy();
            case HELP -> help();
        }
    }

    private void help() {
        teller.keys();
        teller.said(RoundKeys.MORE);
    }

    private void hint(Question question) {
        var hint = question.isSettled() ? null : round.hint().orElse(null);
        if (hint != null) {
            teller.hinted(hint);
            return;
        }
        boolean hasNone = question.exercise().hints().isEmpty();
        teller.said(
                hasNone
                        ? new Wording("이 문제에는 힌트가 없다.", "There are no hints for this one.")
                        : new Wording(
                                "힌트는 여기까지다. 정답을 보려면 :r을 친다.",
                                "There are no more hints. To see the solution type :r."));
    }

    private void skip(Question question) {
        if (question.isSettled()) {
            goOn();
            return;
        }
        teller.skipped(question, round.skip());
        ask();
    }

    private void reveal(Question question) {
        if (!question.isSettled()) {
            teller.revealed(question, round.reveal());
        }
    }

    private void undo() {
        if (!round.undo()) {
            teller.said(
                    new Wording(
                            "이번에 되돌릴 답이 없다.", "There is no answer of this round to take back."));
            return;
        }
        var question = question();
        if (question != null) {
            teller.undone(question);
            ask();
        }
    }

    /** A note always flags; without one it is switched. */
    private void flag(Question question, String note) {
        boolean isFlagged = round.isFlagged();
        isNoteWanted = !isFlagged && note.isEmpty();
        if (isFlagged && note.isEmpty()) {
            round.unflag();
        } else {
            round.flag(note);
        }
        teller.flagged(question, !isFlagged || !note.isEmpty());
    }

    private void easy() {
        var head = round.easyCandidate();
        var due = round.easy();
        if (head.isPresent() && due.isPresent()) {
            teller.easy(head.get(), due.get());
            return;
        }
        teller.said(
                new Wording(
                        "쉬웠다고 할 수 있는 것은 바로 앞에서 도움 없이 맞힌 문제다.",
                        "Only an answer that was right at once, just before, can be called easy."));
    }

    /** Asks the next question after a settled one. */
    void goOn() {
        round.next();
        ask();
    }

    /** Whether the question is settled, and {@link #goOn} is due. */
    boolean isSettled() {
        var question = question();
        return question != null && question.isSettled();
    }

    /** Whether an exercise was just flagged without a word; to be asked once. */
    boolean wantsNote() {
        boolean isWanted = isNoteWanted;
        isNoteWanted = false;
        return isWanted;
    }

    /** Tells what the round came to. */
    void end() {
        teller.ended(round.summary(), clock.instant());
    }
}
