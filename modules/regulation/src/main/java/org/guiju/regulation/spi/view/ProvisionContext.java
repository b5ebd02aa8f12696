package org.guiju.regulation.spi.view;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.library.LibrarySnapshot;

/**
 * What a section is asked about.
 *
 * @param library the library at that moment
 * @param document the document
 * @param provision the provision, empty for the document as a whole
 * @param on date asked about
 * @param locale language of the words to return
 */
public record ProvisionContext(
        LibrarySnapshot library, LegalDocument document, Optional<Provision> provision, LocalDate on, Locale locale) {

    /** Checks that nothing is null. */
    public ProvisionContext {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(locale, "locale");
    }

    /** Address of the provision, or of the document as a whole. */
    public Address address() {
        return document.metadata().id().at(provision.map(Provision::eId).orElse(null));
    }
}
