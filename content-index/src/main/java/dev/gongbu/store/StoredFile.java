package dev.gongbu.store;

import dev.gongbu.store.StoredFileException.Reason;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file of parts: a header, a directory that is read when it is opened, and chunks that are read
 * when they are asked for and held against their checksums. The file is opened for each part, so
 * that nothing needs closing and an interrupted thread harms no other.
 */
public final class StoredFile {

    private static final int HEADER_BYTES = 24;

    private final Path path;
    private final byte[] directory;

    private StoredFile(Path path, byte[] directory) {
        this.path = path;
        this.directory = directory;
    }

    /**
     * What a file holds, and in which form.
     *
     * @param magic eight bytes that no other kind of file begins with
     * @param version of the form, raised with each change of it
     */
    public record Kind(long magic, int version) {}

    /**
     * Reads the header and the directory.
     *
     * @throws StoredFileException where it is missing, of another kind or version, or damaged
     */
    public static StoredFile open(Path path, Kind kind) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var header = new byte[HEADER_BYTES];
            if (file.length() < HEADER_BYTES) {
                throw failure(Reason.OTHER_FILE, path, null);
            }
            file.readFully(header);
            if (((long) intAt(header, 0) << 32 | intAt(header, 4) & 0xFFFF_FFFFL) != kind.magic()) {
                throw failure(Reason.OTHER_FILE, path, null);
            }
            if (intAt(header, 8) != kind.version()) {
                throw failure(Reason.OTHER_VERSION, path, null);
            }
            if (intAt(header, 12) != file.length()) {
                throw failure(Reason.DAMAGED, path, null);
            }
            return new StoredFile(path, checked(file, path, intAt(header, 16), intAt(header, 20)));
        } catch (FileNotFoundException e) {
            throw failure(reasonFor(path.toFile()), path, e);
        } catch (IOException e) {
            throw failure(Reason.UNREADABLE, path, e);
        }
    }

    /** Reads the directory. */
    public Decoder directory() {
        return new Decoder(directory);
    }

    /**
     * Reads one chunk.
     *
     * @throws StoredFileException where it cannot be read or is damaged
     */
    public Decoder read(Chunk chunk) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            if (chunk.offset() < 0) {
                throw failure(Reason.DAMAGED, path, null);
            }
            file.seek((long) HEADER_BYTES + directory.length + chunk.offset());
            return new Decoder(checked(file, path, chunk.length(), chunk.checksum()));
        } catch (FileNotFoundException e) {
            throw failure(reasonFor(path.toFile()), path, e);
        } catch (IOException e) {
            throw failure(Reason.UNREADABLE, path, e);
        }
    }

    /** Says that the bytes made no sense, although their checksum was right. */
    public StoredFileException damaged(Decoder.Nonsense cause) {
        return failure(Reason.DAMAGED, path, cause);
    }

    private static byte[] checked(RandomAccessFile file, Path path, int length, int checksum)
            throws IOException {
        if (length < 0 || length > file.length() - file.getFilePointer()) {
            throw failure(Reason.DAMAGED, path, null);
        }
        var bytes = new byte[length];
        file.readFully(bytes);
        if (Chunk.checksum(bytes) != checksum) {
            throw failure(Reason.DAMAGED, path, null);
        }
        return bytes;
    }

    private static int intAt(byte[] bytes, int at) {
        return bytes[at] << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }

    private static Reason reasonFor(File file) {
        return file.exists() ? Reason.UNREADABLE : Reason.MISSING;
    }

    private static StoredFileException failure(
            Reason reason, Path path, @Nullable Throwable cause) {
        return new StoredFileException(reason, path, cause);
    }

    /** Gathers the chunks and the directory of a file that is to be written. */
    public static final class Writer {

        private final ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        private final Encoder directory = new Encoder();

        /** The directory, to be filled in the order in which it is read. */
        public Encoder directory() {
            return directory;
        }

        /** Adds a chunk; where it lies has to be written into the directory or another chunk. */
        public Chunk add(Encoder written) {
            var bytes = written.bytes();
            var chunk = Chunk.of(chunks.size(), bytes);
            chunks.writeBytes(bytes);
            return chunk;
        }

        /**
         * Writes the file, either whole or not at all.
         *
         * @param path replaced where there is one
         * @throws StoredFileException where the file cannot be written
         */
        public void write(Path path, Kind kind) {
            var part = path.resolveSibling(path.getFileName() + ".part");
            try {
                try {
                    Files.write(part, bytes(kind));
                    Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    Files.deleteIfExists(part);
                }
            } catch (IOException e) {
                throw new StoredFileException(Reason.UNREADABLE, path, e);
            }
        }

        private byte[] bytes(Kind kind) {
            var first = directory.bytes();
            int length = HEADER_BYTES + first.length + chunks.size();
            return ByteBuffer.allocate(length)
                    .putLong(kind.magic())
                    .putInt(kind.version())
                    .putInt(length)
                    .putInt(first.length)
                    .putInt(Chunk.checksum(first))
                    .put(first)
                    .put(chunks.toByteArray())
                    .array();
        }
    }
}
