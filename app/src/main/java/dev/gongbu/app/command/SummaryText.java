package dev.gongbu.app.command;

import dev.gongbu.practice.Summary;
import dev.gongbu.practice.Summary.How;

import java.util.ArrayList;
import java.util.List;

/** Writes what a round came to. */
final class SummaryText {
    private static final int WIDEST = 100;
    private static final int MOST_TOPICS = 5;

    private final Invocation invocation;
    private final DueText due;
    private final Ink ink;

    SummaryText(Invocation invocation, DueText due, Ink ink) {
        this.invocation = invocation;
        this.due = due;
        this.ink = ink;
    }

    Ink of(Summary summary) {
        ink.line();
        wrapped(Style.STRONG, counts(summary));
        if (!summary.results().isEmpty()) {
            wrapped(Style.PLAIN, returns(summary));
        }
        var topics = summary.topicsToRead();
        if (!topics.isEmpty()) {
            wrapped(Style.PLAIN, invocation.say("다시 읽을 노트:", "Notes to read again:"));
            for (var topic : topics.subList(0, Math.min(MOST_TOPICS, topics.size()))) {
                ink.add("  ").add(Style.CODE, "gongbu show " + topic).line();
            }
        }
        return ink;
    }

    private void wrapped(Style style, String text) {
        int width = Math.min(WIDEST, invocation.display().columns());
        for (var line : invocation.columns().wrap(text, width)) {
            ink.add(style, line).line();
        }
    }

    private String counts(Summary summary) {
        if (summary.results().isEmpty()) {
            return invocation.say(
                    "끝난 문제가 없다. 남은 문제 " + summary.left() + "개.",
                    "Nothing was settled; " + summary.left() + " left.");
        }
        var parts = new ArrayList<String>();
        add(parts, "맞음 ", "right ", summary.count(How.RIGHT));
        add(parts, "도움받아 맞음 ", "with help ", summary.count(How.HELPED));
        add(parts, "잊음 ", "forgotten ", summary.count(How.FORGOTTEN));
        add(parts, "남김 ", "left ", summary.left());
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String korean, String english, int count) {
        if (count > 0) {
            parts.add(invocation.say(korean, english) + count);
        }
    }

    private String today(Summary.Return each) {
        var from = due.of(each.first());
        return invocation.say(
                "오늘 " + each.count() + "개 (" + from + "부터)",
                each.count() + " today (the first " + from + ")");
    }

    private String onOneDay(Summary.Return each) {
        var when = due.of(each.first());
        return invocation.say(when + " " + each.count() + "개", each.count() + " " + when);
    }

    private String returns(Summary summary) {
        var parts = new ArrayList<String>();
        for (var each : summary.returns(due.day(), due.now())) {
            parts.add(each.days() == 0 && each.count() > 1 ? today(each) : onOneDay(each));
        }
        return invocation.say("다시 나온다: ", "They come back: ") + String.join(" · ", parts);
    }
}
