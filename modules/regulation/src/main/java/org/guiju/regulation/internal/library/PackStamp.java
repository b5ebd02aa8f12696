package org.guiju.regulation.internal.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** What can be seen of folders without reading any file: names, sizes and times. Equal stamps mean that nothing was changed. */
final class PackStamp {

    private PackStamp() {}

    /** Of all below some files or folders, which need not be there. */
    static long of(Path... roots) {
        long[] stamp = {1};
        for (Path root : roots) {
            try {
                if (Files.exists(root)) {
                    Files.walkFileTree(root, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            // order of files in a folder is not fixed, so sums; locks come and go with each reader
                            if (!file.getFileName().toString().startsWith(".")) {
                                long one = file.hashCode() * 31L + attributes.size();
                                stamp[0] += (one * 31 + attributes.lastModifiedTime().toMillis()) * 0x9E37_79B9_7F4A_7C15L;
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException failure) {
                            return FileVisitResult.CONTINUE; // removed meanwhile; the next look shows it
                        }
                    });
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return stamp[0];
    }
}
