package dev.gongbu.app.command;

import dev.gongbu.app.shell.LinePrompt;
import dev.gongbu.app.shell.Prompt;
import dev.gongbu.app.shell.TypedLine;
import dev.gongbu.exercise.Task;
import dev.gongbu.practice.Action;
import dev.gongbu.practice.Question;
import dev.gongbu.practice.TypedAction;
import dev.gongbu.text.Wording;

import java.io.IOException;

/** A round on a terminal: a prompt that completes and colours, and one key after a verdict. */
final class TerminalRound {
    private final Invocation invocation;
    private final RoundTalk talk;
    private final RoundTeller teller;
    private final LinePrompt prompts;
    private int interrupts;

    TerminalRound(Invocation invocation, RoundTalk talk, RoundTeller teller, LinePrompt prompts) {
        this.invocation = invocation;
        this.talk = talk;
        this.teller = teller;
        this.prompts = prompts;
    }

    /** Asks until the round is over, or the learner leaves. */
    ExitCode run(long seed) throws IOException {
        talk.begin(seed);
        var shown = "";
        for (var question = talk.question(); question != null; question = talk.question()) {
            if (!question.exercise().id().equals(shown)) {
                shown = question.exercise().id();
                prompts.forget();
            }
            if (!(question.isSettled() ? awaitKey() : ask(question))) {
                break;
            }
        }
        talk.end();
        return interrupts > 1 ? ExitCode.INTERRUPTED : ExitCode.FOUND;
    }

    private boolean ask(Question question) throws IOException {
        boolean isCommand = question.exercise().task() instanceof Task.Command;
        var text = QuestionText.prompt(invocation, question);
        var typed = prompts.read(new Prompt(text, isCommand, talk.offered()));
        if (typed.end() != TypedLine.End.ENTERED) {
            return goesOn(typed);
        }
        interrupts = 0;
        talk.type(typed.text());
        return !talk.wantsNote() || note();
    }

    /** A first Ctrl-C drops the line, a second one ends the round, as Ctrl-D does. */
    private boolean goesOn(TypedLine typed) {
        if (typed.end() == TypedLine.End.GONE || ++interrupts > 1) {
            return false;
        }
        teller.said(
                new Wording(
                        "그만두려면 Ctrl-C를 한 번 더 누르거나 q를 친다.",
                        "To leave press Ctrl-C once more, or type q."));
        return true;
    }

    private boolean note() throws IOException {
        var text =
                invocation.say(
                        "무엇이 불분명한가? (Enter: 비워 둔다)> ", "What is unclear? (Enter: nothing)> ");
        var typed = prompts.read(new Prompt(text, false, ""));
        if (typed.end() != TypedLine.End.ENTERED) {
            return goesOn(typed);
        }
        var note = typed.text().strip();
        var action = TypedAction.of(note, null);
        if (action != null && action.action() == Action.QUIT) {
            return false;
        }
        if (!note.isEmpty()) {
            talk.act(Action.FLAG, note);
        }
        return true;
    }

    private boolean awaitKey() throws IOException {
        var easy = talk.mayBeEasy() ? invocation.say("e 쉬웠다  ", "e easy  ") : "";
        var typed =
                prompts.key(
                        invocation.say("Enter 다음  ", "Enter next  ")
                                + easy
                                + invocation.say(
                                        "u 되돌리기  f 불분명  q 그만", "u undo  f unclear  q quit"));
        if (typed.end() != TypedLine.End.ENTERED) {
            return goesOn(typed);
        }
        interrupts = 0;
        return press(typed.text());
    }

    private boolean press(String key) throws IOException {
        if (key.isBlank()) {
            talk.goOn();
            return true;
        }
        var typed = TypedAction.of(key, null);
        if (typed != null) {
            talk.act(typed.action(), "");
        }
        return !talk.wantsNote() || note();
    }
}
