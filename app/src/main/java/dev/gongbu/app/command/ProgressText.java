package dev.gongbu.app.command;

import dev.gongbu.app.json.ProgressOverview;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** What a record holds, for who reads it. */
final class ProgressText {
    private static final int LABEL_COLUMNS = 16;

    private final Invocation invocation;
    private final Ink ink;

    private ProgressText(Invocation invocation) {
        this.invocation = invocation;
        this.ink = invocation.ink();
    }

    static void print(ProgressOverview overview, Invocation invocation) {
        var text = new ProgressText(invocation);
        text.row("기록", "entries", Long.toString(overview.entries()));
        text.row("푼 문제", "exercises", Integer.toString(overview.exercises()));
        text.row("지금 복습할 것", "due now", Integer.toString(overview.due()));
        if (overview.flagged() > 0) {
            text.row("불명확하다고 표시", "flagged", Integer.toString(overview.flagged()));
        }
        var last = overview.last();
        if (last != null) {
            text.row("마지막 기록", "last", text.moment(last) + "  " + overview.lastItem());
        }
        text.row("파일", "file", overview.file());
        invocation.print(text.ink);
    }

    private String moment(Instant moment) {
        var zone = invocation.settings().schedule().day().zone();
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone).format(moment);
    }

    private void row(String korean, String english, String value) {
        var label = invocation.columns().pad(invocation.say(korean, english), LABEL_COLUMNS);
        ink.add(Style.DIM, label).add("  ").line(value);
    }
}
