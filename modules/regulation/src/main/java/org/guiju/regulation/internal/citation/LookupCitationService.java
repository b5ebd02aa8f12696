package org.guiju.regulation.internal.citation;

import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.openide.util.lookup.ServiceProvider;

/** Keeps the index of the last snapshot asked for. */
@ServiceProvider(service = CitationService.class)
public final class LookupCitationService implements CitationService {

    private LibrarySnapshot snapshot;
    private CitationIndex index;

    @Override
    public synchronized CitationIndex index(LibrarySnapshot wanted, Progress progress) {
        if (index == null || snapshot != wanted) {
            index = new SnapshotCitationIndex(wanted, progress);
            snapshot = wanted;
        }
        return index;
    }
}
