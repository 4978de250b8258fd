package dev.gongbu.note.store;

import dev.gongbu.note.Fact;
import dev.gongbu.note.Library;
import dev.gongbu.note.Note;
import dev.gongbu.note.Term;
import dev.gongbu.note.Topic;
import dev.gongbu.note.store.Decoder.Nonsense;
import dev.gongbu.note.store.LibraryFileException.Reason;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The compiled library on disk. Opening it reads the topics; each note and the facts of each topic
 * are read when they are asked for. It holds no open file and may be shared between threads. Every
 * method throws a {@link LibraryFileException} where the part that it reads is damaged.
 */
public final class LibraryFile {

    static final long MAGIC = 0x676f_6e67_6275_4c42L; // 'gongbuLB'
    static final int VERSION = 1;
    static final int HEADER_BYTES = 24;

    private final Path path;
    private final int chunksStart;
    private final List<Topic> topics;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Chunk[] notes;
    private final Chunk[] facts;
    private final Chunk terms;
    private final Chunk synonyms;
    private final Chunk userDictionary;

    private LibraryFile(Path path, byte[] directory) throws Nonsense {
        this.path = path;
        this.chunksStart = HEADER_BYTES + directory.length;
        var in = new Decoder(directory);
        int count = in.count();
        var read = new ArrayList<Topic>(count);
        notes = new Chunk[count];
        facts = new Chunk[count];
        for (int i = 0; i < count; i++) {
            var topic = LibraryDecoder.topic(in);
            read.add(topic);
            positions.put(topic.id(), i);
            notes[i] = Chunk.read(in);
            facts[i] = Chunk.read(in);
        }
        topics = List.copyOf(read);
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
     * @throws LibraryFileException where the file cannot be written
     */
    public static void write(Library library, Path path) {
        var part = path.resolveSibling(path.getFileName() + ".part");
        try {
            try {
                Files.write(part, LibraryWriter.bytes(library));
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new LibraryFileException(Reason.UNREADABLE, path, e);
        }
    }

    /**
     * Opens a library.
     *
     * @param path a file that {@link #write} wrote
     * @return the library, its topics read
     * @throws LibraryFileException where it is missing, another file, of another version or damaged
     */
    public static LibraryFile open(Path path) {
        var directory = directory(path);
        try {
            return new LibraryFile(path, directory);
        } catch (Nonsense e) {
            throw new LibraryFileException(Reason.DAMAGED, path, e);
        }
    }

    private static byte[] directory(Path path) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var header = new byte[HEADER_BYTES];
            if (file.length() < HEADER_BYTES) {
                throw new LibraryFileException(Reason.NOT_A_LIBRARY, path, null);
            }
            file.readFully(header);
            if (((long) intAt(header, 0) << 32 | intAt(header, 4) & 0xFFFF_FFFFL) != MAGIC) {
                throw new LibraryFileException(Reason.NOT_A_LIBRARY, path, null);
            }
            if (intAt(header, 8) != VERSION) {
                throw new LibraryFileException(Reason.OTHER_VERSION, path, null);
            }
            int length = intAt(header, 16);
            if (intAt(header, 12) != file.length()
                    || length < 0
                    || length > file.length() - HEADER_BYTES) {
                throw new LibraryFileException(Reason.DAMAGED, path, null);
            }
            return checked(file, path, length, intAt(header, 20));
        } catch (FileNotFoundException e) {
            throw new LibraryFileException(reasonFor(path.toFile()), path, e);
        } catch (IOException e) {
            throw new LibraryFileException(Reason.UNREADABLE, path, e);
        }
    }

    private static Reason reasonFor(File file) {
        return file.exists() ? Reason.UNREADABLE : Reason.MISSING;
    }

    private static int intAt(byte[] bytes, int at) {
        return bytes[at] << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }

    private static byte[] checked(RandomAccessFile file, Path path, int length, int checksum)
            throws IOException {
        var bytes = new byte[length];
        file.readFully(bytes);
        if (Chunk.checksum(bytes) != checksum) {
            throw new LibraryFileException(Reason.DAMAGED, path, null);
        }
        return bytes;
    }

    private Decoder read(Chunk chunk) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            long start = (long) chunksStart + chunk.offset();
            if (chunk.offset() < 0
                    || chunk.length() < 0
                    || start + chunk.length() > file.length()) {
                throw new LibraryFileException(Reason.DAMAGED, path, null);
            }
            file.seek(start);
            return new Decoder(checked(file, path, chunk.length(), chunk.checksum()));
        } catch (FileNotFoundException e) {
            throw new LibraryFileException(reasonFor(path.toFile()), path, e);
        } catch (IOException e) {
            throw new LibraryFileException(Reason.UNREADABLE, path, e);
        }
    }

    private LibraryFileException damaged(Nonsense e) {
        return new LibraryFileException(Reason.DAMAGED, path, e);
    }

    /**
     * All topics, from memory.
     *
     * @return by category, then by id
     */
    public List<Topic> topics() {
        return topics;
    }

    /**
     * A topic, from memory.
     *
     * @param id a topic's id, not its name
     * @return empty where there is none
     */
    public Optional<Topic> topic(String id) {
        var position = positions.get(id);
        return position == null ? Optional.empty() : Optional.of(topics.get(position));
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
        var in = read(notes[position]);
        try {
            var note = LibraryDecoder.note(in, topics.get(position));
            in.expectEnd();
            return Optional.of(note);
        } catch (Nonsense e) {
            throw damaged(e);
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
        var in = read(facts[position]);
        try {
            var read = LibraryDecoder.facts(in, topic);
            in.expectEnd();
            return read;
        } catch (Nonsense e) {
            throw damaged(e);
        }
    }

    /**
     * Reads the facts of all topics.
     *
     * @return in the order of the topics
     */
    public List<Fact> facts() {
        var all = new ArrayList<Fact>();
        for (var topic : topics) {
            all.addAll(facts(topic.id()));
        }
        return all;
    }

    /**
     * Reads the glossary.
     *
     * @return in the order of its file
     */
    public List<Term> terms() {
        var in = read(terms);
        try {
            var read = LibraryDecoder.terms(in);
            in.expectEnd();
            return read;
        } catch (Nonsense e) {
            throw damaged(e);
        }
    }

    /**
     * Reads the terms that matter in a topic.
     *
     * @param topic a topic's id
     * @return in the order of the glossary
     */
    public List<Term> terms(String topic) {
        var found = new ArrayList<Term>();
        for (var term : terms()) {
            if (term.topics().contains(topic)) {
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
        var in = read(synonyms);
        try {
            var read = LibraryDecoder.groups(in);
            in.expectEnd();
            return read;
        } catch (Nonsense e) {
            throw damaged(e);
        }
    }

    /**
     * Reads nori's user dictionary.
     *
     * @return its lines without comments
     */
    public List<String> userDictionary() {
        var in = read(userDictionary);
        try {
            var read = in.texts();
            in.expectEnd();
            return read;
        } catch (Nonsense e) {
            throw damaged(e);
        }
    }

    /**
     * Reads everything.
     *
     * @return an equal of the library that was written
     */
    public Library library() {
        var all = new ArrayList<Note>();
        for (var topic : topics) {
            all.add(note(topic.id()).orElseThrow());
        }
        return new Library(topics, all, facts(), terms(), synonyms(), userDictionary());
    }
}
