package org.guiju.regulation.internal.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.validity.Effect;
import org.guiju.regulation.api.validity.Validity.Ground;
import org.guiju.regulation.api.validity.Validity.Kind;

/** What was recorded about documents. */
final class GroundsOfEffects {

    private final List<Effect> effects;
    private final List<DocumentMetadata> documents;

    GroundsOfEffects(List<Effect> effects, List<DocumentMetadata> documents) {
        this.effects = effects;
        this.documents = documents;
    }

    /** Recorded repeals, amendments and replacements of a document or its provisions. */
    List<Ground> of(DocumentMetadata document) {
        List<Ground> found = new ArrayList<>();
        for (Effect effect : effects) {
            DocumentStatus status = switch (effect.type()) {
                case REPEALS, SUPERSEDES -> DocumentStatus.REPEALED;
                case AMENDS -> DocumentStatus.AMENDED;
                case EXPIRES -> provision(effect) == null ? null : DocumentStatus.EXPIRED;
                default -> null;
            };
            if (status != null && touches(effect, document)) {
                LocalDate date = effect.type() == Effect.Type.EXPIRES ? effect.date().plusDays(1) : effect.date();
                found.add(new Ground(Kind.RECORDED_EFFECT, status, date, deciding(effect), name(effect), effect.source(),
                        effect.id(), provision(effect) == null ? List.of() : List.of(provision(effect))));
            }
        }
        return found;
    }

    /** Day from which the document applies as somebody recorded, or null. */
    LocalDate start(DocumentMetadata document) {
        return day(document, Effect.Type.EFFECTIVE);
    }

    /** Last day of the document as somebody recorded, or null. */
    LocalDate term(DocumentMetadata document) {
        LocalDate extended = day(document, Effect.Type.EXTENDS);
        return extended != null ? extended : day(document, Effect.Type.EXPIRES);
    }

    /** The day that was recorded last. */
    private LocalDate day(DocumentMetadata document, Effect.Type type) {
        return effects.stream()
                .filter(e -> e.type() == type && provision(e) == null && touches(e, document))
                .max(Comparator.comparing(Effect::recordedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Effect::date))
                .map(Effect::date).orElse(null);
    }

    private boolean touches(Effect effect, DocumentMetadata document) {
        Address target = effect.target();
        if (target == null) {
            return DocumentMatch.names(effect.targetTitle(), effect.targetNumber(), document);
        }
        boolean work = target.work().equals(document.id().work()) || isNoticeOf(document, target);
        boolean made = target.date() == null
                ? effect.type() == Effect.Type.EFFECTIVE || !document.id().date().isAfter(effect.date())
                : target.date().equals(document.id().date());
        return work && made;
    }

    /** A notice goes with the text that it issues. */
    private boolean isNoticeOf(DocumentMetadata notice, Address target) {
        return target.eId() == null && notice.notice() && documents.stream()
                .anyMatch(d -> d.id().work().equals(target.work()) && notice.id().work().equals(d.attachedTo()));
    }

    private Address deciding(Effect effect) {
        return effect.byWork() == null ? null : documents.stream()
                .filter(d -> d.id().work().equals(effect.byWork()) && !d.id().date().isAfter(effect.date()))
                .reduce((earlier, later) -> later)
                .map(d -> d.id().at(null)).orElse(new Address(effect.byWork(), null, null));
    }

    private static String name(Effect effect) {
        return effect.by() != null ? effect.by() : effect.byNumber();
    }

    private static String provision(Effect effect) {
        return effect.target() == null ? null : effect.target().eId();
    }
}
