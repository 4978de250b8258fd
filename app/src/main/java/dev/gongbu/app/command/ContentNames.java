package dev.gongbu.app.command;

import dev.gongbu.exercise.store.ExerciseFile;
import dev.gongbu.note.Section;
import dev.gongbu.note.store.LibraryFile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What the library holds, by name. */
final class ContentNames {
    private static final Comparator<Name> BY_TEXT = Comparator.comparing(Name::text);

    private final LibraryFile library;
    private final Supplier<ExerciseFile> exercises;

    /**
     * Reads names.
     *
     * @param exercises opened only where their names are asked for
     */
    ContentNames(LibraryFile library, Supplier<ExerciseFile> exercises) {
        this.library = library;
        this.exercises = exercises;
    }

    /** All names of a kind, sorted. */
    List<Name> of(Words.Names kind) {
        var names =
                switch (kind) {
                    case TOPICS -> topics();
                    case COMPARISONS -> comparisons();
                    case TERMS -> terms();
                    case CATEGORIES -> categories();
                    case EXERCISES -> exercises();
                };
        names.sort(BY_TEXT);
        return names;
    }

    private List<Name> topics() {
        var names = new ArrayList<Name>();
        for (var topic : library.topics()) {
            names.add(
                    new Name(
                            topic.id(),
                            topic.title(),
                            TopicFinder.namesAndParts(topic),
                            topic.title()));
        }
        return names;
    }

    private List<Name> comparisons() {
        var names = new ArrayList<Name>();
        for (var head : library.comparisons()) {
            var others = new ArrayList<>(head.aliases());
            others.add(head.titleEn());
            names.add(new Name(head.id(), head.title(), others, head.title()));
        }
        return names;
    }

    private List<Name> terms() {
        var names = new ArrayList<Name>();
        for (var term : library.terms()) {
            names.add(new Name(term.ko(), term.ko(), term.names(), term.definition()));
        }
        return names;
    }

    private List<Name> categories() {
        var names = new ArrayList<Name>();
        for (var id : new Categories(library.topics()).ids()) {
            var title = Categories.title(id);
            names.add(new Name(id, title, List.of(), title));
        }
        return names;
    }

    private List<Name> exercises() {
        var names = new ArrayList<Name>();
        for (var head : exercises.get().heads()) {
            names.add(new Name(head.id(), head.title(), List.of(), head.title()));
        }
        return names;
    }

    /** The sections of a note and the words of their headings that were typed already. */
    record Sections(List<Name> names, List<String> begun) {}

    /**
     * The sections of the note that words name, in its order; the longest beginning that is a name
     * wins, as in {@link ShowCommand}.
     */
    Sections sections(List<String> words) {
        var finder = new TopicFinder(library.topics());
        for (int size = words.size(); size > 0; size--) {
            var found = finder.exact(String.join(" ", words.subList(0, size)));
            if (found.size() == 1) {
                var names = sections(found.getFirst().id());
                return new Sections(names, words.subList(size, words.size()));
            }
        }
        return new Sections(List.of(), List.of());
    }

    private List<Name> sections(String topic) {
        var names = new ArrayList<Name>();
        for (Section section : library.note(topic).orElseThrow().sections()) {
            names.add(new Name(section.id(), section.heading(), List.of(), section.heading()));
        }
        return names;
    }
}
