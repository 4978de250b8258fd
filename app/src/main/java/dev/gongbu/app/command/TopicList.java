package dev.gongbu.app.command;

import dev.gongbu.note.Lifecycle;
import dev.gongbu.note.Topic;
import dev.gongbu.text.Columns;

import java.util.ArrayList;
import java.util.List;

/** Writes topics below the headings of their categories. */
final class TopicList {
    private static final int GAP = 2;

    private final List<Topic> topics;
    private final Invocation invocation;
    private final Columns columns;
    private final Ink ink;

    TopicList(List<Topic> topics, Invocation invocation) {
        this.topics = topics;
        this.invocation = invocation;
        this.columns = invocation.columns();
        this.ink = invocation.ink();
    }

    Ink flat() {
        int widest = 0;
        for (var topic : topics) {
            widest = Math.max(widest, columns.of(topic.id()));
        }
        for (var category : new Categories(topics).ids()) {
            heading(category);
            for (var topic : of(category)) {
                line("  ", topic, widest + GAP);
            }
        }
        return ink;
    }

    /** A part below its whole, also where the whole is of another category: there it is a root. */
    Ink tree() {
        for (var category : new Categories(topics).ids()) {
            heading(category);
            var all = of(category);
            for (var topic : all) {
                if (!isPart(topic, all)) {
                    line("  ", topic, columns.of(topic.id()) + GAP);
                    children(topic, all, "  ");
                }
            }
        }
        return ink;
    }

    private static boolean isPart(Topic topic, List<Topic> all) {
        for (var other : all) {
            if (other.id().equals(topic.parent())) {
                return true;
            }
        }
        return false;
    }

    private void children(Topic parent, List<Topic> all, String indent) {
        var children = new ArrayList<Topic>();
        for (var topic : all) {
            if (parent.id().equals(topic.parent())) {
                children.add(topic);
            }
        }
        for (int i = 0; i < children.size(); i++) {
            boolean isLast = i == children.size() - 1;
            var child = children.get(i);
            line(indent + (isLast ? "└─ " : "├─ "), child, columns.of(child.id()) + GAP);
            children(child, all, indent + (isLast ? "   " : "│  "));
        }
    }

    private void heading(String category) {
        if (!ink.toString().isEmpty()) {
            ink.line();
        }
        ink.add(Style.HEADING, Categories.title(category));
        ink.add("  ").add(Style.DIM, category).line();
    }

    private List<Topic> of(String category) {
        var those = new ArrayList<Topic>();
        for (var topic : topics) {
            if (topic.category().equals(category)) {
                those.add(topic);
            }
        }
        return those;
    }

    private void line(String indent, Topic topic, int idWidth) {
        ink.add(Style.DIM, indent);
        ink.add(Style.CODE, topic.id()).add(" ".repeat(idWidth - columns.of(topic.id())));
        ink.add(topic.title());
        var status = topic.lifecycle().status();
        if (status == Lifecycle.Status.CLOSED) {
            ink.add("  ").add(Style.BADGE, invocation.say("[신규 고객 불가]", "[closed]"));
        } else if (status == Lifecycle.Status.ENDED) {
            ink.add("  ").add(Style.BADGE, invocation.say("[서비스 종료]", "[ended]"));
        }
        if (!topic.hasPage()) {
            ink.add("  ").add(Style.DIM, invocation.say("사실만", "facts only"));
        }
        ink.line();
    }
}
