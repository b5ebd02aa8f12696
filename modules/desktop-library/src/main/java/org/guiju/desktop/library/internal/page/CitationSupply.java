package org.guiju.desktop.library.internal.page;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;

/**
 * Gives the citation index of a snapshot without making a reader wait for it: building it reads all documents, and a page
 * can be read before. Safe for many threads.
 */
public final class CitationSupply {

    private final CitationService citations;
    private final Executor background;
    private long revision = -1;
    private CompletableFuture<CitationIndex> index;

    /**
     * Makes a supply.
     *
     * @param citations citations
     * @param background where an index is built
     */
    public CitationSupply(CitationService citations, Executor background) {
        this.citations = citations;
        this.background = background;
    }

    /** The index of a snapshot, begun when first asked for. */
    public synchronized CompletableFuture<CitationIndex> of(LibrarySnapshot snapshot) {
        if (index == null || revision != snapshot.revision() || index.isCompletedExceptionally()) {
            revision = snapshot.revision();
            index = CompletableFuture.supplyAsync(() -> citations.index(snapshot, Progress.NONE), background);
        }
        return index;
    }

    /** The index if it is there within this time. */
    Optional<CitationIndex> within(LibrarySnapshot snapshot, Duration time) {
        try {
            return Optional.of(of(snapshot).get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            System.getLogger(CitationSupply.class.getName()).log(System.Logger.Level.WARNING, "citations", e.getCause());
            return Optional.empty();
        }
    }
}
