package org.guiju.server.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.validity.ValidityIndex;
import org.guiju.server.internal.http.Problem;

/**
 * The library as one request sees it: the same snapshot from beginning to end.
 *
 * @param library the snapshot
 * @param services where the rest comes from
 * @param on date asked about
 */
public record View(LibrarySnapshot library, Services services, LocalDate on) {

    /** Citations between its documents. */
    public CitationIndex citations() {
        return services.citations().index(library, Progress.NONE);
    }

    /** Status of its documents. */
    public ValidityIndex validity() {
        return services.validity().index(library);
    }

    /**
     * Metadata by id: {@code work@date}, or {@code work} for the expression in force.
     *
     * @throws Problem 404 if there is no such document
     */
    public DocumentMetadata metadata(String id) {
        return find(id).orElseThrow(() -> Problem.noDocument(id));
    }

    private Optional<DocumentMetadata> find(String id) {
        try {
            return id.contains("@") ? library.metadata(ExpressionId.parse(id)) : library.expression(id, on);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * A document with its text.
     *
     * @throws Problem 404 if there is no such document
     */
    public LegalDocument document(String id) {
        try {
            return library.document(metadata(id).id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A provision of a document.
     *
     * @throws Problem 404 if it is not there
     */
    public Provision provision(LegalDocument document, String eId) {
        return document.find(eId).orElseThrow(() -> Problem.noProvision(document.metadata().id().toString(), eId));
    }

    /** The covering notice that issues a document, null if there is none. */
    public DocumentMetadata notice(DocumentMetadata document) {
        return document.attachedTo() == null ? null : library.expression(document.attachedTo(), on).orElse(null);
    }

    /** How an address is cited; the address itself where it is not held. */
    public String cite(Address address) {
        return citations().format(address).orElseGet(address::toString);
    }
}
