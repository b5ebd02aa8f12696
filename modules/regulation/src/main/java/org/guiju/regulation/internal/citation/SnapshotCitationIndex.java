package org.guiju.regulation.internal.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.citation.KnownNames;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;

/** The citation index of one library snapshot. Keeps outlines and citations, no text. */
public final class SnapshotCitationIndex implements CitationIndex {

    /** A citation with its place and where it leads, apart from the date asked about. */
    private record Link(Address from, Citation citation, TargetFinder.Target target) {}

    private final Map<ExpressionId, HeldDocument> documents = new LinkedHashMap<>();
    private final Map<ExpressionId, List<Link>> outgoing = new HashMap<>();
    private final Map<String, List<Link>> incoming = new HashMap<>();
    private final TargetFinder finder;
    private final TypedCitationReader typed;

    /**
     * Reads all documents of a snapshot.
     *
     * @throws UncheckedIOException if one cannot be read
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    public SnapshotCitationIndex(LibrarySnapshot snapshot, Progress progress) {
        List<DocumentMetadata> all = Stream.of(snapshot.documents(), snapshot.cited()).flatMap(Collection::stream).toList();
        int done = 0;
        for (DocumentMetadata metadata : all) {
            progress.checkCancelled();
            progress.report(done++, all.size(), metadata.title());
            documents.put(metadata.id(), read(snapshot, metadata));
        }
        HeldTitles titles = new HeldTitles(all, KnownNames.of(snapshot));
        finder = new TargetFinder(titles, documents, snapshot::expression);
        typed = new TypedCitationReader(titles, documents, snapshot);
        documents.values().forEach(this::link);
    }

    private static HeldDocument read(LibrarySnapshot snapshot, DocumentMetadata metadata) {
        try {
            LegalDocument document = snapshot.document(metadata.id());
            return new HeldDocument(metadata, Outline.of(document), document.citations());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(HeldDocument document) {
        List<Link> links = new ArrayList<>();
        for (Citation citation : document.citations()) {
            Link link = new Link(document.metadata().id().at(citation.eId()), citation,
                    finder.find(document.metadata(), citation));
            links.add(link);
            link.target().targets().stream().map(Address::work).distinct()
                    .forEach(work -> incoming.computeIfAbsent(work, w -> new ArrayList<>()).add(link));
        }
        outgoing.put(document.metadata().id(), List.copyOf(links));
    }

    @Override
    public List<ResolvedCitation> citationsIn(ExpressionId document, LocalDate on) {
        return outgoing.getOrDefault(document, List.of()).stream().map(link -> resolved(link, on)).toList();
    }

    @Override
    public List<ResolvedCitation> citationsOf(Address target, LocalDate on) {
        return incoming.getOrDefault(target.work(), List.of()).stream()
                .filter(link -> target.eId() != null || !link.citation().self())
                .filter(link -> link.target().targets().stream().anyMatch(cited -> isPart(cited, target)))
                .map(link -> resolved(link, on))
                .toList();
    }

    private ResolvedCitation resolved(Link link, LocalDate on) {
        return new ResolvedCitation(link.from(), link.citation(), link.target().targets(), link.target().external(),
                finder.present(link.target(), on));
    }

    private boolean isPart(Address cited, Address of) {
        boolean sameDocument = cited.work().equals(of.work()) && (of.date() == null || of.date().equals(cited.date()));
        if (!sameDocument || of.eId() == null) {
            return sameDocument;
        }
        if (cited.eId() == null) {
            return false;
        }
        HeldDocument held = cited.expression().map(documents::get).orElse(null);
        OutlineNode node = held == null ? null : held.outline().node(cited.eId());
        OutlineNode scope = held == null ? null : held.outline().node(of.eId());
        return node != null && scope != null ? node.isInside(scope) : cited.eId().equals(of.eId());
    }

    @Override
    public List<Address> resolve(String text, LocalDate on) {
        return typed.read(text, on);
    }

    @Override
    public Optional<String> format(Address address) {
        Optional<HeldDocument> held = address.expression().isPresent()
                ? address.expression().map(documents::get)
                : documents.values().stream().filter(d -> d.metadata().id().work().equals(address.work()))
                        .reduce((earlier, later) -> later);
        return held.flatMap(d -> CitationFormat.format(d, address.eId()));
    }
}
