package org.guiju.records.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One change in the history of the register.
 *
 * @param sequence place in the history, growing
 * @param type what was changed
 * @param record id of the record
 * @param revision revision that the change made
 * @param action what was done
 * @param at when
 * @param by who did it, null if not known
 * @param before the record before, null where it was made
 * @param after the record after, null where it was removed
 * @param undone whether it was undone later
 */
public record Change(
        long sequence,
        Type type,
        String record,
        long revision,
        Action action,
        Instant at,
        String by,
        JsonNode before,
        JsonNode after,
        boolean undone) {

    /** Kinds of records. */
    public enum Type {
        /** A {@link Subject}. */
        SUBJECT,
        /** A {@link SavedCase}. */
        CASE
    }

    /** What can be done. */
    public enum Action {
        /** Made. */
        CREATED,
        /** Changed. */
        CHANGED,
        /** Removed. */
        REMOVED,
        /** An earlier change taken back. */
        UNDONE
    }
}
