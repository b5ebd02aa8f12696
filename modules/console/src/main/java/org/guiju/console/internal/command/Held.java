package org.guiju.console.internal.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.validity.ValidityIndex;
import org.guiju.regulation.api.validity.ValidityService;
import org.openide.util.Lookup;

/** The library as one command sees it: one snapshot, one date. Indexes are made when first needed. */
final class Held {

    private final LibrarySnapshot library;
    private final LocalDate on;
    private CitationIndex citations;

    private Held(LibrarySnapshot library, LocalDate on) {
        this.library = library;
        this.on = on;
    }

    /** The library now, on a date. */
    static Held on(LocalDate on) {
        return new Held(service(Library.class).snapshot(), on);
    }

    static <T> T service(Class<T> type) {
        T service = Lookup.getDefault().lookup(type);
        if (service == null) {
            throw new IllegalStateException("no " + type.getName());
        }
        return service;
    }

    LibrarySnapshot library() {
        return library;
    }

    LocalDate date() {
        return on;
    }

    ValidityIndex validity() {
        return service(ValidityService.class).index(library);
    }

    CitationIndex citations() {
        if (citations == null) {
            citations = service(CitationService.class).index(library, Progress.NONE);
        }
        return citations;
    }

    /**
     * What the user means: an address ({@code work}, {@code work@date}, {@code work@date#eId}), a title or number, or a
     * citation as people type it. The answer always has the date of an expression.
     *
     * @throws FailedException if nothing of that name is held
     */
    Address find(String text) throws FailedException, IOException {
        Optional<Address> typed = address(text);
        if (typed.isPresent()) {
            return typed.get();
        }
        List<Address> found = citations().resolve(text, on);
        if (found.isEmpty()) {
            throw new FailedException("none.found", text);
        }
        Address first = found.get(0);
        return first.date() != null
                ? first
                : new Address(first.work(), library.expression(first.work(), on)
                        .orElseThrow(() -> new FailedException("none.found", text)).id().date(), first.eId());
    }

    private Optional<Address> address(String text) throws FailedException, IOException {
        Address address;
        try {
            address = Address.parse(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        Optional<DocumentMetadata> held;
        try {
            held = address.date() == null
                    ? library.expression(address.work(), on)
                    : library.metadata(new ExpressionId(address.work(), address.date()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Address full = held.get().id().at(address.eId());
        if (full.eId() != null && library.document(held.get().id()).find(full.eId()).isEmpty()) {
            throw new FailedException("none.provision", full.eId(), held.get().title());
        }
        return Optional.of(full);
    }

    LegalDocument document(Address address) throws IOException {
        return library.document(address.expression().orElseThrow());
    }
}
