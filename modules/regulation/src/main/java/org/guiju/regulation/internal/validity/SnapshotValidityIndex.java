package org.guiju.regulation.internal.validity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.DocumentMetadata;
import org.guiju.regulation.api.DocumentStatus;
import org.guiju.regulation.api.ExpressionId;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.Validity;
import org.guiju.regulation.api.validity.Validity.Ground;
import org.guiju.regulation.api.validity.ValidityIndex;

/** The validity index of one library snapshot: for each document what ever changes its status, in order of time. */
public final class SnapshotValidityIndex implements ValidityIndex {

    private final LibrarySnapshot snapshot;
    private final Map<ExpressionId, Timeline> timelines = new HashMap<>();

    /** Works out the timelines of all documents. */
    public SnapshotValidityIndex(LibrarySnapshot snapshot) {
        this.snapshot = snapshot;
        List<DocumentMetadata> all =
                Stream.of(snapshot.documents(), snapshot.cited()).flatMap(Collection::stream).toList();
        GroundsOfDocuments relations = new GroundsOfDocuments(all);
        GroundsOfEffects effects = new GroundsOfEffects(snapshot.effects(), all);
        for (DocumentMetadata document : all) {
            List<Ground> grounds = new ArrayList<>();
            grounds.addAll(relations.of(document));
            grounds.addAll(effects.of(document));
            timelines.put(document.id(), new Timeline(
                    start(document, effects), relations.term(document, effects.term(document)), grounds));
        }
    }

    private static LocalDate start(DocumentMetadata document, GroundsOfEffects effects) {
        LocalDate printed = document.effective() != null ? document.effective() : document.published();
        LocalDate recorded = effects.start(document);
        return recorded != null ? recorded : printed;
    }

    @Override
    public Validity of(DocumentMetadata document, LocalDate on, Locale locale) {
        return validity(document, document.id().at(null), null, on, locale);
    }

    @Override
    public Validity of(Address target, LocalDate on, Locale locale) {
        DocumentMetadata document = target.expression()
                .flatMap(snapshot::metadata)
                .or(() -> snapshot.expression(target.work(), on))
                .or(() -> snapshot.expressions(target.work()).stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no expression of '" + target.work() + "' is held"));
        return validity(document, document.id().at(target.eId()), target.eId(), on, locale);
    }

    private Validity validity(DocumentMetadata document, Address target, String eId, LocalDate on, Locale locale) {
        Timeline timeline = Objects.requireNonNull(timelines.get(document.id()), () -> document.id() + " is not in the library");
        Timeline.State state = timeline.at(eId, on);
        DocumentStatus status = state.status();
        String sentence = new ValiditySentence(locale).of(document, eId, state, on);
        return new Validity(target, on, status, state.since(), state.until(), state.grounds(), document.checkedUpTo(), sentence);
    }

    @Override
    public List<Ground> partial(DocumentMetadata document, LocalDate on) {
        Timeline timeline = timelines.get(document.id());
        return timeline == null ? List.of() : timeline.grounds().stream()
                .filter(g -> !g.provisions().isEmpty() && !g.date().isAfter(on))
                .sorted(Comparator.comparing(Ground::date))
                .toList();
    }
}
