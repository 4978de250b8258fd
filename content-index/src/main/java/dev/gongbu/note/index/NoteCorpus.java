package dev.gongbu.note.index;

import dev.gongbu.note.Comparison;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Library;
import dev.gongbu.note.Note;
import dev.gongbu.note.NoteText;
import dev.gongbu.note.Section;
import dev.gongbu.note.SectionText;
import dev.gongbu.note.Term;
import dev.gongbu.note.Topic;
import dev.gongbu.search.Corpus;
import dev.gongbu.search.Entry;
import dev.gongbu.search.EntryKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What notes, facts and terms give to the search index. */
public final class NoteCorpus {
    /** Links to other notes: their words would find the wrong note. */
    private static final String RELATED = "관련 주제";

    /** Beside the introduction it says what the topic is for. */
    private static final String WHEN = "언제 쓰나";

    private final Library library;
    private final Map<String, Topic> topics = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private NoteCorpus(Library library) {
        this.library = library;
        for (var topic : library.topics()) {
            topics.put(topic.id(), topic);
        }
    }

    /** The topics, names, words and entries of {@code library}. */
    public static Corpus of(Library library) {
        return new NoteCorpus(library).corpus();
    }

    private Corpus corpus() {
        for (var note : library.notes()) {
            addSections(note);
        }
        for (var fact : library.facts()) {
            addFact(fact);
        }
        for (var comparison : library.comparisons()) {
            addComparison(comparison);
        }
        for (var term : library.terms()) {
            addTerm(term);
        }
        return new Corpus(
                topicNames(), names(), library.synonyms(), library.userDictionary(), entries);
    }

    private List<Corpus.TopicNames> topicNames() {
        var all = new ArrayList<Corpus.TopicNames>();
        for (var topic : library.topics()) {
            all.add(new Corpus.TopicNames(topic.id(), topic.category(), topic.names()));
        }
        return all;
    }

    private List<Corpus.Name> names() {
        var all = new ArrayList<Corpus.Name>();
        for (var term : library.terms()) {
            all.add(new Corpus.Name(term.names(), term.topics()));
        }
        return all;
    }

    private void addSections(Note note) {
        for (var section : NoteText.sections(note)) {
            boolean namesOnly = !note.topic().hasPage() && isIntroduction(section);
            if (!section.heading().equals(RELATED) && !namesOnly) {
                addSection(note.topic(), section);
            }
        }
    }

    private void addSection(Topic topic, SectionText section) {
        // Of a topic without a page its facts are the introduction.
        boolean first = isIntroduction(section) || !topic.hasPage();
        entries.add(
                new Entry(
                        EntryKind.NOTE,
                        topic.id() + "#" + section.id(),
                        List.of(topic.id()),
                        first ? topic.title() : section.heading(),
                        section.text(),
                        isIntroduction(section) || section.heading().equals(WHEN)));
    }

    private static boolean isIntroduction(SectionText section) {
        return section.id().equals(Section.INTRODUCTION);
    }

    private void addFact(Fact fact) {
        var text = new StringBuilder(fact.sentence());
        if (fact.old() != null) {
            // Said of each, since a snippet may show the sentence alone.
            text.append("\n예전 자료: ").append(fact.old());
        }
        if (fact.why() != null) {
            text.append("\n이유: ").append(fact.why());
        }
        var topic = topics.get(fact.topic());
        entries.add(
                new Entry(
                        EntryKind.FACT,
                        fact.id(),
                        List.of(fact.topic()),
                        topic == null ? fact.topic() : topic.title(),
                        text.toString()));
    }

    private void addComparison(Comparison comparison) {
        var head = comparison.head();
        var text = new StringBuilder(comparison.summary());
        if (!head.aliases().isEmpty()) {
            text.append('\n').append(String.join(", ", head.aliases()));
        }
        for (var row : comparison.rows()) {
            text.append('\n').append(row.axis()).append(": ");
            text.append(String.join(" / ", row.cells()));
        }
        for (int i = 0; i < head.columns().size(); i++) {
            text.append('\n').append(head.columns().get(i).name());
            text.append(": ").append(comparison.choices().get(i));
        }
        text.append('\n').append(comparison.trap());
        entries.add(
                new Entry(
                        EntryKind.COMPARISON,
                        head.id(),
                        head.topics(),
                        head.title(),
                        text.toString()));
    }

    private void addTerm(Term term) {
        entries.add(
                new Entry(
                        EntryKind.TERM,
                        term.id(),
                        term.topics(),
                        term.en().isBlank() ? term.ko() : term.ko() + "(" + term.en() + ")",
                        String.join(", ", term.names()) + "\n" + term.definition()));
    }
}
