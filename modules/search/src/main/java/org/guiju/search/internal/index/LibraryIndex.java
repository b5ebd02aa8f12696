package org.guiju.search.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.library.ContentModule;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;

/** The indexes of all open modules of one library snapshot, opened together. */
public final class LibraryIndex implements Closeable {

    private final LibrarySnapshot snapshot;
    private final MultiReader reader;
    private final IndexSearcher searcher;
    private final TermDictionary terms;

    private LibraryIndex(LibrarySnapshot snapshot, MultiReader reader) {
        this.snapshot = snapshot;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null); // queries of many small terms gain nothing from it
        this.terms = new TermDictionary(searcher);
    }

    /**
     * Opens the indexes of a snapshot, making those that are missing.
     *
     * @param root folder of all indexes
     * @param snapshot what is to be found
     * @param progress asked between documents whether to go on
     * @param told receives documents done and in all, of the modules whose index is made
     * @throws IOException if an index cannot be made or read
     */
    public static LibraryIndex open(Path root, LibrarySnapshot snapshot, Progress progress, BiConsumer<Long, Long> told)
            throws IOException {
        List<IndexReader> readers = new ArrayList<>();
        try {
            List<ContentModule> missing = new ArrayList<>();
            for (ContentModule module : snapshot.modules()) {
                DirectoryReader found = indexOf(root, module).open();
                if (found == null) {
                    missing.add(module);
                } else {
                    readers.add(found);
                }
            }
            long total = missing.stream().mapToLong(m -> documentsOf(snapshot, m).size()).sum();
            Tally tally = new Tally(total, told);
            Parallel.forEach(missing, module -> indexOf(root, module).build(sink -> {
                for (DocumentMetadata metadata : documentsOf(snapshot, module)) {
                    progress.checkCancelled();
                    sink.accept(snapshot.document(metadata.id()));
                    tally.oneMore();
                }
            }));
            for (ContentModule module : missing) {
                DirectoryReader made = indexOf(root, module).open();
                if (made == null) {
                    throw new IOException("the index of module '" + module.id() + "' in " + root + " cannot be read back");
                }
                readers.add(made);
            }
            return new LibraryIndex(snapshot, new MultiReader(readers.toArray(IndexReader[]::new), true));
        } catch (IOException | RuntimeException e) {
            for (IndexReader opened : readers) {
                opened.close();
            }
            throw e;
        }
    }

    /** Counts documents of several threads and tells the count in order. */
    private static final class Tally {

        private final long total;
        private final BiConsumer<Long, Long> told;
        private long done;

        Tally(long total, BiConsumer<Long, Long> told) {
            this.total = total;
            this.told = told;
        }

        synchronized void oneMore() {
            told.accept(++done, total);
        }
    }

    /** Removes the indexes of a snapshot's modules from disk. */
    public static void drop(Path root, LibrarySnapshot snapshot) {
        snapshot.modules().forEach(module -> indexOf(root, module).drop());
    }

    private static ModuleIndex indexOf(Path root, ContentModule module) {
        return new ModuleIndex(root, module.id(), module.fingerprint());
    }

    private static List<DocumentMetadata> documentsOf(LibrarySnapshot snapshot, ContentModule module) {
        return snapshot.documents().stream()
                .filter(m -> snapshot.moduleOf(m.id()).filter(module.id()::equals).isPresent())
                .toList();
    }

    /** What is indexed. */
    public LibrarySnapshot snapshot() {
        return snapshot;
    }

    /** Number of units, at least 1. */
    public int size() {
        return Math.max(1, reader.maxDoc());
    }

    /** Searches it. */
    public IndexSearcher searcher() {
        return searcher;
    }

    /** Where terms stand in it. */
    public TermDictionary terms() {
        return terms;
    }

    /** Keeps it open while it is used; false if it was closed already. */
    public boolean acquire() {
        return reader.tryIncRef();
    }

    /** Ends a use begun with {@link #acquire()}. */
    public void release() throws IOException {
        reader.decRef();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
