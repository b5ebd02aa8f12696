package org.guiju.regulation.internal.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.DocumentCodec;

/** The bundled documents as an earlier build made them, and optional files beside the work tree. */
final class BuiltDocuments {

    private static final String CONTENT = "modules/domains/sources/target/content";

    private BuiltDocuments() {}

    /** All bundled documents; empty if none were built. */
    static List<LegalDocument> all() throws IOException {
        Path content = above(CONTENT);
        if (content == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(f -> f.getParent().getFileName().toString().equals("documents"))
                    .filter(f -> f.toString().endsWith(".json")).sorted().map(BuiltDocuments::read).toList();
        }
    }

    private static LegalDocument read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return DocumentCodec.read(in, file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file or folder in this folder or one above it; null if there is none. */
    static Path above(String path) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(path))) {
                return folder.resolve(path);
            }
        }
        return null;
    }
}
