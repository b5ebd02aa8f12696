package org.guiju.desktop.records.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guiju.records.api.FactEdit;
import org.guiju.records.api.Kept;
import org.guiju.records.api.OfferedFact;
import org.guiju.records.api.Subject;

/**
 * What stands in the form of a subject.
 *
 * @param base the subject that the form was filled with
 * @param on day of which its facts were shown
 * @param name name
 * @param parent id of what it belongs to, null for nothing
 * @param jurisdiction jurisdiction
 * @param note remark, null for none
 * @param values values by name of the input; what is unknown is not in it
 * @param from day from which changed facts hold, null if they always did
 * @param source where changed facts come from, null if not said
 */
record Draft(
        Kept<Subject> base,
        LocalDate on,
        String name,
        String parent,
        String jurisdiction,
        String note,
        Map<String, Object> values,
        LocalDate from,
        String source) {

    String id() {
        return base.record().id();
    }

    /** The subject with what was changed here. */
    Subject applied(List<OfferedFact> offered) {
        return on(base.record(), offered);
    }

    /**
     * What was changed here, put upon a subject that another has changed meanwhile: fields that were left alone here are as the
     * other has them.
     */
    Subject on(Subject other, List<OfferedFact> offered) {
        Subject mine = base.record();
        Subject named = new Subject(other.id(), other.kind(),
                name.equals(mine.name()) ? other.name() : name,
                Objects.equals(parent, mine.parent()) ? other.parent() : parent,
                Objects.equals(jurisdiction, mine.jurisdiction()) ? other.jurisdiction() : jurisdiction,
                Objects.equals(note, mine.note()) ? other.note() : note, other.facts());
        var shown = mine.known(on);
        List<OfferedFact> touched = offered.stream()
                .filter(o -> {
                    var before = shown.get(o.input().name());
                    return !same(before == null ? null : before.value(), values.get(o.input().name()));
                })
                .toList();
        return new FactEdit(on, from, source).apply(named, touched, values);
    }

    /** Whether anything was changed. */
    boolean changed(List<OfferedFact> offered) {
        Subject mine = base.record();
        return !name.equals(mine.name()) || !Objects.equals(parent, mine.parent())
                || !Objects.equals(jurisdiction, mine.jurisdiction()) || !Objects.equals(note, mine.note())
                || !applied(offered).facts().equals(mine.facts());
    }

    private static boolean same(Object a, Object b) {
        return a instanceof java.math.BigDecimal x && b instanceof java.math.BigDecimal y
                ? x.compareTo(y) == 0 : Objects.equals(a, b);
    }
}
