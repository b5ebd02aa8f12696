package org.guiju.search.api;

import org.guiju.regulation.api.Address;

/**
 * What a user may be about to type.
 *
 * @param text the completed query
 * @param kind what it is
 * @param address where it leads, or null if it is words
 */
public record Suggestion(String text, Kind kind, Address address) {

    /** What a suggestion is. */
    public enum Kind {
        /** Title or short title of a document. */
        DOCUMENT,
        /** A provision named by a citation. */
        PROVISION,
        /** A term that a document defines. */
        TERM,
        /** A heading of a provision. */
        HEADING
    }
}
