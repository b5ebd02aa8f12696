package org.guiju.regulation.internal.validity;

import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.ValidityIndex;
import org.guiju.regulation.api.validity.ValidityService;
import org.openide.util.lookup.ServiceProvider;

/** Keeps the index of the last snapshot asked for. */
@ServiceProvider(service = ValidityService.class)
public final class LookupValidityService implements ValidityService {

    private LibrarySnapshot snapshot;
    private ValidityIndex index;

    @Override
    public synchronized ValidityIndex index(LibrarySnapshot wanted) {
        if (index == null || snapshot != wanted) {
            index = new SnapshotValidityIndex(wanted);
            snapshot = wanted;
        }
        return index;
    }
}
