package org.guiju.regulation.api.citation;

import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;

/**
 * Gives the citation index of a library snapshot. Found once with {@code Lookup.getDefault().lookup(CitationService.class)}
 * where things are put together, then passed on.
 */
public interface CitationService {

    /**
     * The index of this snapshot, built when first asked for and kept as long as the snapshot. Reads the documents: not for
     * the event thread.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    CitationIndex index(LibrarySnapshot snapshot, Progress progress);
}
