package dev.gongbu.app.command;

import dev.gongbu.aws.explain.Caution;
import dev.gongbu.aws.explain.Explanation;
import dev.gongbu.aws.explain.Meaning;
import dev.gongbu.aws.parse.Check;

import java.util.List;

/** Writes an explanation for a reader: a line for each piece, then cautions, notes and errors. */
final class ExplanationText {
    private static final int WIDEST_PIECE = 28;
    private static final int INDENT = 2;

    private final Invocation invocation;
    private final Ink ink;

    ExplanationText(Invocation invocation) {
        this.invocation = invocation;
        this.ink = invocation.ink();
    }

    /**
     * Writes an explanation.
     *
     * @param topics ids of the notes that belong to the command
     */
    Ink of(Check check, Explanation explanation, List<String> topics) {
        int width = width(explanation.meanings());
        for (var meaning : explanation.meanings()) {
            meaning(meaning, width);
        }
        cautions(explanation.cautions());
        notes(topics);
        if (!check.errors().isEmpty() || !check.advice().isEmpty()) {
            ink.line();
            new CheckText(invocation, ink).of(check);
        }
        return ink;
    }

    private int width(List<Meaning> meanings) {
        int width = 0;
        for (var meaning : meanings) {
            width =
                    Math.max(
                            width,
                            meaning.depth() * INDENT + invocation.columns().of(meaning.text()));
        }
        return Math.min(width, Math.min(WIDEST_PIECE, invocation.display().columns() / 2));
    }

    private void meaning(Meaning meaning, int width) {
        var columns = invocation.columns();
        int indent = meaning.depth() * INDENT;
        var piece = columns.truncate(meaning.text(), Math.max(1, room() - indent));
        ink.add(" ".repeat(indent)).add(style(meaning.kind()), piece);
        if (meaning.sentence().isEmpty()) {
            ink.line();
            return;
        }
        int taken = indent + columns.of(piece);
        if (taken > width) {
            ink.line();
            taken = 0;
        }
        int left = width + INDENT;
        boolean isFirst = true;
        for (var line : columns.wrap(meaning.sentence(), Math.max(10, room() - left))) {
            ink.add(" ".repeat(isFirst ? left - taken : left)).line(line);
            isFirst = false;
        }
    }

    private int room() {
        return invocation.display().isTerminal()
                ? Math.min(100, invocation.display().columns())
                : 100_000;
    }

    private static Style style(Meaning.Kind kind) {
        return switch (kind) {
            case PROGRAM, SERVICE, OPERATION -> Style.STRONG;
            case OPTION, KEY -> Style.CODE;
            case VALUE -> Style.PLAIN;
            case UNKNOWN -> Style.WARNING;
            case REST -> Style.DIM;
        };
    }

    private void cautions(List<Caution> cautions) {
        if (cautions.isEmpty()) {
            return;
        }
        ink.line();
        ink.add(Style.WARNING, invocation.say("조심할 것", "Beware")).line();
        for (var caution : cautions) {
            invocation.indented(ink, Style.PLAIN, caution.sentence());
        }
    }

    private void notes(List<String> topics) {
        if (topics.isEmpty()) {
            return;
        }
        ink.line();
        for (var topic : topics) {
            ink.add(Style.DIM, invocation.say("노트: ", "Note: "));
            ink.add(Style.LINK, "gongbu show " + topic).line();
        }
    }
}
