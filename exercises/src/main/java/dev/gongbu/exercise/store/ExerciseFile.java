package dev.gongbu.exercise.store;

import dev.gongbu.exercise.Exercise;
import dev.gongbu.exercise.Exercise.Head;
import dev.gongbu.store.Chunk;
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
 * The compiled exercises on disk. Opening it reads what exercises are chosen by; each body is read
 * when it is asked for. It holds no open file and may be shared between threads. Every method
 * throws a {@link StoredFileException} where the part that it reads is damaged.
 */
public final class ExerciseFile {

    /** The name is 'gongbuEX'. */
    private static final StoredFile.Kind KIND = new StoredFile.Kind(0x676f_6e67_6275_4558L, 1);

    private final StoredFile stored;
    private final List<Head> heads;
    private final Map<String, Integer> positions;
    private final Chunk[] bodies;

    private ExerciseFile(StoredFile stored) throws Nonsense {
        this.stored = stored;
        var in = stored.directory();
        var tables = HeadTables.read(in);
        int count = in.count();
        bodies = new Chunk[count];
        positions = HashMap.newHashMap(count);
        var read = new ArrayList<Head>(count);
        for (int i = 0; i < count; i++) {
            var head = tables.head(in);
            read.add(head);
            positions.put(head.id(), i);
            bodies[i] = Chunk.read(in);
        }
        in.expectEnd();
        heads = Collections.unmodifiableList(read);
    }

    /**
     * Writes exercises, either whole or not at all. The same exercises make the same bytes.
     *
     * @param exercises in the order in which they are listed; their ids are unique
     * @param path the file, replaced where there is one
     * @throws StoredFileException where the file cannot be written
     * @throws IllegalArgumentException where two have the same id
     */
    public static void write(List<Exercise> exercises, Path path) {
        var file = new StoredFile.Writer();
        var tables = HeadTables.of(exercises);
        tables.write(file.directory());
        file.directory()
                .list(
                        exercises,
                        (out, exercise) -> {
                            tables.head(out, exercise.head());
                            file.add(ExerciseEncoder.body(exercise)).write(out);
                        });
        file.write(path, KIND);
    }

    /**
     * Opens exercises.
     *
     * @param path a file that {@link #write} wrote
     * @throws StoredFileException where it is missing, another file, of another version or damaged
     */
    public static ExerciseFile open(Path path) {
        var stored = StoredFile.open(path, KIND);
        try {
            return new ExerciseFile(stored);
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    /** What all exercises are chosen by, in the order in which they were written; unmodifiable. */
    public List<Head> heads() {
        return heads;
    }

    /**
     * What an exercise is chosen by.
     *
     * @return empty where there is none of this id
     */
    public Optional<Head> head(String id) {
        var position = positions.get(id);
        return position == null ? Optional.empty() : Optional.of(heads.get(position));
    }

    /**
     * Reads an exercise.
     *
     * @return empty where there is none of this id
     * @throws StoredFileException where it cannot be read or is damaged
     */
    public Optional<Exercise> exercise(String id) {
        var position = positions.get(id);
        if (position == null) {
            return Optional.empty();
        }
        var in = stored.read(bodies[position]);
        try {
            var exercise = ExerciseDecoder.exercise(heads.get(position), in);
            in.expectEnd();
            return Optional.of(exercise);
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }
}
