package org.guiju.regulation.api.citation;

import java.util.List;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Citation;

/**
 * A citation and where it leads.
 *
 * @param from provision in whose text it stands
 * @param citation the citation with its words and place
 * @param targets provisions it names in the expression in force when the citing text was made, in order; empty if external.
 *     A whole document has one target without eId
 * @param external title or number of a text that is not held in that state, or null
 * @param present the same provisions in the expression in force on the date asked about where it is another one, else empty
 */
public record ResolvedCitation(
        Address from, Citation citation, List<Address> targets, String external, List<Address> present) {

    /** Copies the lists. */
    public ResolvedCitation {
        targets = List.copyOf(targets);
        present = List.copyOf(present);
    }
}
