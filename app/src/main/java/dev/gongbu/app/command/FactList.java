package dev.gongbu.app.command;

import dev.gongbu.note.Fact;
import dev.gongbu.note.store.LibraryFile;

import java.util.List;

/** Writes facts below the titles of their topics. */
final class FactList {

    private final LibraryFile library;
    private final Invocation invocation;
    private final Ink ink;

    FactList(LibraryFile library, Invocation invocation) {
        this.library = library;
        this.invocation = invocation;
        this.ink = invocation.ink();
    }

    Ink of(List<Fact> facts) {
        var topic = "";
        for (var fact : facts) {
            if (!fact.topic().equals(topic)) {
                heading(fact.topic(), topic.isEmpty());
                topic = fact.topic();
            }
            add(fact);
        }
        return ink;
    }

    private void heading(String id, boolean isFirst) {
        if (!isFirst) {
            ink.line();
        }
        var topic = library.topic(id);
        ink.add(Style.HEADING, topic.isPresent() ? topic.get().title() : id);
        ink.add("  ").add(Style.DIM, id).line();
    }

    private void add(Fact fact) {
        ink.add("  ").add(Style.DIM, fact.id());
        if (fact.value() != null) {
            ink.add("  ").add(Style.STRONG, fact.value());
        }
        if (fact.status() != Fact.Status.AGREED) {
            ink.add("  ").add(Style.WARNING, status(fact.status()));
        }
        ink.line();
        invocation.indented(ink, Style.PLAIN, fact.sentence());
        if (fact.old() != null) {
            invocation.indented(
                    ink, Style.DIM, invocation.say("예전 자료: ", "Older material: ") + fact.old());
        }
        if (fact.why() != null) {
            invocation.indented(ink, Style.DIM, invocation.say("이유: ", "Why: ") + fact.why());
        }
    }

    private String status(Fact.Status status) {
        return switch (status) {
            case AGREED -> "";
            case OUTDATED -> invocation.say("낡음", "outdated");
            case CONFLICT -> invocation.say("자료끼리 다름", "conflict");
            case DOUBTFUL -> invocation.say("자료가 틀림", "doubtful");
        };
    }
}
