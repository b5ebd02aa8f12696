package org.guiju.importing.internal.compilation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.library.DocumentCodec;

/** Writes documents as content of a module. Every file is there whole or not at all; the same documents give the same bytes. */
public final class ContentWriter {

    private ContentWriter() {}

    /**
     * Writes documents and their summary below a folder, and takes away documents that are no longer made.
     *
     * @throws IOException if a file cannot be written
     */
    public static void write(List<LegalDocument> documents, Path folder) throws IOException {
        Set<Path> made = new HashSet<>();
        for (LegalDocument document : documents) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DocumentCodec.write(document, bytes);
            Path file = folder.resolve(DocumentCodec.path(document.metadata().id()));
            replace(file, bytes.toByteArray());
            made.add(file);
        }
        Path documentFolder = folder.resolve(DocumentCodec.FOLDER);
        if (Files.isDirectory(documentFolder)) {
            try (Stream<Path> files = Files.list(documentFolder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".json") && !made.contains(f)).toList()) {
                    Files.delete(file);
                }
            }
        }
        List<DocumentMetadata> metadata = documents.stream().map(LegalDocument::metadata).toList();
        ByteArrayOutputStream summary = new ByteArrayOutputStream();
        DocumentCodec.writeSummary(metadata, summary);
        replace(folder.resolve(DocumentCodec.SUMMARY), summary.toByteArray());
    }

    /**
     * Writes the documents of each domain where the build of its module takes them as resources:
     * {@code guiju-domain-mining/org/guiju/domains/mining/content/documents/…}.
     *
     * @throws IOException if a file cannot be written
     */
    public static void writeDomains(List<LegalDocument> documents, Path folder) throws IOException {
        Map<String, List<LegalDocument>> byDomain = documents.stream().collect(
                Collectors.groupingBy(d -> d.metadata().domains().get(0), TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<LegalDocument>> entry : byDomain.entrySet()) {
            String domain = entry.getKey();
            write(entry.getValue(), folder.resolve("guiju-domain-" + domain).resolve("org/guiju/domains").resolve(domain)
                    .resolve("content"));
        }
    }

    /**
     * Writes a file beside its place, then moves it there; nothing happens if it holds these bytes already.
     *
     * @throws IOException if it cannot be written
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // not createTempFile: the file must be readable by all who may read its folder
        Path draft = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(draft, bytes);
            move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
