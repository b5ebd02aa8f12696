package org.guiju.desktop.records.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.records.api.Change;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Kept;
import org.guiju.records.api.OfferedFact;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;

/**
 * A subject as the window shows it.
 *
 * @param kept the subject
 * @param kind its kind, null if it is not known here
 * @param on day of which the facts are shown
 * @param groups its calculators
 * @param offered all facts that the kind offers
 * @param inherited facts of what it belongs to and that it does not say itself, by name
 * @param titles titles of calculators by id
 * @param cases saved cases about it, the newest first
 * @param history its changes, the newest first
 */
record SubjectView(
        Kept<Subject> kept,
        SubjectKind kind,
        LocalDate on,
        List<Group> groups,
        List<OfferedFact> offered,
        Map<String, Fact> inherited,
        Map<String, String> titles,
        List<Kept<SavedCase>> cases,
        List<Change> history) {

    /**
     * A calculator of the kind.
     *
     * @param calculator id
     * @param title title
     * @param inputs what it asks for and no calculator before it
     * @param known how many of its inputs are known
     * @param asked how many it has
     * @param labels what its words are called
     */
    record Group(String calculator, String title, List<InputNode> inputs, int known, int asked, Labels labels) {}

    /** What the words about a fact are called. */
    Labels labels(String fact) {
        return groups.stream()
                .filter(g -> g.inputs().stream().anyMatch(i -> i.name().equals(fact)))
                .map(Group::labels).findFirst().orElse(Labels.NONE);
    }

    String id() {
        return kept.record().id();
    }

    /** What the words of a calculator of the kind are called. */
    Labels labelsOf(String calculator) {
        return groups.stream()
                .filter(g -> g.calculator().equals(calculator))
                .map(Group::labels).findFirst().orElse(Labels.NONE);
    }

    /** Titles of the calculators that use a fact. */
    List<String> uses(String fact) {
        return offered.stream()
                .filter(o -> o.input().name().equals(fact))
                .flatMap(o -> o.calculators().stream())
                .map(c -> titles.getOrDefault(c, c))
                .toList();
    }
}
