package org.guiju.regulation.api.validity;

import org.guiju.regulation.api.library.LibrarySnapshot;

/**
 * Gives the validity index of a library snapshot. Found once with {@code Lookup.getDefault().lookup(ValidityService.class)}
 * where things are put together, then passed on.
 */
public interface ValidityService {

    /** The index of this snapshot, made when first asked for and kept as long as the snapshot. Does no I/O. */
    ValidityIndex index(LibrarySnapshot snapshot);
}
