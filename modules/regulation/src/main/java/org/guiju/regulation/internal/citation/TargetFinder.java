package org.guiju.regulation.internal.citation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Citation;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.ExpressionId;

/**
 * Finds where a citation leads. It leads to the expression in force when the citing text was made; if that is not held it
 * leads nowhere here, and a later expression is only shown beside it.
 */
final class TargetFinder {

    private final HeldTitles titles;
    private final Map<ExpressionId, HeldDocument> documents;
    private final Expressions expressions;

    /** Which expression of a work is in force on a date. */
    interface Expressions {
        Optional<DocumentMetadata> of(String work, LocalDate on);
    }

    TargetFinder(HeldTitles titles, Map<ExpressionId, HeldDocument> documents, Expressions expressions) {
        this.titles = titles;
        this.documents = new TreeMap<>(documents);
        this.expressions = expressions;
    }

    /**
     * Where a citation leads.
     *
     * @param work the work meant, or null if none of that name is held
     * @param targets provisions in the expression then in force, empty if that is not held
     * @param external name of what is not held, or null
     */
    record Target(String work, List<Address> targets, String external) {}

    Target find(DocumentMetadata citing, Citation citation) {
        if (citation.self()) {
            List<Address> own = citation.eIds().isEmpty()
                    ? List.of(citing.id().at(null))
                    : citation.eIds().stream().map(citing.id()::at).toList();
            return new Target(citing.id().work(), own, null);
        }
        String work = work(citing, citation);
        String external = citation.title() != null ? titles.fullTitle(citation.title()) : citation.number();
        if (work == null) {
            return new Target(null, List.of(), external);
        }
        Optional<DocumentMetadata> then = edition(work, citing, citation);
        return then.isEmpty()
                ? new Target(otherEdition(work, citing), List.of(), external)
                : new Target(work, provisions(then.get(), citation), null);
    }

    /** A text that replaces its own earlier edition is shown beside the citation of that one only if it is another. */
    private static String otherEdition(String work, DocumentMetadata citing) {
        return work.equals(citing.id().work()) || work.equals(citing.attachedTo()) ? null : work;
    }

    private String work(DocumentMetadata citing, Citation citation) {
        List<DocumentMetadata> numbered = citation.number() == null ? List.of() : titles.byNumber(citation.number());
        Set<String> titled = citation.title() == null ? Set.of() : named(citation.title());
        for (DocumentMetadata document : numbered) {
            if (titled.contains(document.id().work())) {
                return document.id().work();
            }
        }
        if (!numbered.isEmpty() && (citation.title() == null || titled.isEmpty())) {
            return numbered.stream().filter(d -> d.attachedTo() != null).findFirst().orElse(numbered.get(0)).id().work();
        }
        if (titled.size() > 1) {
            return titled.stream().filter(w -> !w.equals(citing.id().work())).findFirst().orElse(null);
        }
        return titled.stream().findFirst().orElse(null);
    }

    private Set<String> named(String title) {
        Set<String> works = new LinkedHashSet<>(titles.byTitle(title));
        if (works.isEmpty()) {
            works.addAll(titles.byShortTitle(title));
        }
        return works;
    }

    /** The expression then in force, if it bears the number that is cited. */
    private Optional<DocumentMetadata> edition(String work, DocumentMetadata citing, Citation citation) {
        return expressions.of(work, citing.published())
                .filter(m -> citation.number() == null || m.number() == null || sameNumber(m, citation.number()));
    }

    private boolean sameNumber(DocumentMetadata document, String number) {
        return titles.byNumber(number).stream().anyMatch(d -> d.id().equals(document.id()));
    }

    /** The provisions in that expression; the whole document where it has none of that name. */
    private List<Address> provisions(DocumentMetadata target, Citation citation) {
        if (citation.eIds().isEmpty()) {
            return List.of(target.id().at(null));
        }
        List<Address> found = provisionsIn(target, citation);
        if (found.isEmpty() && titles.attachmentOf(target.id().work()) != null) {
            Optional<DocumentMetadata> attached =
                    expressions.of(titles.attachmentOf(target.id().work()), target.published());
            found = attached.map(a -> provisionsIn(a, citation)).orElse(List.of());
        }
        return found.isEmpty() ? List.of(target.id().at(null)) : found;
    }

    private List<Address> provisionsIn(DocumentMetadata target, Citation citation) {
        HeldDocument held = documents.get(target.id());
        if (held == null) {
            return List.of();
        }
        PathResolver resolver = new PathResolver(held.outline());
        Set<Address> found = new LinkedHashSet<>();
        for (String eId : citation.eIds()) {
            OutlineNode node = held.outline().node(eId);
            ProvisionPath path = node == null ? EIdPath.of(eId) : null;
            node = path == null ? node : resolver.find(path, null);
            if (node != null) {
                found.add(target.id().at(node.eId()));
            }
        }
        return List.copyOf(found);
    }

    /** The same provisions on another date: where they say the same there, else the document as a whole. */
    List<Address> present(Target target, LocalDate on) {
        if (target.work() == null) {
            return List.of();
        }
        Optional<DocumentMetadata> now = expressions.of(target.work(), on);
        boolean same = now.isPresent() && !target.targets().isEmpty()
                && now.get().id().work().equals(target.targets().get(0).work())
                && now.get().id().date().equals(target.targets().get(0).date());
        boolean attachment = !target.targets().isEmpty() && !target.targets().get(0).work().equals(target.work());
        if (now.isEmpty() || same || attachment) {
            return List.of();
        }
        Set<Address> found = new LinkedHashSet<>();
        for (Address address : target.targets()) {
            found.add(now.get().id().at(sameWords(address, now.get().id()) ? address.eId() : null));
        }
        return found.isEmpty() ? List.of(now.get().id().at(null)) : List.copyOf(found);
    }

    private boolean sameWords(Address address, ExpressionId now) {
        if (address.eId() == null) {
            return true;
        }
        HeldDocument then = documents.get(address.expression().orElseThrow());
        HeldDocument later = documents.get(now);
        OutlineNode a = then == null ? null : then.outline().node(address.eId());
        OutlineNode b = later == null ? null : later.outline().node(address.eId());
        return a != null && b != null && a.words() == b.words();
    }
}
