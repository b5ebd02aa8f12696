package org.guiju.server.internal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.records.api.Portfolio;
import org.guiju.records.api.SubjectKind;

/**
 * A calculator over all subjects of a kind.
 *
 * @param frame what stands around it
 * @param calculator the calculator
 * @param kinds kinds to which it applies, else all
 * @param kind the kind shown
 * @param task the work on it
 * @param portfolio what came out, null unless the task is done
 * @param hrefs where each row is calculated alone, by id of the subject
 */
public record PortfolioPage(
        Frame frame, Calculator calculator, List<SubjectKind> kinds, SubjectKind kind, TaskView task,
        Portfolio portfolio, Map<String, String> hrefs) {

    /** Title of the calculator. */
    public String title() {
        return calculator.title(frame.texts().locale());
    }

    /** Name of a kind. */
    public String name(SubjectKind of) {
        return of.name(frame.texts().locale());
    }

    /** Outputs that have a value in some row. */
    public List<DecisionNode> outputs() {
        return calculator.outputs().stream()
                .filter(o -> portfolio.rows().stream().anyMatch(r -> r.outputs().get(o.name()) != null))
                .toList();
    }

    /** Label of an output. */
    public String label(DecisionNode output) {
        return label(output.name());
    }

    /** Label of a name, a unit or a word of the calculator. */
    public String label(String word) {
        return labels().of(word);
    }

    /** Labels of names, in one line. */
    public String labels(List<String> names) {
        return String.join(frame.texts().chinese() ? "、" : ", ", names.stream().map(this::label).toList());
    }

    private Labels labels() {
        return calculator.labels(frame.texts().locale());
    }

    /** A value in words. */
    public String words(Object value) {
        return new ValueText(frame.texts().get("calculator.yes"), frame.texts().get("calculator.no"), "—", labels()).of(value);
    }

    /** A class of values in words. */
    public String className(String value) {
        return value.equals("true") ? frame.texts().get("calculator.yes")
                : value.equals("false") ? frame.texts().get("calculator.no") : label(value);
    }

    /** Mean of the numbers of an output, to two places. */
    public BigDecimal mean(Portfolio.Aggregate of) {
        return of.sum().divide(BigDecimal.valueOf(of.numbers()), 2, RoundingMode.HALF_UP);
    }

    /** Share of the rows, in whole per cent, for the length of a bar. */
    public int share(int count) {
        return portfolio.rows().isEmpty() ? 0 : Math.round(count * 100f / portfolio.rows().size());
    }
}
