package org.guiju.desktop.library.internal.page;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.library.Glossary;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.validity.Validity;
import org.guiju.regulation.api.validity.ValidityIndex;
import org.guiju.regulation.api.validity.ValidityService;

/** Reads a document and makes it ready to be shown. Does I/O: not for the event thread. */
public final class PageLoader {

    private final Library library;
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final Optional<CitationSupply> citations;
    private final ValidityService validity;

    /**
     * Makes a loader.
     *
     * @param library the library
     * @param citations citations, empty where there is no such service: then only what the text itself names is shown
     * @param validity status of documents
     */
    public PageLoader(Library library, Optional<CitationSupply> citations, ValidityService validity) {
        this.library = library;
        this.citations = citations;
        this.validity = validity;
    }

    /** The library. */
    public Library library() {
        return library;
    }

    /**
     * Reads the document of an address. If the citations of the library are not worked out yet, the page comes without
     * them, see {@link #whenCitationsKnown}.
     *
     * @param address document or provision
     * @param on date asked about, which chooses the expression where the address has no date
     * @param progress asked whether the page is still wanted
     * @throws NotHeldException if the library does not hold it (any more)
     * @throws IOException if it cannot be read
     */
    public DocumentPage load(Address address, LocalDate on, Progress progress) throws IOException, NotHeldException {
        LibrarySnapshot snapshot = library.snapshot();
        DocumentMetadata metadata = address.expression()
                .flatMap(snapshot::metadata)
                .or(() -> address.date() != null ? Optional.empty() : snapshot.expression(address.work(), on))
                .orElseThrow(() -> new NotHeldException(address));
        LegalDocument document = snapshot.document(metadata.id());
        progress.checkCancelled();
        Optional<CitationIndex> index = citations.flatMap(c -> c.within(snapshot, PATIENCE));
        progress.checkCancelled();
        List<ResolvedCitation> resolved = index
                .map(i -> i.citationsIn(metadata.id(), on))
                .orElseGet(() -> unresolved(document));
        ValidityIndex validities = validity.index(snapshot);
        Validity status = validities.of(metadata, on, Locale.getDefault());
        List<Block> blocks = new ArrayList<>(new HeaderBlocks(metadata, status, snapshot).build());
        blocks.addAll(new PageBuilder(
                document, resolved, changes(validities, metadata, on), Glossary.of(snapshot).beside(document)).build(document.body()));
        return new DocumentPage(snapshot, document, status, index, on, blocks, OutlineEntry.of(document));
    }

    /** What is known about the validity of single provisions, in sentences. */
    private static Map<String, List<String>> changes(ValidityIndex validities, DocumentMetadata metadata, LocalDate on) {
        Map<String, List<String>> changes = new HashMap<>();
        for (Validity.Ground ground : validities.partial(metadata, on)) {
            for (String eId : ground.provisions()) {
                List<String> sentences = changes.computeIfAbsent(eId, k -> new ArrayList<>());
                String sentence = validities.of(metadata.id().at(eId), on, Locale.getDefault()).sentence();
                if (!sentences.contains(sentence)) {
                    sentences.add(sentence);
                }
            }
        }
        return changes;
    }

    /**
     * Calls back when the citations that a page lacks are there; at once never. Does nothing if the page has them or there
     * is no such service.
     */
    public void whenCitationsKnown(DocumentPage page, Runnable then) {
        if (page.citations().isEmpty()) {
            citations.ifPresent(c -> c.of(page.library()).thenRun(then));
        }
    }

    /** Citations without an index: those of the document itself lead somewhere, the rest is external. */
    private static List<ResolvedCitation> unresolved(LegalDocument document) {
        return document.citations().stream().map(c -> {
            List<Address> targets = c.self()
                    ? c.eIds().stream().map(document.metadata().id()::at).toList()
                    : List.of();
            return new ResolvedCitation(document.metadata().id().at(c.eId()), c, targets, external(c), List.of());
        }).toList();
    }

    private static String external(Citation c) {
        return c.title() != null ? c.title() : c.number() != null ? c.number() : c.text();
    }

    /** The library does not hold the document. */
    public static final class NotHeldException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Address address;

        NotHeldException(Address address) {
            super(address.toString());
            this.address = address;
        }

        /** What was asked for. */
        public Address address() {
            return address;
        }
    }
}
