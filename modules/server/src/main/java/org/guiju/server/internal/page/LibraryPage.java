package org.guiju.server.internal.page;

import java.util.List;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;

/**
 * The list of documents.
 *
 * @param frame what stands around it
 * @param filter words by which it is filtered, may be empty
 * @param domain domain by which it is filtered, null for all
 * @param domains domains with their names and counts
 * @param groups documents by kind
 * @param total number of documents shown
 */
public record LibraryPage(
        Frame frame, String filter, String domain, List<Domain> domains, List<Group> groups, int total) {

    /**
     * A domain.
     *
     * @param id its id
     * @param name its name
     * @param count number of documents that it lists
     */
    public record Domain(String id, String name, long count) {}

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
