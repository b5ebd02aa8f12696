package org.guiju.desktop.calculation.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its place and puts it there when it is whole, so that a fault leaves what was there. */
final class FileSaving {

    private FileSaving() {}

    /** Writes what a file holds. */
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws Exception;
    }

    /**
     * Writes a file.
     *
     * @param replace whether a file that is there may be replaced
     * @throws FileAlreadyExistsException if it may not and there is one
     * @throws Exception what the content throws; nothing is left behind
     */
    static void write(Path file, boolean replace, Content content) throws Exception {
        Path place = file.toAbsolutePath();
        if (!Files.isDirectory(place.getParent())) {
            throw new NoSuchFileException(place.getParent().toString());
        }
        if (!replace && Files.exists(place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        Path beside = place.resolveSibling("." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside,
                    StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE))) {
                content.to(out);
            }
            put(beside, place, replace);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void put(Path beside, Path place, boolean replace) throws IOException {
        if (!replace) {
            Files.move(beside, place); // fails if somebody has put one there meanwhile
            return;
        }
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
