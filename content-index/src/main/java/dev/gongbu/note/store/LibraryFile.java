package dev.gongbu.note.store;

import dev.gongbu.note.Axes;
import dev.gongbu.note.Comparison;
import dev.gongbu.note.Fact;
import dev.gongbu.note.Library;
import dev.gongbu.note.Note;
import dev.gongbu.note.Term;
import dev.gongbu.note.Topic;
import dev.gongbu.store.Chunk;
import dev.gongbu.store.Decoder;
import dev.gongbu.store.Decoder.Nonsense;
import dev.gongbu.store.StoredFile;
import dev.gongbu.store.StoredFileException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The compiled library on disk. Opening it reads the directory of topics; each note and the facts
 * of each topic are read when they are asked for. It holds no open file and may be shared between
 * threads. Every method throws a {@link StoredFileException} where the part that it reads is
 * damaged.
 */
public final class LibraryFile {

    /** The name is 'gongbuLB'. */
    private static final StoredFile.Kind KIND = new StoredFile.Kind(0x676f_6e67_6275_4c42L, 4);

    private final StoredFile stored;
    private final Map<String, Integer> positions = new HashMap<>();
    private final String[] ids;
    private final Decoder.Part[] topics;
    private final Chunk[] notes;
    private final Chunk[] facts;
    private final Chunk comparisons;
    private final Chunk axes;
    private final Chunk terms;
    private final Chunk synonyms;
    private final Chunk userDictionary;

    private LibraryFile(StoredFile stored) throws Nonsense {
        this.stored = stored;
        var in = stored.directory();
        int count = in.count();
        ids = new String[count];
        topics = new Decoder.Part[count];
        notes = new Chunk[count];
        facts = new Chunk[count];
        for (int i = 0; i < count; i++) {
            ids[i] = in.text();
            positions.put(ids[i], i);
            topics[i] = in.part();
            notes[i] = Chunk.read(in);
            facts[i] = Chunk.read(in);
        }
        comparisons = Chunk.read(in);
        axes = Chunk.read(in);
        terms = Chunk.read(in);
        synonyms = Chunk.read(in);
        userDictionary = Chunk.read(in);
        in.expectEnd();
    }

    /**
     * Writes a library, either whole or not at all. The same library makes the same bytes.
     *
     * @param library with a note for each topic
     * @param path the file, replaced where there is one
     * @throws StoredFileException where the file cannot be written
     */
    public static void write(Library library, Path path) {
        LibraryWriter.of(library).write(path, KIND);
    }

    /**
     * Opens a library.
     *
     * @param path a file that {@link #write} wrote
     * @return the library, its directory read
     * @throws StoredFileException where it is missing, another file, of another version or damaged
     */
    public static LibraryFile open(Path path) {
        var stored = StoredFile.open(path, KIND);
        try {
            return new LibraryFile(stored);
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    /**
     * All topics, decoded anew from memory.
     *
     * @return by category, then by id
     */
    public List<Topic> topics() {
        var all = new ArrayList<Topic>(ids.length);
        for (int i = 0; i < ids.length; i++) {
            all.add(topic(i));
        }
        return all;
    }

    /**
     * A topic, decoded from memory.
     *
     * @param id a topic's id, not its name
     * @return empty where there is none
     */
    public Optional<Topic> topic(String id) {
        var position = positions.get(id);
        return position == null ? Optional.empty() : Optional.of(topic(position));
    }

    private Topic topic(int position) {
        var in = topics[position].decoder();
        try {
            var topic = LibraryDecoder.topic(in, ids[position]);
            in.expectEnd();
            return topic;
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    /**
     * Reads a note.
     *
     * @param topic a topic's id
     * @return empty where there is no such topic
     */
    public Optional<Note> note(String topic) {
        var position = positions.get(topic);
        if (position == null) {
            return Optional.empty();
        }
        var in = stored.read(notes[position]);
        try {
            var note = LibraryDecoder.note(in, topic(position));
            in.expectEnd();
            return Optional.of(note);
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    /**
     * Reads the facts of a topic.
     *
     * @param topic a topic's id
     * @return in the order of their file; empty where there is no such topic
     */
    public List<Fact> facts(String topic) {
        var position = positions.get(topic);
        if (position == null) {
            return List.of();
        }
        var in = stored.read(facts[position]);
        try {
            var read = LibraryDecoder.facts(in, topic);
            in.expectEnd();
            return read;
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    /**
     * Reads the facts of all topics.
     *
     * @return in the order of the topics
     */
    public List<Fact> facts() {
        var all = new ArrayList<Fact>();
        for (var id : ids) {
            all.addAll(facts(id));
        }
        return all;
    }

    /**
     * Reads what comparisons are found by.
     *
     * @return by id
     */
    public List<Comparison.Head> comparisons() {
        var heads = new ArrayList<Comparison.Head>();
        for (var stored : storedComparisons()) {
            heads.add(stored.head());
        }
        return heads;
    }

    /**
     * Reads a comparison.
     *
     * @param id a comparison's id, not its title
     * @return empty where there is none
     */
    public Optional<Comparison> comparison(String id) {
        for (var comparison : storedComparisons()) {
            if (comparison.head().id().equals(id)) {
                return Optional.of(comparison(comparison));
            }
        }
        return Optional.empty();
    }

    private record StoredComparison(Comparison.Head head, Chunk rest) {}

    private List<StoredComparison> storedComparisons() {
        var in = stored.read(comparisons);
        try {
            int count = in.count();
            var read = new ArrayList<StoredComparison>(count);
            for (int i = 0; i < count; i++) {
                read.add(new StoredComparison(LibraryDecoder.comparisonHead(in), Chunk.read(in)));
            }
            in.expectEnd();
            return read;
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    private Comparison comparison(StoredComparison comparison) {
        var in = stored.read(comparison.rest());
        try {
            var read = LibraryDecoder.comparison(in, comparison.head());
            in.expectEnd();
            return read;
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    /**
     * Reads the axes of all categories.
     *
     * @return in the order of a comparison
     */
    public Axes axes() {
        var in = stored.read(axes);
        try {
            var read = LibraryDecoder.axes(in);
            in.expectEnd();
            return read;
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    /**
     * Reads the glossary.
     *
     * @return in the order of its file
     */
    public List<Term> terms() {
        var in = stored.read(terms);
        try {
            var read = LibraryDecoder.terms(in);
            in.expectEnd();
            return read;
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    /**
     * Reads the terms that matter in any of some topics.
     *
     * @param topics ids of topics
     * @return in the order of the glossary, each once
     */
    public List<Term> terms(List<String> topics) {
        var found = new ArrayList<Term>();
        for (var term : terms()) {
            if (!Collections.disjoint(term.topics(), topics)) {
                found.add(term);
            }
        }
        return found;
    }

    /**
     * Reads the groups of words that mean the same.
     *
     * @return at least two words a group
     */
    public List<List<String>> synonyms() {
        var in = stored.read(synonyms);
        try {
            var read = LibraryDecoder.groups(in);
            in.expectEnd();
            return read;
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    /**
     * Reads nori's user dictionary.
     *
     * @return its lines without comments
     */
    public List<String> userDictionary() {
        var in = stored.read(userDictionary);
        try {
            var read = in.texts();
            in.expectEnd();
            return read;
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    /**
     * Reads everything.
     *
     * @return an equal of the library that was written
     */
    public Library library() {
        var all = new ArrayList<Note>();
        for (var id : ids) {
            all.add(note(id).orElseThrow());
        }
        var compared = new ArrayList<Comparison>();
        for (var comparison : storedComparisons()) {
            compared.add(comparison(comparison));
        }
        return new Library(
                topics(), all, facts(), compared, axes(), terms(), synonyms(), userDictionary());
    }
}
