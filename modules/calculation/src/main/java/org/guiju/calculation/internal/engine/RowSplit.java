package org.guiju.calculation.internal.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.guiju.calculation.api.model.DecisionTable;

/** Tells which column of a table splits the rows that are still possible best: the fewest rows left on average. */
final class RowSplit {

    private final DecisionTable table;
    private final List<DecisionTable.Rule> rows;
    private final UnaryOperator<String> names;

    RowSplit(DecisionTable table, List<DecisionTable.Rule> rows, UnaryOperator<String> names) {
        this.table = table;
        this.rows = rows;
        this.names = names;
    }

    /**
     * The need that splits best; of equals the first. What every open row tests must be asked in any case and may end the
     * matter at once, so it goes before what only some rows test.
     */
    String best(List<String> needs) {
        List<String> everywhere = needs.stream().filter(this::testedByAll).toList();
        List<String> candidates = everywhere.isEmpty() ? needs : everywhere;
        String best = candidates.getFirst();
        double least = Double.MAX_VALUE;
        for (String need : candidates) {
            double left = expected(need);
            if (left < least - 1e-9) {
                least = left;
                best = need;
            }
        }
        return best;
    }

    private boolean testedByAll(String need) {
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            if (Names.mentions(table.columns().get(i).expression(), names.apply(need))
                    && rows.stream().map(r -> r.tests().get(column)).noneMatch(c -> c.isBlank() || c.equals("-"))) {
                return true;
            }
        }
        return false;
    }

    /** Rows left on average when the columns that name a need are known; each distinct cell is taken as equally likely. */
    private double expected(String need) {
        double least = rows.size();
        for (int i = 0; i < table.columns().size(); i++) {
            if (Names.mentions(table.columns().get(i).expression(), names.apply(need))) {
                least = Math.min(least, left(i));
            }
        }
        return least;
    }

    private double left(int column) {
        Map<String, Long> counts = rows.stream()
                .map(r -> r.tests().get(column))
                .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        long any = counts.getOrDefault("-", 0L) + counts.getOrDefault("", 0L);
        Set<String> distinct = new HashSet<>(counts.keySet());
        distinct.removeAll(Set.of("-", ""));
        if (distinct.isEmpty()) {
            return rows.size();
        }
        double sum = 0;
        for (String cell : distinct) {
            sum += counts.get(cell) + any;
        }
        return sum / distinct.size();
    }
}
