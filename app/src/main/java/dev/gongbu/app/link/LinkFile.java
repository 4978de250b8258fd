package dev.gongbu.app.link;

import dev.gongbu.store.Decoder;
import dev.gongbu.store.Decoder.Nonsense;
import dev.gongbu.store.Encoder;
import dev.gongbu.store.StoredFile;
import dev.gongbu.store.StoredFileException;

import java.nio.file.Path;
import java.util.List;

/** The table of links on disk. It holds no open file and may be shared between threads. */
public final class LinkFile {

    /** The name is 'gongbuLK'. */
    private static final StoredFile.Kind KIND = new StoredFile.Kind(0x676f_6e67_6275_4c4bL, 1);

    private final StoredFile stored;

    private LinkFile(StoredFile stored) {
        this.stored = stored;
    }

    /**
     * Writes the links, either whole or not at all. The same links make the same bytes.
     *
     * @throws StoredFileException where the file cannot be written
     */
    public static void write(Links links, Path path) {
        var file = new StoredFile.Writer();
        file.directory().list(links.ids(), (out, id) -> entry(out, id, links.of(id)));
        file.write(path, KIND);
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
        return new LinkFile(StoredFile.open(path, KIND));
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

    private List<String> of(String wanted) {
        var in = stored.directory();
        try {
            int count = in.count();
            for (int i = 0; i < count; i++) {
                boolean isWanted = in.text().equals(wanted);
                Decoder.Part linked = in.part();
                if (isWanted) {
                    return linked.decoder().texts();
                }
            }
            return List.of();
        } catch (Nonsense e) {
            throw stored.damaged(e);
        }
    }
}
