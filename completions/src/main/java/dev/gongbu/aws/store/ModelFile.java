package dev.gongbu.aws.store;

import dev.gongbu.aws.CommandModel;
import dev.gongbu.aws.Operation;
import dev.gongbu.aws.Option;
import dev.gongbu.aws.Shape;
import dev.gongbu.store.Chunk;
import dev.gongbu.store.Decoder;
import dev.gongbu.store.Decoder.Nonsense;
import dev.gongbu.store.StoredFile;
import dev.gongbu.store.StoredFileException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The packed model on disk. Opening it reads the directory of services; each operation is read when
 * it is asked for. It holds no open file and may be shared between threads. Every method throws a
 * {@link StoredFileException} where the part that it reads is damaged.
 */
public final class ModelFile implements CommandModel {

    /** The name is 'gongbuAW'. */
    private static final StoredFile.Kind KIND = new StoredFile.Kind(0x676f_6e67_6275_4157L, 1);

    /**
     * Stands for the next of an operation's own options; one more than this for the first shared.
     */
    static final int OWN = 0;

    private final StoredFile stored;
    private final Decoder.Part globals;
    private final Decoder.Part shared;
    private final List<String> regions;
    private final Map<String, StoredService> services = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private record StoredService(Decoder.Part about, Chunk places, Chunk headings) {}

    private ModelFile(StoredFile stored) throws Nonsense {
        this.stored = stored;
        var in = stored.directory();
        globals = in.part();
        shared = in.part();
        regions = List.copyOf(in.texts());
        var rest = in.part().decoder();
        in.expectEnd();
        int count = rest.count();
        for (int i = 0; i < count; i++) {
            var name = rest.text();
            names.add(name);
            services.put(name, new StoredService(rest.part(), Chunk.read(rest), Chunk.read(rest)));
        }
        rest.expectEnd();
    }

    /**
     * Writes a model, either whole or not at all. The same model makes the same bytes.
     *
     * @param path the file, replaced where there is one
     * @throws StoredFileException where the file cannot be written
     */
    public static void write(CommandModel model, Path path) {
        ModelWriter.of(model).write(path, KIND);
    }

    /**
     * Opens a model.
     *
     * @param path a file that {@link #write} wrote
     * @throws StoredFileException where it is missing, another file, of another version or damaged
     */
    public static ModelFile open(Path path) {
        var stored = StoredFile.open(path, KIND);
        try {
            return new ModelFile(stored);
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    @Override
    public List<Service> services() {
        var all = new ArrayList<Service>(names.size());
        for (var name : names) {
            all.add(service(name).orElseThrow());
        }
        return all;
    }

    @Override
    public Optional<Service> service(String name) {
        var service = services.get(name);
        if (service == null) {
            return Optional.empty();
        }
        try {
            var in = service.about().decoder();
            return Optional.of(new Service(name, in.text(), in.text()));
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    @Override
    public List<Heading> operations(String service) {
        var found = services.get(service);
        if (found == null) {
            return List.of();
        }
        var in = stored.read(found.headings());
        try {
            int count = in.count();
            var headings = new ArrayList<Heading>(count);
            for (int i = 0; i < count; i++) {
                headings.add(heading(in));
            }
            in.expectEnd();
            return headings;
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    private static Heading heading(Decoder in) throws Nonsense {
        var name = in.text();
        var apiName = in.text();
        int flags = in.below(4);
        return new Heading(name, apiName, (flags & 1) != 0, (flags & 2) != 0, in.text());
    }

    @Override
    public Optional<Operation> operation(String service, String name) {
        var found = services.get(service);
        if (found == null) {
            return Optional.empty();
        }
        try {
            var in = stored.read(found.places());
            int count = in.count();
            for (int i = 0; i < count; i++) {
                boolean isWanted = in.text().equals(name);
                var place = Chunk.read(in);
                if (isWanted) {
                    return Optional.of(operation(service, name, stored.read(place)));
                }
            }
            in.expectEnd();
            return Optional.empty();
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    private Operation operation(String service, String name, Decoder in) throws Nonsense {
        var apiName = in.text();
        int flags = in.below(8);
        int groups = in.count();
        var anyOf = new ArrayList<List<String>>(groups);
        for (int i = 0; i < groups; i++) {
            anyOf.add(in.texts());
        }
        var korean = in.text();
        var shapes = ShapeDecoder.read(in);
        if (!(shapes.get(in.below(shapes.size())) instanceof Shape.Structure input)) {
            throw new Nonsense();
        }
        var options = ordered(OptionCode.read(in.part().decoder(), shapes), in);
        in.expectEnd();
        var traits =
                new Operation.Traits((flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, anyOf);
        return new Operation(service, name, apiName, options, input, traits, korean);
    }

    /** An operation's own options with those that it shares with others in between. */
    private List<Option> ordered(List<Option> own, Decoder in) throws Nonsense {
        int count = in.count();
        var others = count > own.size() ? options(shared) : List.<Option>of();
        var options = new ArrayList<Option>(count);
        int next = 0;
        for (int i = 0; i < count; i++) {
            int number = in.below(others.size() + 1);
            if (number != OWN) {
                options.add(others.get(number - 1));
            } else if (next < own.size()) {
                options.add(own.get(next++));
            } else {
                throw new Nonsense();
            }
        }
        return options;
    }

    private static List<Option> options(Decoder.Part part) throws Nonsense {
        var in = part.decoder();
        var shapes = ShapeDecoder.read(in);
        return OptionCode.read(in.part().decoder(), shapes);
    }

    @Override
    public List<Option> globals() {
        try {
            return options(globals);
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }

    @Override
    public List<String> regions() {
        return regions;
    }
}
