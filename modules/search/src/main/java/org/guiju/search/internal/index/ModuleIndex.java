package org.guiju.search.internal.index;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.search.internal.text.GramAnalyzer;

/**
 * The index of one content module on disk. Its folder is named by the content, so another state of the module is another
 * folder; it is made in a temporary folder and moved into place whole, so a killed program leaves nothing half made.
 */
final class ModuleIndex {

    /** Grows whenever units or fields change, so that indexes of older programs are made anew. */
    private static final String FORMAT = "5";

    /**
     * Ends the id of the module, in which it cannot stand.
     * Pack my must not take my-pack's index for an old one of its own.
     */
    private static final char MODULE_END = '@';

    /** Marks what is being made; one that nobody goes on with is old. */
    private static final String DRAFT = ".draft";
    private static final Duration ABANDONED = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(ModuleIndex.class.getName());

    private final Path folder;
    private final String name;

    /**
     * The index of a module's content.
     *
     * @param root folder of all indexes, in the user's cache
     * @param module id of the module
     * @param fingerprint changes with the content
     */
    ModuleIndex(Path root, String module, String fingerprint) {
        this.folder = root;
        this.name = module + MODULE_END + fingerprint.replaceAll("[^A-Za-z0-9]", "") + "-" + FORMAT + "-" + Version.LATEST;
    }

    /** Opens it if it is there and sound; null if it must be made. */
    DirectoryReader open() {
        Path place = folder.resolve(name);
        if (!Files.isDirectory(place)) {
            return null;
        }
        try {
            return DirectoryReader.open(FSDirectory.open(place));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "index " + place + " is damaged and will be made anew", e);
            delete(place);
            return null;
        }
    }

    /**
     * Makes it anew.
     *
     * @throws IOException if it cannot be written
     */
    void build(DocumentStream documents) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder, name + DRAFT);
        try {
            IndexWriterConfig config = new IndexWriterConfig(new GramAnalyzer(false));
            config.setUseCompoundFile(true);
            try (FSDirectory directory = FSDirectory.open(draft);
                    IndexWriter writer = new IndexWriter(directory, config)) {
                documents.forEach(document -> {
                    for (SearchUnit unit : UnitExtractor.extract(document)) {
                        writer.addDocument(UnitFields.write(document, unit));
                    }
                });
                writer.forceMerge(1);
                writer.commit();
            }
            moveIntoPlace(draft);
        } finally {
            delete(draft);
        }
        dropOthers();
    }

    /** Removes it from disk. */
    void drop() {
        delete(folder.resolve(name));
    }

    private void moveIntoPlace(Path draft) throws IOException {
        Path place = folder.resolve(name);
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            LOG.log(Level.FINE, "another instance made the same index first: {0}", place);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, place);
        }
    }

    /** Older states of the same module; what another instance still reads stays until next time. */
    private void dropOthers() {
        String prefix = name.substring(0, name.indexOf(MODULE_END) + 1);
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, prefix + "*")) {
            for (Path entry : entries) {
                String other = entry.getFileName().toString();
                boolean draft = other.contains(DRAFT);
                if (draft ? abandoned(entry) : !other.equals(name)) {
                    delete(entry);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "old indexes stay", e);
        }
    }

    private static boolean abandoned(Path draft) throws IOException {
        return Files.getLastModifiedTime(draft).toInstant().isBefore(Instant.now().minus(ABANDONED));
    }

    private static void delete(Path place) {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(place)) {
            List<Path> files = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "could not delete " + place, e);
        }
    }

    /** Gives the documents of a module one by one. */
    @FunctionalInterface
    interface DocumentStream {
        /** Calls {@code sink} for each document. */
        void forEach(Sink sink) throws IOException;
    }

    /** Takes a document. */
    @FunctionalInterface
    interface Sink {
        /** Takes a document. */
        void accept(LegalDocument document) throws IOException;
    }
}
