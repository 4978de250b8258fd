package dev.gongbu.app.command;

import dev.gongbu.note.Term;
import dev.gongbu.note.store.LibraryFile;

import java.util.ArrayList;
import java.util.List;

/** Writes terms: the word, what it means, how else it is written, where it matters. */
final class TermList {
    private static final int INDENT = 4;

    private final LibraryFile library;
    private final Invocation invocation;
    private final Ink ink;

    TermList(LibraryFile library, Invocation invocation) {
        this.library = library;
        this.invocation = invocation;
        this.ink = invocation.ink();
    }

    Ink of(List<Term> terms) {
        boolean isFirst = true;
        for (var term : terms) {
            if (!isFirst) {
                ink.line();
            }
            isFirst = false;
            add(term);
        }
        return ink;
    }

    private void add(Term term) {
        ink.add(Style.HEADING, term.ko());
        if (!term.en().equals(term.ko())) {
            ink.add("  ").add(Style.DIM, term.en());
        }
        if (term.abbreviation() != null) {
            ink.add("  ").add(Style.DIM, term.abbreviation());
        }
        ink.line();
        invocation.indented(ink, Style.PLAIN, term.definition());
        if (!term.aliases().isEmpty()) {
            var names = String.join(", ", term.aliases());
            invocation.indented(ink, Style.DIM, invocation.say("다른 이름: ", "Other names: ") + names);
        }
        for (var topic : topics(term)) {
            ink.add(" ".repeat(INDENT)).add(Style.DIM, topic).line();
        }
    }

    private List<String> topics(Term term) {
        var topics = new ArrayList<String>();
        for (var id : term.topics()) {
            var topic = library.topic(id);
            if (topic.isPresent()) {
                topics.add("gongbu show " + id + "  " + topic.get().title());
            }
        }
        return topics;
    }
}
