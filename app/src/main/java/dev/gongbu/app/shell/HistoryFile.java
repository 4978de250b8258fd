package dev.gongbu.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of earlier sessions, one a line of a file that only its owner may read. A line break
 * inside a line stands there as {@code \n}, a backslash as {@code \\}.
 */
public final class HistoryFile {
    /** What is more is cut away from the beginning. */
    private static final int MOST_BYTES = 1 << 20;

    private static final int MOST_LINES = ShellHistory.MOST_ENTRIES;

    /** Longer lines are not kept. */
    private static final int LONGEST = 16_384;

    private final Path path;

    /** Names a file, which need not be there. */
    public HistoryFile(Path path) {
        this.path = path;
    }

    /** What reading found. */
    record Kept(List<String> lines, Damage damage) {
        Kept {
            lines = List.copyOf(lines);
        }
    }

    /** What was wrong with the file. */
    enum Damage {
        NONE,
        /** It held something else, and was put aside under {@link #aside}. */
        PUT_ASIDE,
        /** It cannot be read, and nothing will be kept. */
        UNREADABLE
    }

    /** Where it lies. */
    public Path path() {
        return path;
    }

    /** Where a file that holds something else is put. */
    public Path aside() {
        return path.resolveSibling(path.getFileName() + ".broken");
    }

    /** Reads the newest lines, the oldest of them first. */
    Kept read() {
        if (!Files.exists(path)) {
            return new Kept(List.of(), Damage.NONE);
        }
        try {
            var lines = lines(tail());
            if (lines.size() > MOST_LINES + MOST_LINES / 4 || Files.size(path) > MOST_BYTES) {
                lines = lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
                shorten(lines);
            }
            return new Kept(lines, Damage.NONE);
        } catch (CharacterCodingException e) {
            return new Kept(List.of(), putAside());
        } catch (IOException | UncheckedIOException e) {
            return new Kept(List.of(), Damage.UNREADABLE);
        }
    }

    private String tail() throws IOException {
        try (var file = Files.newByteChannel(path)) {
            long from = Math.max(0, file.size() - MOST_BYTES);
            file.position(from);
            var bytes = ByteBuffer.allocate((int) (file.size() - from));
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {
                // until all is there
            }
            bytes.flip();
            while (from > 0 && bytes.hasRemaining() && bytes.get() != '\n') {
                // the first line may be cut in two
            }
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        }
    }

    private static List<String> lines(String text) throws CharacterCodingException {
        var lines = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            for (int i = 0; i < line.length(); i++) {
                if (Character.isISOControl(line.charAt(i))) {
                    throw new CharacterCodingException(); // not a file of ours
                }
            }
            if (!line.isBlank()) {
                lines.add(decoded(line));
            }
        }
        return lines;
    }

    private Damage putAside() {
        try {
            Files.move(path, aside(), StandardCopyOption.REPLACE_EXISTING);
            return Damage.PUT_ASIDE;
        } catch (IOException e) {
            return Damage.UNREADABLE;
        }
    }

    /**
     * Adds a line at the end; the file and its folder are made where they are not there.
     *
     * @throws IOException where it cannot be kept
     */
    void add(String line) throws IOException {
        if (line.length() > LONGEST) {
            return;
        }
        create();
        var bytes = (encoded(line) + "\n").getBytes(StandardCharsets.UTF_8);
        Files.write(path, bytes, StandardOpenOption.APPEND);
    }

    private void create() throws IOException {
        if (Files.exists(path)) {
            return;
        }
        var folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var empty = Files.createTempFile(folder, "history", ".new"); // its owner's alone
        Files.move(empty, path);
    }

    private void shorten(List<String> lines) throws IOException {
        var text = new StringBuilder();
        for (var line : lines) {
            text.append(encoded(line)).append('\n');
        }
        var shorter = Files.createTempFile(path.toAbsolutePath().getParent(), "history", ".new");
        Files.writeString(shorter, text);
        Files.move(shorter, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String encoded(String line) {
        return line.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String decoded(String line) {
        var text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                char next = line.charAt(++i);
                text.append(next == 'n' ? '\n' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
