package org.guiju.calculation.internal.whatif;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.Scenario;
import org.guiju.calculation.api.ScenarioComparison;
import org.guiju.calculation.api.ScenarioComparison.Kind;
import org.guiju.calculation.api.ScenarioComparison.Row;
import org.guiju.calculation.api.model.DecisionNode;

/** Puts the inputs and outputs of scenarios into rows. */
final class SideBySide {

    private final Calculator calculator;
    private final List<Scenario> scenarios;
    private final List<Row> rows = new ArrayList<>();

    SideBySide(Calculator calculator, List<Scenario> scenarios) {
        this.calculator = calculator;
        this.scenarios = scenarios;
    }

    ScenarioComparison compare(Asking asking) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            try {
                answers.add(asking.answer(scenario.question()));
            } catch (QuestionRefusedException e) {
                answers.add(null);
            }
        }
        if (scenarios.stream().anyMatch(s -> s.question().on() != null)) {
            add(Kind.INPUT, calculator.model().mark().map(m -> m.selectingMeaning()).orElse(""), "", "",
                    scenarios, s -> s.question().on());
        }
        calculator.asked().forEach(i -> add(
                Kind.INPUT, i.name(), i.english(), i.unit(), scenarios, s -> s.question().inputs().get(i.name())));
        calculator.assumptions().forEach(i -> add(
                Kind.ASSUMPTION, i.name(), i.english(), "", scenarios,
                s -> s.question().assumptions().getOrDefault(i.name(), i.assumption().orElseThrow().fallback())));
        add(Kind.OUTCOME, "", "", "", answers, a -> a == null ? null : a.outcome().name());
        for (DecisionNode output : calculator.outputs()) {
            add(Kind.OUTPUT, output.name(), output.english(), output.unit(), answers,
                    a -> a == null ? null : a.outputs().get(output.name()));
        }
        return new ScenarioComparison(
                calculator.id(), scenarios.stream().map(Scenario::name).toList(), answers, rows);
    }

    private <T> void add(Kind kind, String name, String english, String unit, List<T> of, Function<T, Object> value) {
        List<Object> values = new ArrayList<>();
        of.forEach(o -> values.add(value.apply(o)));
        Object first = values.getFirst();
        boolean differs = values.stream().anyMatch(v -> !alike(first, v));
        rows.add(new Row(kind, name, english, unit, values, differs));
    }

    /** Alike whatever form the question has them in: 5 and 5.0, a date and its text. */
    private static boolean alike(Object a, Object b) {
        if (a instanceof Number && b instanceof Number) {
            return new java.math.BigDecimal(a.toString()).compareTo(new java.math.BigDecimal(b.toString())) == 0;
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            return x.size() == y.size() && java.util.stream.IntStream.range(0, x.size()).allMatch(i -> alike(x.get(i), y.get(i)));
        }
        if (a instanceof java.util.Map<?, ?> x && b instanceof java.util.Map<?, ?> y) {
            return x.keySet().equals(y.keySet())
                    && new LinkedHashMap<>(x).entrySet().stream().allMatch(e -> alike(e.getValue(), y.get(e.getKey())));
        }
        return String.valueOf(a).equals(String.valueOf(b));
    }
}
