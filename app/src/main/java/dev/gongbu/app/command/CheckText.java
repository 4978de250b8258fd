package dev.gongbu.app.command;

import dev.gongbu.app.json.ValueJson;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.parse.Check;
import dev.gongbu.aws.parse.Finding;

import java.util.ArrayList;
import java.util.Map;

/** Writes a verdict for a reader: what was understood, or each error below the place of it. */
final class CheckText {
    private static final int INDENT = 4;
    private static final int WIDEST = 100;

    private final Invocation invocation;
    private final Ink ink;

    CheckText(Invocation invocation) {
        this(invocation, invocation.ink());
    }

    /** Writes below what stands in {@code ink}. */
    CheckText(Invocation invocation, Ink ink) {
        this.invocation = invocation;
        this.ink = ink;
    }

    Ink of(Check check) {
        verdict(check);
        for (var error : check.errors()) {
            finding(check, error, Style.WARNING);
        }
        if (check.errors().isEmpty()) {
            parameters(check.parameters());
        }
        for (var advice : check.advice()) {
            finding(check, advice, Style.DIM);
        }
        return ink;
    }

    private void verdict(Check check) {
        switch (check.verdict()) {
            case OK -> ink.add(Style.STRONG, say("✔ AWS CLI가 받아들인다", "✔ The AWS CLI accepts it"));
            case FILE ->
                    ink.add(
                            Style.STRONG,
                            say(
                                    "✔ 명령은 맞고, 먼저 파일을 읽는다",
                                    "✔ The command is right; first it reads a file"));
            case REJECT ->
                    ink.add(
                            Style.WARNING,
                            say("✘ AWS CLI가 거절한다: ", "✘ The AWS CLI refuses it: ")
                                    + count(check.errors().size()));
        }
        var operation = check.operation();
        if (operation.isPresent()) {
            ink.add("  ").add(Style.CODE, "aws " + operation.get().typed());
        }
        ink.line();
        operation.ifPresent(this::cautions);
    }

    private String count(int errors) {
        return say("잘못 " + errors + "곳", errors == 1 ? "1 error" : errors + " errors");
    }

    private void cautions(Operation operation) {
        if (operation.traits().destructive()) {
            invocation.indented(
                    ink,
                    Style.WARNING,
                    say(
                            "지우거나 끝내는 명령이다. 되돌릴 수 없을 수 있다.",
                            "It deletes or ends something, perhaps for good."));
        }
    }

    /** What would be sent, by the names of the API. */
    private void parameters(Map<String, Object> parameters) {
        for (var parameter : parameters.entrySet()) {
            ink.add(" ".repeat(INDENT)).add(Style.DIM, parameter.getKey() + " = ");
            ink.line(ValueJson.of(parameter.getValue()));
        }
    }

    private void finding(Check check, Finding finding, Style style) {
        int width = Math.min(WIDEST, invocation.display().columns()) - INDENT;
        var excerpt =
                Excerpt.of(check.line(), finding.from(), finding.to(), width, invocation.columns());
        ink.line();
        ink.add(" ".repeat(INDENT)).line(excerpt.text());
        ink.add(" ".repeat(INDENT)).add(style, excerpt.mark()).line();
        var sentence = say(finding.korean(), finding.english());
        invocation.indented(ink, Style.PLAIN, sentence);
        nearest(finding, sentence);
        ink.add(" ".repeat(INDENT));
        ink.add(Style.DIM, say("규칙: ", "Rule: ") + finding.rule() + ", " + finding.errorClass());
        ink.line();
    }

    /** The nearest words that the sentence does not offer already. */
    private void nearest(Finding finding, String sentence) {
        var others = new ArrayList<String>();
        for (var word : finding.nearest()) {
            if (!sentence.contains("`" + word + "`")) {
                others.add(word);
            }
        }
        if (!others.isEmpty()) {
            var offers = String.join(", ", others);
            invocation.indented(ink, Style.STRONG, say("혹시: ", "Did you mean: ") + offers);
        }
    }

    private String say(String korean, String english) {
        return invocation.say(korean, english);
    }
}
