package org.guiju.records.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Something that rules apply to: a site, a permit, a pond.
 *
 * @param id id, unique in the register; empty in a draft for one to be made
 * @param kind id of its kind
 * @param name name
 * @param parent id of the subject that it belongs to, null if none
 * @param jurisdiction jurisdiction, {@code CN} for none in particular
 * @param note remark, null if none
 * @param facts what is known about it; one name may stand several times for different periods
 */
public record Subject(
        String id, String kind, String name, String parent, String jurisdiction, String note, List<Fact> facts) {

    /** Copies the facts. */
    public Subject {
        id = id == null ? "" : id;
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        jurisdiction = jurisdiction == null || jurisdiction.isBlank() ? "CN" : jurisdiction;
        facts = facts == null ? List.of() : List.copyOf(facts);
    }

    /** What holds on a day, by name; of several periods the one that began last. */
    public Map<String, Fact> known(LocalDate on) {
        Map<String, Fact> known = new LinkedHashMap<>();
        facts.stream()
                .filter(f -> f.holds(on))
                .sorted(Comparator.comparing(Fact::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(f -> known.put(f.name(), f));
        return known;
    }

    /** The same with another id. */
    public Subject withId(String other) {
        return new Subject(other, kind, name, parent, jurisdiction, note, facts);
    }

    /** The same with other facts. */
    public Subject withFacts(List<Fact> others) {
        return new Subject(id, kind, name, parent, jurisdiction, note, others);
    }

    /** The same with a fact set: it replaces the one of the same name that begins on the same day. */
    public Subject with(Fact fact) {
        List<Fact> next = new ArrayList<>(facts);
        int at = 0;
        while (at < next.size()
                && !(next.get(at).name().equals(fact.name()) && Objects.equals(next.get(at).from(), fact.from()))) {
            at++;
        }
        if (at < next.size()) {
            next.set(at, fact);
        } else {
            next.add(fact);
        }
        return withFacts(next);
    }

    /** The same without the facts of a name. */
    public Subject without(String factName) {
        return withFacts(facts.stream().filter(f -> !f.name().equals(factName)).toList());
    }
}
