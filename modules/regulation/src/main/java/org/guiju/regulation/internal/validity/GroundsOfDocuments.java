package org.guiju.regulation.internal.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.Relation;
import org.guiju.regulation.api.validity.Validity.Ground;
import org.guiju.regulation.api.validity.Validity.Kind;

/** What the held documents say of each other, and their own terms. A notice and the text attached to it share their fate. */
final class GroundsOfDocuments {

    private final List<DocumentMetadata> documents;
    private final Map<String, List<DocumentMetadata>> byWork = new HashMap<>();

    GroundsOfDocuments(List<DocumentMetadata> documents) {
        this.documents = documents;
        documents.forEach(d -> byWork.computeIfAbsent(d.id().work(), w -> new ArrayList<>()).add(d));
    }

    /** What others do to a document, and later expressions of it. */
    List<Ground> of(DocumentMetadata document) {
        List<Ground> found = new ArrayList<>();
        for (DocumentMetadata by : documents) {
            for (Relation relation : by.relations()) {
                DocumentStatus status = status(relation);
                if (status != null && touches(by, relation, document)) {
                    LocalDate date = relation.date() != null ? relation.date() : start(by);
                    List<String> provisions = relation.targetEId() == null ? List.of() : List.of(relation.targetEId());
                    found.add(new Ground(Kind.RELATION, status, date, by.id().at(relation.eId()), by.title(),
                            relation.source(), null, provisions));
                }
            }
        }
        byWork.get(document.id().work()).stream()
                .filter(later -> later.id().date().isAfter(document.id().date()))
                .forEach(later -> found.add(new Ground(Kind.LATER_EXPRESSION, DocumentStatus.AMENDED, start(later),
                        later.id().at(null), later.title(), null, null, List.of())));
        return found;
    }

    private static DocumentStatus status(Relation relation) {
        return switch (relation.type()) {
            case REPEALS, SUPERSEDES -> DocumentStatus.REPEALED;
            case AMENDS -> DocumentStatus.AMENDED;
            default -> null;
        };
    }

    private boolean touches(DocumentMetadata by, Relation relation, DocumentMetadata document) {
        boolean later = document.id().date().isBefore(by.published());
        return later && isOther(by, document) && (names(relation, document)
                || partners(document).stream().anyMatch(p -> relation.targetEId() == null && names(relation, p)));
    }

    private static boolean isOther(DocumentMetadata by, DocumentMetadata document) {
        String work = document.id().work();
        return !by.id().equals(document.id()) && !work.equals(by.attachedTo())
                && !by.id().work().equals(document.attachedTo());
    }

    private static boolean names(Relation relation, DocumentMetadata document) {
        if (relation.work() != null) {
            return relation.work().equals(document.id().work());
        }
        return DocumentMatch.names(relation.title(), relation.number(), document);
    }

    /** The notice of a text, the texts of a notice. */
    private List<DocumentMetadata> partners(DocumentMetadata document) {
        return documents.stream()
                .filter(d -> d.id().work().equals(document.attachedTo()) || document.id().work().equals(d.attachedTo()))
                .toList();
    }

    /**
     * What ends a document by its own words, or null.
     *
     * @param recorded last day that somebody recorded, or null
     */
    Ground term(DocumentMetadata document, LocalDate recorded) {
        LocalDate last = recorded != null ? recorded : lastDay(document);
        return last == null ? null : new Ground(recorded != null ? Kind.RECORDED_EFFECT : Kind.OWN_TERM,
                DocumentStatus.EXPIRED, last.plusDays(1), document.id().at(null), document.title(), null, null, List.of());
    }

    private LocalDate lastDay(DocumentMetadata document) {
        if (document.expires() != null || !document.notice()) {
            return document.expires();
        }
        return partners(document).stream().map(DocumentMetadata::expires).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static LocalDate start(DocumentMetadata document) {
        return document.effective() != null ? document.effective() : document.published();
    }
}
