package org.guiju.records.internal.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Outcome;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.records.api.Portfolio;

/** What the rows of a portfolio come to. Only certain results count: partial outputs of insufficient questions do not. */
final class Summing {

    /** More different words than this are names or dates of the rows, not classes of them. */
    private static final int MOST_CLASSES = 30;

    private final Calculator calculator;

    Summing(Calculator calculator) {
        this.calculator = calculator;
    }

    Portfolio portfolio(String kind, LocalDate on, List<Portfolio.Row> rows) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Map<String, Integer> missing = new LinkedHashMap<>();
        int faulty = 0;
        for (Portfolio.Row row : rows) {
            if (row.outcome() == null) {
                faulty++;
            } else {
                outcomes.merge(row.outcome(), 1, Integer::sum);
            }
            row.missing().forEach(name -> missing.merge(name, 1, Integer::sum));
        }
        Map<String, Portfolio.Aggregate> aggregates = new LinkedHashMap<>();
        for (DecisionNode output : calculator.outputs()) {
            Portfolio.Aggregate aggregate = aggregate(output, rows);
            if (aggregate.numbers() > 0 || !aggregate.counts().isEmpty()) {
                aggregates.put(output.name(), aggregate);
            }
        }
        return new Portfolio(calculator.id(), kind, on, rows, outcomes, faulty, aggregates, mostFirst(missing));
    }

    private static Portfolio.Aggregate aggregate(DecisionNode output, List<Portfolio.Row> rows) {
        List<Object> values = rows.stream()
                .filter(r -> r.outcome() == Outcome.VALUE || r.outcome() == Outcome.PROVISIONAL)
                .map(r -> r.outputs().get(output.name()))
                .filter(Objects::nonNull)
                .toList();
        List<BigDecimal> numbers = values.stream().filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).toList();
        Map<String, Integer> counts = new LinkedHashMap<>();
        values.stream()
                .filter(v -> v instanceof String || v instanceof Boolean)
                .forEach(v -> counts.merge(String.valueOf(v), 1, Integer::sum));
        return new Portfolio.Aggregate(
                counts.size() > MOST_CLASSES ? Map.of() : mostFirst(counts), output.unit(), numbers.size(),
                numbers.stream().reduce(BigDecimal::add).orElse(null),
                numbers.stream().min(Comparator.naturalOrder()).orElse(null),
                numbers.stream().max(Comparator.naturalOrder()).orElse(null));
    }

    private static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }
}
