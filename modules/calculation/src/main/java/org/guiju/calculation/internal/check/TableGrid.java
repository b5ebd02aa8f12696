package org.guiju.calculation.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.DecisionTable;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.calculation.internal.engine.Cells;
import org.guiju.calculation.internal.engine.Names;

/**
 * Finds gaps and overlaps of a decision table exactly: for each column every value at which a cell can change its mind is
 * tried, with one value on either side and between; all combinations are looked at. Works for cells over constants; cells that
 * name other variables make the analysis impossible, which the model must declare.
 */
final class TableGrid {

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern DATE = Pattern.compile("date\\s*\\(\\s*\"(\\d{4}-\\d{2}-\\d{2})\"\\s*\\)|@\"(\\d{4}-\\d{2}-\\d{2})\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d_.\"-])-?\\d+(\\.\\d+)?(?![\\p{L}\\d_])");
    private static final long MOST = 2_000_000;
    private static final String OTHER = "（其他）";

    private final DecisionModel model;
    private final DecisionTable table;
    private final DecisionNode decision;
    private final Cells cells;

    TableGrid(DecisionModel model, DecisionNode decision, DecisionTable table, Cells cells) {
        this.model = model;
        this.decision = decision;
        this.table = table;
        this.cells = cells;
    }

    /** What is wrong with the table; empty if it has neither gap nor undeclared overlap. */
    List<String> faults() {
        List<List<Object>> axes = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Optional<String> foreign = foreign(i);
            if (foreign.isPresent()) {
                return List.of("table '" + decision.name() + "' cannot be analysed: " + foreign.get()
                        + "; restructure it or waive with guiju:analysis waived=\"reason\" and sampled cases");
            }
            axes.add(axis(i));
        }
        long combinations = axes.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(a * b, MOST + 1));
        if (combinations > MOST) {
            return List.of("table '" + decision.name() + "' has more than " + MOST
                    + " combinations to look at: split it or waive the analysis with a reason");
        }
        return walk(axes);
    }

    /** A cell of the column that names a variable. */
    private Optional<String> foreign(int column) {
        for (DecisionTable.Rule rule : table.rules()) {
            String cell = rule.tests().get(column);
            for (String need : decision.needs()) {
                String name = model.inputById(need).map(InputNode::name)
                        .or(() -> model.decisionById(need).map(DecisionNode::name)).orElse("");
                if (Names.mentions(cell, name)) {
                    return Optional.of("row " + rule.number() + " compares with '" + name + "'");
                }
            }
        }
        return Optional.empty();
    }

    private List<Object> axis(int column) {
        DecisionTable.Column head = table.columns().get(column);
        List<String> texts = table.rules().stream().map(r -> r.tests().get(column)).toList();
        String all = String.join(" , ", texts);
        Optional<InputNode> input = model.input(head.expression());
        if (input.isPresent() && input.get().type() == ValueType.CHOICE) {
            return List.copyOf(input.get().values());
        }
        if (input.isPresent() && input.get().assumption().isPresent()) {
            return List.copyOf(input.get().assumption().get().readings().stream().map(InputNode.Reading::value).toList());
        }
        if (head.typeRef().equals("boolean") || input.filter(i -> i.type() == ValueType.YES_NO).isPresent()
                || all.matches("(?s).*\\b(true|false)\\b.*") && !all.contains("\"")) {
            return List.of(true, false);
        }
        Set<LocalDate> dates = new TreeSet<>();
        Matcher date = DATE.matcher(all);
        while (date.find()) {
            LocalDate day = LocalDate.parse(date.group(1) == null ? date.group(2) : date.group(1));
            dates.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        if (!dates.isEmpty()) {
            return List.copyOf(dates);
        }
        Set<Object> words = new LinkedHashSet<>(declared(head));
        boolean closed = !words.isEmpty();
        Matcher word = STRING.matcher(all);
        while (word.find()) {
            words.add(word.group(1));
        }
        if (!words.isEmpty()) {
            if (!closed) {
                words.addAll(results(head.expression()).isEmpty() ? List.of(OTHER) : results(head.expression()));
            }
            return List.copyOf(words);
        }
        return numbers(all, input);
    }

    private List<Object> declared(DecisionTable.Column head) {
        List<Object> values = new ArrayList<>();
        Matcher matcher = STRING.matcher(head.values());
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values;
    }

    /** All words that the decision of this name can yield, if it is a table of words. */
    private List<String> results(String expression) {
        List<String> values = new ArrayList<>();
        model.decision(expression).flatMap(DecisionNode::table).filter(t -> t.outputs().size() == 1).ifPresent(t ->
                t.rules().forEach(r -> {
                    Matcher matcher = STRING.matcher(r.results().getFirst());
                    if (matcher.matches()) {
                        values.add(matcher.group(1));
                    }
                }));
        return values;
    }

    private List<Object> numbers(String all, Optional<InputNode> input) {
        TreeSet<BigDecimal> points = new TreeSet<>();
        Matcher number = NUMBER.matcher(all);
        while (number.find()) {
            points.add(new BigDecimal(number.group()));
        }
        if (points.isEmpty()) {
            return List.of(BigDecimal.ONE);
        }
        BigDecimal step = points.stream().map(p -> BigDecimal.ONE.movePointLeft(Math.max(p.scale(), 0) + 2))
                .min(BigDecimal::compareTo).orElseThrow();
        TreeSet<BigDecimal> axis = new TreeSet<>();
        for (BigDecimal point : points) {
            axis.addAll(List.of(point.subtract(step), point, point.add(step)));
        }
        axis.removeIf(p -> input.filter(i -> i.min() != null && p.compareTo(i.min()) < 0
                || i.max() != null && p.compareTo(i.max()) > 0).isPresent());
        if (input.filter(i -> i.min() == null).isPresent() || input.isEmpty()) {
            axis.removeIf(p -> p.signum() < 0 && points.stream().noneMatch(q -> q.signum() < 0));
        }
        return List.copyOf(axis);
    }

    private List<String> walk(List<List<Object>> axes) {
        int rows = table.rules().size();
        List<Map<Integer, BitSet>> fits = new ArrayList<>();
        for (int c = 0; c < axes.size(); c++) {
            Map<Integer, BitSet> byValue = new HashMap<>();
            for (int v = 0; v < axes.get(c).size(); v++) {
                BitSet set = new BitSet(rows);
                for (int r = 0; r < rows; r++) {
                    set.set(r, cells.passes(table.rules().get(r).tests().get(c), axes.get(c).get(v), Map.of()));
                }
                byValue.put(v, set);
            }
            fits.add(byValue);
        }
        Findings findings = new Findings();
        int[] at = new int[axes.size()];
        BitSet all = new BitSet(rows);
        all.set(0, rows);
        visit(0, all, at, axes, fits, findings);
        return findings.told();
    }

    private void visit(
            int column, BitSet left, int[] at, List<List<Object>> axes, List<Map<Integer, BitSet>> fits, Findings findings) {
        if (column == axes.size()) {
            findings.look(left, at, axes);
            return;
        }
        for (int v = 0; v < axes.get(column).size(); v++) {
            at[column] = v;
            BitSet next = (BitSet) left.clone();
            next.and(fits.get(column).get(v));
            visit(column + 1, next, at, axes, fits, findings);
        }
    }

    /** First gap and first overlap of each pair, with how many more there are. */
    private final class Findings {

        private String gap;
        private long gaps;
        private final Map<String, String> overlaps = new HashMap<>();

        void look(BitSet rows, int[] at, List<List<Object>> axes) {
            if (rows.isEmpty()) {
                boolean fallback = table.outputs().stream().allMatch(o -> !o.fallback().isEmpty());
                if (!fallback && (table.singleHit())) {
                    gaps++;
                    gap = gap == null ? place(at, axes) : gap;
                }
                return;
            }
            if (rows.cardinality() < 2) {
                return;
            }
            int first = rows.nextSetBit(0);
            int second = rows.nextSetBit(first + 1);
            boolean clash = switch (table.hitPolicy()) {
                case "UNIQUE" -> true;
                case "ANY" -> rows.stream().anyMatch(r ->
                        !table.rules().get(r).results().equals(table.rules().get(first).results()));
                default -> false; // FIRST, PRIORITY and lists declare what an overlap means
            };
            if (clash) {
                overlaps.putIfAbsent((first + 1) + " and " + (second + 1), place(at, axes));
            }
        }

        private String place(int[] at, List<List<Object>> axes) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < at.length; i++) {
                parts.add(table.columns().get(i).expression() + " = " + axes.get(i).get(at[i]));
            }
            return String.join(", ", parts);
        }

        List<String> told() {
            List<String> told = new ArrayList<>();
            if (gaps > 0) {
                told.add("table '" + decision.name() + "' has a gap: no row for " + gap
                        + (gaps > 1 ? " (and " + (gaps - 1) + " more)" : "")
                        + "; add a row (an outcome such as \"NO_RULE\" where the law is silent)");
            }
            overlaps.forEach((rows, where) -> told.add("rows " + rows + " of '" + decision.name() + "' overlap at " + where));
            return told;
        }
    }
}
