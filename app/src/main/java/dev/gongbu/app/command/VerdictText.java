package dev.gongbu.app.command;

import dev.gongbu.exercise.Outcome;
import dev.gongbu.exercise.Verdict;
import dev.gongbu.text.Wording;

/** Writes what is said of an answer, with a mark below its first difference. */
final class VerdictText {
    private static final int INDENT = 4;
    private static final int WIDEST = 100;

    private final Invocation invocation;
    private final Ink ink;

    VerdictText(Invocation invocation) {
        this.invocation = invocation;
        this.ink = invocation.ink();
    }

    Ink of(String answer, Verdict verdict) {
        ink.add(style(verdict.outcome()), heading(verdict)).line();
        var difference = verdict.difference();
        if (difference != null && difference.field().isEmpty() && !answer.isBlank()) {
            int width = Math.min(WIDEST, invocation.display().columns()) - INDENT;
            var excerpt =
                    Excerpt.of(
                            answer,
                            difference.from(),
                            difference.to(),
                            width,
                            invocation.columns());
            ink.add(" ".repeat(INDENT)).line(excerpt.text());
            ink.add(" ".repeat(INDENT)).add(Style.WARNING, excerpt.mark()).line();
        }
        if (verdict.outcome() != Outcome.RIGHT) {
            say(Style.PLAIN, verdict.message());
            say(Style.DIM, verdict.next());
        }
        if (!verdict.offered().isEmpty()) {
            ink.add(" ".repeat(INDENT)).add(Style.CODE, verdict.offered()).line();
        }
        for (var warning : verdict.warnings()) {
            say(Style.DIM, warning);
        }
        return ink;
    }

    private static Style style(Outcome outcome) {
        return outcome == Outcome.RIGHT ? Style.STRONG : Style.WARNING;
    }

    private String heading(Verdict verdict) {
        int percent = (int) Math.floor(verdict.score() * 100);
        return switch (verdict.outcome()) {
            case RIGHT -> invocation.say("✔ 맞다", "✔ Right");
            case NEARLY -> invocation.say("△ 거의 맞다", "△ Nearly") + " (" + percent + "%)";
            case WRONG -> invocation.say("✘ 틀리다", "✘ Wrong") + " (" + percent + "%)";
            case NOT_UNDERSTOOD -> invocation.say("? 읽지 못했다", "? Not understood");
        };
    }

    private void say(Style style, Wording sentence) {
        if (!sentence.isEmpty()) {
            invocation.indented(ink, style, sentence.in(invocation.language()));
        }
    }
}
