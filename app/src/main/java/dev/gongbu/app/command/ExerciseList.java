package dev.gongbu.app.command;

import dev.gongbu.exercise.Exercise.Head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes what can be practised, one exercise a line, on a narrow terminal two. */
final class ExerciseList {
    private static final int KIND = 8;
    private static final int TITLE = 26;
    private final Invocation invocation;
    private final Ink ink;

    ExerciseList(Invocation invocation) {
        this.invocation = invocation;
        this.ink = invocation.ink();
    }

    Ink of(List<Head> heads) {
        var topic = "";
        for (var head : byTopic(heads)) {
            if (!head.topics().getFirst().equals(topic)) {
                topic = head.topics().getFirst();
                heading(topic);
            }
            add(head);
        }
        return ink;
    }

    /** Topics in the order in which they come first. */
    private static List<Head> byTopic(List<Head> heads) {
        var topics = new LinkedHashMap<String, List<Head>>();
        for (var head : heads) {
            topics.computeIfAbsent(head.topics().getFirst(), _ -> new ArrayList<>()).add(head);
        }
        var sorted = new ArrayList<Head>();
        topics.values().forEach(sorted::addAll);
        return sorted;
    }

    private void heading(String topic) {
        if (!ink.toString().isEmpty()) {
            ink.line();
        }
        ink.add(Style.HEADING, topic).line();
    }

    private void add(Head head) {
        var columns = invocation.columns();
        int width = invocation.display().columns();
        var kind = invocation.say(head.kind().korean(), head.kind().english());
        var left = "  " + columns.pad(kind, KIND) + head.difficulty() + "  ";
        int room = width - columns.of(left);
        var title = columns.pad(columns.truncate(head.title(), Math.max(2, room)), TITLE);
        ink.add(Style.DIM, left);
        if (columns.of(title) + 2 + columns.of(head.id()) <= room) {
            ink.add(title).add("  ").add(Style.CODE, head.id()).line();
            return;
        }
        ink.line(title.stripTrailing());
        ink.add(" ".repeat(columns.of(left))).add(Style.CODE, head.id()).line();
    }
}
