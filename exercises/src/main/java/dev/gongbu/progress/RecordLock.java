package dev.gongbu.progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Who uses a record holds a byte of the file beside it; who replaces the record needs all bytes.
 * SQLite's own locks do not help there: who still has the old file open would go on writing into
 * it. The system lets go of all locks of a process that ends, however it ends.
 */
final class RecordLock implements AutoCloseable {
    private final FileChannel channel;
    private @Nullable FileLock lock;

    private RecordLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Opens the file, which is made where it is missing; nothing is locked yet. */
    static RecordLock open(Path file) throws IOException {
        return new RecordLock(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /**
     * Locks a byte that is likely nobody else's; waits for who replaces the record. On a disk that
     * knows no locks it locks nothing.
     */
    void share() {
        release();
        long place = System.nanoTime() & Long.MAX_VALUE >> 1;
        try {
            lock = channel.lock(place, 1, false);
        } catch (IOException | OverlappingFileLockException e) {
            lock = null; // another record of this process has it, or the disk knows no locks
        }
    }

    /**
     * Locks all bytes where nobody holds any.
     *
     * @return false where somebody does; nothing is locked then
     */
    boolean seize() {
        release();
        try {
            lock = channel.tryLock(0, Long.MAX_VALUE, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true; // a disk that knows no locks
        }
    }

    private void release() {
        try {
            if (lock != null) {
                lock.release();
            }
        } catch (IOException e) {
            // It was none, then.
        }
        lock = null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
