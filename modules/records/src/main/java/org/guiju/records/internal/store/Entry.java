package org.guiju.records.internal.store;

import java.time.Instant;

/**
 * A row of the history; {@code type} and {@code action} are the names of the enumerations of {@code Change}.
 *
 * @param batch what was done in one step has the same
 */
public record Entry(
        long sequence,
        String type,
        String record,
        long revision,
        String action,
        Instant at,
        String by,
        String before,
        String after,
        String batch,
        boolean undone) {

    /** The same at its place in the history. */
    public Entry at(long place) {
        return new Entry(place, type, record, revision, action, at, by, before, after, batch, undone);
    }
}
