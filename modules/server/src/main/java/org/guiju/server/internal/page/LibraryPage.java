package org.guiju.server.internal.page;

import java.util.List;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;

/**
 * The list of documents.
 *
 * @param frame what stands around it
 * @param filter words by which it is filtered, may be empty
 * @param facets ways to narrow it
 * @param groups documents by kind
 * @param total number of documents shown
 */
public record LibraryPage(Frame frame, String filter, List<Facet> facets, List<Group> groups, int total) {

    /**
     * A property by which the list can be narrowed.
     *
     * @param name name of the parameter
     * @param values its values with the number of documents that each would leave
     * @param all link that drops the choice, null if nothing is chosen
     */
    public record Facet(String name, List<Value> values, String all) {

        private static final int SHOWN = 9;

        /** Values shown at once: the most frequent and the chosen one. */
        public List<Value> shown() {
            return values.stream().filter(v -> v.chosen() || values.indexOf(v) < SHOWN).toList();
        }

        /** Values shown on demand. */
        public List<Value> more() {
            return values.stream().filter(v -> !v.chosen() && values.indexOf(v) >= SHOWN).toList();
        }
    }

    /**
     * A value of a facet.
     *
     * @param name what is shown
     * @param count number of documents
     * @param href link that chooses it, or drops it if it is chosen
     * @param chosen whether it is chosen
     */
    public record Value(String name, long count, String href, boolean chosen) {}

    /**
     * Documents of one kind.
     *
     * @param name name of the kind
     * @param entries its documents
     */
    public record Group(String name, List<Entry> entries) {}

    /**
     * A document.
     *
     * @param document its metadata
     * @param notice the covering notice that issues it, or null
     * @param status its status on the date asked about
     */
    public record Entry(DocumentMetadata document, DocumentMetadata notice, DocumentStatus status) {}
}
