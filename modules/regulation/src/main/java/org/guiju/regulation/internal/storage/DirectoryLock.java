package org.guiju.regulation.internal.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets only one thread of one process at a time change what lies in a directory. Readers need no lock, because files are
 * replaced atomically. The system releases the lock of a process that dies.
 */
public final class DirectoryLock {

    private static final long PATIENCE_MILLIS = 5_000;
    private static final long PAUSE_MILLIS = 20;

    private final Path file;

    /** A lock for a directory, which is made if it is not there. */
    public DirectoryLock(Path directory) {
        this.file = directory.resolve(".lock");
    }

    /** Work done under the lock. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T run() throws IOException;
    }

    /**
     * Does the work when nobody else does any.
     *
     * @throws IOException if another process holds the directory for more than five seconds, or if the work fails
     */
    public <T> T exclusively(Work<T> work) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel =
                        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = acquire(channel)) {
            assert held.isValid();
            return work.run();
        }
    }

    private FileLock acquire(FileChannel channel) throws IOException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (true) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException e) {
                // another thread of this process works in it; wait like for another process
            }
            if (System.nanoTime() > end) {
                throw new IOException(file.getParent()
                        + " is being changed by another Guiju (正被另一个规矩程序使用); close it or try again");
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while waiting for " + file.getParent(), e);
            }
        }
    }
}
