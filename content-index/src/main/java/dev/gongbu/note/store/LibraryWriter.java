package dev.gongbu.note.store;

import dev.gongbu.note.Comparison;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Library;
import dev.gongbu.note.Note;
import dev.gongbu.note.Topic;
import dev.gongbu.store.Encoder;
import dev.gongbu.store.StoredFile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Lays out a library: header, directory (all topics, and where the rest lies; a topic is passed
 * over until it is asked for), then one chunk for each note, for the facts of each topic, for each
 * comparison, for the terms and for the words.
 */
final class LibraryWriter {

    private final StoredFile.Writer file = new StoredFile.Writer();
    private final Encoder directory = file.directory();

    private LibraryWriter() {}

    static StoredFile.Writer of(Library library) {
        var writer = new LibraryWriter();
        writer.lay(library);
        return writer.file;
    }

    private void lay(Library library) {
        var notes = new HashMap<String, Note>();
        for (var note : library.notes()) {
            notes.put(note.topic().id(), note);
        }
        var facts = factsByTopic(library);
        directory.number(library.topics().size());
        for (var topic : library.topics()) {
            var note = notes.get(topic.id());
            if (note == null) {
                throw new IllegalArgumentException("There is no note for the topic " + topic.id());
            }
            topic(topic, note, facts.getOrDefault(topic.id(), List.of()));
        }
        comparisons(library.comparisons());
        chunk(out -> LibraryEncoder.axes(out, library.axes()));
        chunk(out -> out.list(library.terms(), LibraryEncoder::term));
        chunk(out -> out.list(library.synonyms(), Encoder::texts));
        chunk(out -> out.texts(library.userDictionary()));
    }

    private static Map<String, List<Fact>> factsByTopic(Library library) {
        var facts = new HashMap<String, List<Fact>>();
        for (var fact : library.facts()) {
            facts.computeIfAbsent(fact.topic(), _ -> new ArrayList<>()).add(fact);
        }
        return facts;
    }

    private void topic(Topic topic, Note note, List<Fact> facts) {
        directory.text(topic.id());
        var part = new Encoder();
        LibraryEncoder.topic(part, topic);
        directory.part(part.bytes());
        chunk(out -> LibraryEncoder.note(out, note));
        chunk(out -> out.list(facts, LibraryEncoder::fact));
    }

    /** All heads together, each with the place of the rest. */
    private void comparisons(List<Comparison> comparisons) {
        var heads = new Encoder();
        heads.number(comparisons.size());
        for (var comparison : comparisons) {
            LibraryEncoder.comparisonHead(heads, comparison.head());
            var rest = new Encoder();
            LibraryEncoder.comparison(rest, comparison);
            file.add(rest).write(heads);
        }
        file.add(heads).write(directory);
    }

    private void chunk(Consumer<Encoder> write) {
        var out = new Encoder();
        write.accept(out);
        file.add(out).write(directory);
    }
}
