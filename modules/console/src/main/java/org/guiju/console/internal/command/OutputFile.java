package org.guiju.console.internal.command;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place and put there when it is whole: what stood there stays until then. */
final class OutputFile {

    private OutputFile() {}

    /** Writes into a stream. */
    @FunctionalInterface
    interface Writing<T> {
        /** Writes; gives what is to be told. */
        T to(OutputStream out) throws Exception;
    }

    static <T> T write(Path file, Writing<T> writing) throws Exception {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            T told;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                told = writing.to(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return told;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
