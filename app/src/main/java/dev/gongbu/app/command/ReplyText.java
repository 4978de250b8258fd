package dev.gongbu.app.command;

import dev.gongbu.exercise.Answer;
import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Task;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.practice.Question;
import dev.gongbu.practice.Reply;
import dev.gongbu.practice.Solution;
import dev.gongbu.schedule.Grade;
import dev.gongbu.text.Wording;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;

/**
 * Writes what is said of an answer. As long as it may be tried again, nothing of it gives the
 * solution away.
 */
final class ReplyText {
    private static final int WIDEST = 100;
    private static final int INDENT = 2;

    private final Invocation invocation;
    private final Ink ink;
    private final int width;

    ReplyText(Invocation invocation, Ink ink) {
        this.invocation = invocation;
        this.ink = ink;
        this.width = Math.min(WIDEST, invocation.display().columns());
    }

    /** What became of an answer. */
    Ink of(Question question, Answer answer, Reply reply) {
        var verdict = reply.verdict();
        head(reply);
        if (reply.next() != Reply.Next.GO_ON) {
            place(question.exercise(), answer, verdict.difference());
        }
        if (verdict.outcome() != Outcome.RIGHT) {
            told(Style.PLAIN, verdict.message());
        }
        portions(verdict, reply.next() == Reply.Next.GO_ON);
        if (reply.next() == Reply.Next.GO_ON) {
            settled(question.exercise(), answer, verdict);
            return ink;
        }
        told(Style.DIM, verdict.next());
        if (!verdict.offered().isEmpty()) {
            said(
                    Style.PLAIN,
                    invocation.say("이것을 뜻했나? ", "Did you mean this? ") + verdict.offered());
        }
        return ink;
    }

    private void head(Reply reply) {
        var outcome = reply.verdict().outcome();
        boolean isOver = reply.next() == Reply.Next.GO_ON;
        if (outcome == Outcome.RIGHT) {
            boolean hadHelp = reply.grade() == Grade.HARD;
            ink.add(Style.RIGHT, invocation.say("✔ 맞다", "✔ Right"));
            ink.line(hadHelp ? invocation.say(" (도움을 받아)", " (with help)") : "");
        } else if (reply.next() == Reply.Next.ANSWER) {
            ink.add(Style.WARNING, invocation.say("? 답으로 세지 않았다.", "? Not counted."));
            ink.line();
        } else if (outcome == Outcome.NEARLY) {
            ink.add(Style.WARNING, invocation.say("~ 거의 맞다", "~ Nearly right"));
            ink.line(isOver ? "" : once());
        } else {
            ink.add(Style.WRONG, invocation.say("✘ 틀렸다", "✘ Wrong"));
            ink.line(isOver ? "" : once());
        }
    }

    private String once() {
        return invocation.say(". 한 번 더 답할 수 있다.", ". You have one more try.");
    }

    private void told(Style style, Wording sentence) {
        if (!sentence.isEmpty()) {
            said(style, sentence.in(invocation.language()));
        }
    }

    private void said(Style style, String text) {
        for (var line : invocation.columns().wrap(text, width - INDENT)) {
            ink.add(" ".repeat(INDENT)).add(style, line).line();
        }
    }

    // Where

    /** A caret below the place that differs. */
    private void place(Exercise exercise, Answer answer, Verdict.@Nullable Difference difference) {
        var typed = difference == null ? "" : typed(answer, difference.field());
        if (difference == null || typed.isBlank() || exercise.task() instanceof Task.Choice) {
            return;
        }
        int from = Math.clamp(difference.from(), 0, typed.length());
        int to = Math.clamp(difference.to(), from, typed.length());
        int room = Math.max(10, width - 2 * INDENT);
        var excerpt = Excerpt.of(typed, from, to, room, invocation.columns());
        ink.add(" ".repeat(2 * INDENT)).line(excerpt.text());
        ink.add(" ".repeat(2 * INDENT)).add(Style.WARNING, excerpt.mark()).line();
    }

    /** What was typed into a gap or cell, where it was typed by itself; else the line. */
    private static String typed(Answer answer, String field) {
        return answer.cells().getOrDefault(field, answer.text());
    }

    private void portions(Verdict verdict, boolean isSettled) {
        int count = verdict.portions().size();
        if (count < 2 || verdict.outcome() == Outcome.RIGHT) {
            return;
        }
        int right = 0;
        var parts = new ArrayList<String>();
        for (var portion : verdict.portions()) {
            right += portion.right() ? 1 : 0;
            if ((portion.right() || isSettled) && !portion.what().isEmpty()) {
                parts.add((portion.right() ? "✔ " : "✘ ") + portion.what());
            }
        }
        var list = String.join("  ", parts);
        var some = invocation.say(count + "개 중 " + right + "개", right + " of " + count);
        boolean isSaid = verdict.message().in(invocation.language()).contains(some);
        if (!isSaid) {
            said(Style.PLAIN, parts.isEmpty() ? some : some + ": " + list);
        } else if (!parts.isEmpty()) {
            said(Style.PLAIN, list);
        }
    }

    // The end of a question

    /** After the solution was asked for. */
    Ink revealed(Exercise exercise) {
        ink.add(
                Style.WARNING,
                invocation.say("정답을 본다. 잊은 것으로 적는다.", "The solution; noted as forgotten."));
        ink.line();
        solution(exercise);
        why(exercise);
        return ink;
    }

    private void settled(Exercise exercise, Answer answer, Verdict verdict) {
        if (verdict.outcome() == Outcome.RIGHT) {
            for (var warning : verdict.warnings()) {
                told(Style.WARNING, warning);
            }
        } else {
            difference(exercise, answer, verdict.difference());
            solution(exercise);
        }
        why(exercise);
    }

    private void difference(
            Exercise exercise, Answer answer, Verdict.@Nullable Difference difference) {
        if (difference == null || exercise.task() instanceof Task.Choice) {
            return;
        }
        var typed = piece(typed(answer, difference.field()), difference.from());
        var text = new DifferenceText(typed, difference.expected());
        if (!(exercise.task() instanceof Task.Command) && text.isAlike()) {
            ink.add(" ".repeat(2 * INDENT));
            text.in(ink).line();
        } else {
            place(exercise, answer, difference);
        }
    }

    /** What stands between two semicolons. */
    private static String piece(String line, int at) {
        int within = Math.clamp(at, 0, line.length());
        int from = within;
        while (from > 0 && ";；".indexOf(line.charAt(from - 1)) < 0) {
            from--;
        }
        int to = within;
        while (to < line.length() && ";；".indexOf(line.charAt(to)) < 0) {
            to++;
        }
        return line.substring(from, to).strip();
    }

    private void solution(Exercise exercise) {
        said(Style.STRONG, invocation.say("정답: ", "Solution: ") + Solution.of(exercise));
    }

    private void why(Exercise exercise) {
        if (!exercise.why().isEmpty()) {
            said(Style.PLAIN, exercise.why());
        }
        if (exercise.task() instanceof Task.Choice choice) {
            reasons(choice);
        }
    }

    private void reasons(Task.Choice choice) {
        for (int i = 0; i < choice.options().size(); i++) {
            var option = choice.options().get(i);
            var mark = "  " + (option.right() ? "✔ " : "✘ ") + (char) ('A' + i) + "  ";
            var before = mark;
            int indent = invocation.columns().of(mark);
            for (var line : invocation.columns().wrap(option.because(), width - indent)) {
                ink.add(option.right() ? Style.RIGHT : Style.WRONG, before).line(line);
                before = " ".repeat(indent);
            }
        }
    }
}
