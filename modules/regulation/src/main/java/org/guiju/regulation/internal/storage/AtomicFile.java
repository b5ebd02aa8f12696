package org.guiju.regulation.internal.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that is replaced as a whole: written beside, forced to disk, then moved over the old one, which is kept as
 * {@code .bak}. A reader, and a process that is killed, see the old state or the new one, never something between.
 */
public final class AtomicFile {

    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path file;

    /** A file at this place; its folder is made when it is written. */
    public AtomicFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Writes the new content to a stream. */
    @FunctionalInterface
    public interface Content {
        /** Writes it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces the file and keeps the state before.
     *
     * @throws IOException if it cannot be written; the old content is still there then
     */
    public void replace(Content content) throws IOException {
        replace(content, true);
    }

    /**
     * Writes the file without keeping the state before, for what can be made again.
     *
     * @throws IOException if it cannot be written; the old content is still there then
     */
    public void write(Content content) throws IOException {
        replace(content, false);
    }

    private void replace(Content content, boolean keep) throws IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder);
        Path fresh = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        Path kept = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
            force(fresh);
            if (keep && Files.exists(file)) {
                Files.copy(file, kept);
                move(kept, backup());
            }
            move(fresh, file);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(kept);
            dropAbandoned(folder);
        }
    }

    /** Where the state before is kept. */
    public Path backup() {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** What a process that was killed while it wrote left behind. */
    private void dropAbandoned(Path folder) {
        Instant old = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "." + file.getFileName() + ".*.tmp")) {
            for (Path path : left) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(old)) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException | RuntimeException e) {
            System.getLogger(AtomicFile.class.getName()).log(System.Logger.Level.TRACE, "something is left", e);
        }
    }

    /** Makes moves within a folder durable; Windows neither needs nor allows it. */
    public static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            System.getLogger(AtomicFile.class.getName()).log(System.Logger.Level.TRACE, "folder not forced", e);
        }
    }
}
