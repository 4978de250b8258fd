package dev.gongbu.note.store;

import dev.gongbu.note.store.LibraryFileException.Reason;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The bytes of a library file, read in parts and held against their checksums. The file is opened
 * for each part, so that nothing needs closing and an interrupted thread harms no other.
 */
final class StoredBytes {

    static final long MAGIC = 0x676f_6e67_6275_4c42L; // 'gongbuLB'
    static final int VERSION = 3;
    static final int HEADER_BYTES = 24;

    private final Path path;
    private final byte[] directory;

    private StoredBytes(Path path, byte[] directory) {
        this.path = path;
        this.directory = directory;
    }

    /** Reads the header and the directory. */
    static StoredBytes open(Path path) {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var header = new byte[HEADER_BYTES];
            if (file.length() < HEADER_BYTES) {
                throw failure(Reason.NOT_A_LIBRARY, path, null);
            }
            file.readFully(header);
            if (((long) intAt(header, 0) << 32 | intAt(header, 4) & 0xFFFF_FFFFL) != MAGIC) {
                throw failure(Reason.NOT_A_LIBRARY, path, null);
            }
            if (intAt(header, 8) != VERSION) {
                throw failure(Reason.OTHER_VERSION, path, null);
            }
            if (intAt(header, 12) != file.length()) {
                throw failure(Reason.DAMAGED, path, null);
            }
            return new StoredBytes(path, checked(file, path, intAt(header, 16), intAt(header, 20)));
        } catch (FileNotFoundException e) {
            throw failure(reasonFor(path.toFile()), path, e);
        } catch (IOException e) {
            throw failure(Reason.UNREADABLE, path, e);
        }
    }

    byte[] directory() {
        return directory;
    }

    /** Reads one chunk. */
    Decoder read(Chunk chunk) {
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

    LibraryFileException damaged(Decoder.Nonsense cause) {
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

    private static LibraryFileException failure(
            Reason reason, Path path, @Nullable Throwable cause) {
        return new LibraryFileException(reason, path, cause);
    }
}
