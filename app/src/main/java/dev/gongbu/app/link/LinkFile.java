package dev.gongbu.app.link;

import dev.gongbu.exercise.Kind;
import dev.gongbu.store.Chunk;
import dev.gongbu.store.Decoder;
import dev.gongbu.store.Decoder.Nonsense;
import dev.gongbu.store.Encoder;
import dev.gongbu.store.StoredFile;
import dev.gongbu.store.StoredFileException;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of links on disk. It holds no open file and may be shared between threads. */
public final class LinkFile {

    /** The name is 'gongbuLK'. */
    private static final StoredFile.Kind KIND = new StoredFile.Kind(0x676f_6e67_6275_4c4bL, 2);

    private static final Kind[] KINDS = Kind.values();

    private final StoredFile stored;
    private final Chunk practice;
    private final Chunk readings;
    private final Decoder.Part commands;

    private LinkFile(StoredFile stored) throws Nonsense {
        this.stored = stored;
        var in = stored.directory();
        practice = Chunk.read(in);
        readings = Chunk.read(in);
        commands = in.part();
        in.expectEnd();
    }

    /**
     * Writes the links, either whole or not at all. The same links make the same bytes.
     *
     * @throws StoredFileException where the file cannot be written
     */
    public static void write(Links links, Path path) {
        var file = new StoredFile.Writer();
        file.add(practice(links.practice())).write(file.directory());
        file.add(readings(links.readings())).write(file.directory());
        var commands = new Encoder();
        commands.list(links.ids(), (out, id) -> entry(out, id, links.of(id)));
        file.directory().part(commands.bytes());
        file.write(path, KIND);
    }

    private static Encoder practice(Map<String, List<LinkedExercise>> practice) {
        var table = new Encoder();
        table.number(practice.size());
        practice.forEach((topic, exercises) -> {
            table.text(topic);
            var part = new Encoder();
            part.list(
                    exercises,
                    (out, exercise) -> {
                        out.text(exercise.id());
                        out.number(exercise.kind().ordinal());
                    });
            table.part(part.bytes());
        });
        return table;
    }

    private static Encoder readings(Map<String, List<String>> readings) {
        var table = new Encoder();
        table.number(readings.size());
        readings.forEach((exercise, topics) -> entry(table, exercise, topics));
        return table;
    }

    private static void entry(Encoder out, String id, List<String> linked) {
        out.text(id);
        var part = new Encoder();
        part.texts(linked);
        out.part(part.bytes());
    }

    /**
     * Opens the links.
     *
     * @param path a file that {@link #write} wrote
     * @throws StoredFileException where it is missing, another file, of another version or damaged
     */
    public static LinkFile open(Path path) {
        var stored = StoredFile.open(path, KIND);
        try {
            return new LinkFile(stored);
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    /**
     * What belongs to a topic.
     *
     * @param topic a topic's id
     * @return commands as they are typed after {@code aws}, in the order of the note
     * @throws StoredFileException where the file is damaged
     */
    public List<String> commandsOf(String topic) {
        return of(Links.NOTE + topic);
    }

    /**
     * What belongs to a command.
     *
     * @param command as it is typed after {@code aws}
     * @return ids of topics, the one that is most about it first
     * @throws StoredFileException where the file is damaged
     */
    public List<String> topicsOf(String command) {
        return of(Links.COMMAND + command);
    }

    /**
     * What a topic can be practised with.
     *
     * @param topic a topic's id
     * @return in the order in which exercises are listed
     * @throws StoredFileException where the file is damaged
     */
    public List<LinkedExercise> exercisesOf(String topic) {
        var exercises = new ArrayList<LinkedExercise>();
        try {
            var found = find(stored.read(practice), topic);
            if (found == null) {
                return exercises;
            }
            var in = found.decoder();
            int count = in.count();
            for (int i = 0; i < count; i++) {
                exercises.add(new LinkedExercise(in.text(), KINDS[in.below(KINDS.length)]));
            }
            in.expectEnd();
            return exercises;
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    /**
     * What an exercise is about.
     *
     * @param exercise an exercise's id
     * @return ids of topics, the most fitting first
     * @throws StoredFileException where the file is damaged
     */
    public List<String> topicsOfExercise(String exercise) {
        return texts(stored.read(readings), exercise);
    }

    private List<String> of(String wanted) {
        return texts(commands.decoder(), wanted);
    }

    private List<String> texts(Decoder table, String wanted) {
        try {
            var found = find(table, wanted);
            return found == null ? List.of() : found.decoder().texts();
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    private static Decoder.@Nullable Part find(Decoder table, String wanted) throws Nonsense {
        int count = table.count();
        for (int i = 0; i < count; i++) {
            boolean isWanted = table.text().equals(wanted);
            var linked = table.part();
            if (isWanted) {
                return linked;
            }
        }
        return null;
    }
}
