package org.guiju.records.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guiju.calculation.api.model.InputNode;

/**
 * What a person changed in the form of a subject. Facts that were left as they are keep their period and source. With a day from
 * which the change holds, the fact before ends on the day before, so that earlier dates still find it.
 *
 * @param on day of which the form showed the facts
 * @param from day from which changes hold, null if they always did
 * @param source where changes come from, null if not said
 */
public record FactEdit(LocalDate on, LocalDate from, String source) {

    /** The subject with the values of the form. */
    public Subject apply(Subject subject, List<OfferedFact> offered, Map<String, Object> typed) {
        Map<String, Fact> shown = subject.known(on);
        List<Fact> facts = new ArrayList<>(subject.facts());
        for (OfferedFact offer : offered) {
            InputNode input = offer.input();
            Fact before = shown.get(input.name());
            Object value = typed.get(input.name());
            if (same(before == null ? null : before.value(), value)) {
                continue;
            }
            if (before != null) {
                boolean ends = from != null && (before.from() == null || before.from().isBefore(from));
                facts.remove(before);
                if (ends) {
                    facts.add(new Fact(before.name(), before.value(), before.unit(), before.from(), from.minusDays(1),
                            before.source(), before.note()));
                }
            }
            if (value != null) {
                facts.add(new Fact(input.name(), value, input.unit().isEmpty() ? null : input.unit(),
                        from != null ? from : before == null ? null : before.from(),
                        from != null || before == null ? null : before.until(),
                        source != null || before == null ? source : before.source(), before == null ? null : before.note()));
            }
        }
        return subject.withFacts(facts);
    }

    private static boolean same(Object a, Object b) {
        return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : Objects.equals(a, b);
    }
}
