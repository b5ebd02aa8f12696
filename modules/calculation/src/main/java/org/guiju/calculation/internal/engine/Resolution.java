package org.guiju.calculation.internal.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.DecisionTable;
import org.guiju.calculation.api.model.InputNode;

/**
 * Works decisions out as far as the known inputs allow. A decision that is no table is known when all that it needs is known.
 * A table is known as soon as the row that counts is certain, whatever the unknown columns hold; until then the rows that may
 * still fit are kept. Unknown is never taken for false.
 */
final class Resolution {

    private final CompiledModel compiled;
    private final DecisionModel model;
    private final Map<String, Object> values;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, List<Integer>> hits = new LinkedHashMap<>();
    private final Map<String, List<DecisionTable.Rule>> possible = new HashMap<>();
    private final Set<String> conflicts = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * Begins with what is known.
     *
     * @param values values of the known inputs by name; decisions are added as they become known
     */
    Resolution(CompiledModel compiled, Map<String, Object> values) {
        this.compiled = compiled;
        this.model = compiled.model();
        this.values = new LinkedHashMap<>(values);
    }

    /** Works out all that these decisions need. */
    void resolve(List<String> decisions) {
        if (model.inputs().stream().allMatch(i -> values.containsKey(i.name()))) {
            take(compiled.run(values, decisions), model.decisions());
            model.decisions().forEach(d -> known.putIfAbsent(d.id(), true));
        } else {
            decisions.forEach(this::isKnown);
        }
    }

    private void take(RunResult run, List<DecisionNode> decisions) {
        for (DecisionNode decision : decisions) {
            if (run.succeeded(decision.id())) {
                values.put(decision.name(), run.value(decision.name()));
            }
        }
        hits.putAll(run.hits());
        List<String> doubled = run.conflicts(decisions);
        conflicts.addAll(doubled);
        if (doubled.isEmpty()) {
            run.faults().stream().filter(f -> !faults.contains(f)).forEach(faults::add);
        }
    }

    /** Whether an input or decision has a value (which may be null: the rule gives none). */
    boolean isKnown(String node) {
        Boolean answer = known.get(node);
        if (answer == null) {
            Optional<InputNode> input = model.inputById(node);
            answer = input.map(i -> values.containsKey(i.name()))
                    .orElseGet(() -> model.decisionById(node).map(this::decide).orElse(true));
            known.put(node, answer);
        }
        return answer;
    }

    private boolean decide(DecisionNode decision) {
        boolean all = true;
        for (String need : decision.needs()) {
            all &= isKnown(need);
        }
        if (all) {
            take(compiled.run(values, List.of(decision.id())), List.of(decision));
            return true;
        }
        return decision.table().filter(t -> decidePartly(decision, t)).isPresent();
    }

    private boolean decidePartly(DecisionNode decision, DecisionTable table) {
        List<DecisionTable.Rule> open = new ArrayList<>();
        List<DecisionTable.Rule> certain = new ArrayList<>();
        for (DecisionTable.Rule rule : table.rules()) {
            switch (state(decision, table, rule)) {
                case FITS -> certain.add(rule);
                case OPEN -> open.add(rule);
                case FAILS -> {
                    // out
                }
            }
        }
        Optional<List<DecisionTable.Rule>> decided = decided(table, certain, open);
        if (decided.isEmpty()) {
            List<DecisionTable.Rule> rest = new ArrayList<>(certain);
            rest.addAll(open);
            rest.sort(java.util.Comparator.comparingInt(DecisionTable.Rule::number));
            possible.put(decision.id(), rest);
            return false;
        }
        if (decided.get().stream().anyMatch(r -> !r.results().stream().allMatch(e -> evaluable(decision, e)))) {
            possible.put(decision.id(), decided.get());
            return false;
        }
        List<Integer> rows = decided.get().stream().map(DecisionTable.Rule::number).toList();
        hits.put(decision.id(), rows);
        values.put(decision.name(), value(decision, table, decided.get(), rows));
        return true;
    }

    /** The value by KIE if it finds the same rows with null for what is not known; else cell by cell. */
    private Object value(DecisionNode decision, DecisionTable table, List<DecisionTable.Rule> rules, List<Integer> rows) {
        Map<String, Object> withNulls = new HashMap<>(values);
        decision.needs().forEach(n -> withNulls.putIfAbsent(name(n), null));
        RunResult run = compiled.run(withNulls, List.of(decision.id()));
        if (rows.equals(run.hits().get(decision.id())) && run.succeeded(decision.id())) {
            return run.value(decision.name());
        }
        List<Object> results = rules.stream().map(r -> result(table, r)).toList();
        return table.singleHit() ? (results.isEmpty() ? null : results.getFirst()) : results;
    }

    /** The rows that count, if that is certain. */
    private static Optional<List<DecisionTable.Rule>> decided(
            DecisionTable table, List<DecisionTable.Rule> certain, List<DecisionTable.Rule> open) {
        if (open.isEmpty() && (!table.singleHit() && table.aggregation().isEmpty() || certain.size() <= 1)) {
            return Optional.of(certain);
        }
        return switch (table.hitPolicy()) {
            case "UNIQUE", "ANY" -> certain.isEmpty() ? Optional.empty() : Optional.of(List.of(certain.getFirst()));
            case "FIRST" -> !certain.isEmpty()
                            && open.stream().allMatch(o -> o.number() > certain.getFirst().number())
                    ? Optional.of(List.of(certain.getFirst()))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private enum State { FITS, OPEN, FAILS }

    private State state(DecisionNode decision, DecisionTable table, DecisionTable.Rule rule) {
        State state = State.FITS;
        for (int i = 0; i < table.columns().size(); i++) {
            String cell = rule.tests().get(i);
            if (cell.isBlank() || cell.equals("-")) {
                continue;
            }
            String expression = table.columns().get(i).expression();
            if (!evaluable(decision, expression) || !evaluable(decision, cell)) {
                state = State.OPEN;
            } else if (!compiled.cells().passes(cell, compiled.cells().evaluate(expression, values), values)) {
                return State.FAILS;
            }
        }
        return state;
    }

    /** Whether all that an expression names is known. */
    private boolean evaluable(DecisionNode decision, String expression) {
        return named(decision, expression).stream().allMatch(this::isKnown);
    }

    private List<String> named(DecisionNode decision, String expression) {
        return decision.needs().stream().filter(n -> Names.mentions(expression, name(n))).toList();
    }

    private String name(String node) {
        return model.inputById(node).map(InputNode::name)
                .or(() -> model.decisionById(node).map(DecisionNode::name))
                .orElse(node);
    }

    private Object result(DecisionTable table, DecisionTable.Rule rule) {
        if (table.outputs().size() == 1) {
            return compiled.cells().evaluate(rule.results().getFirst(), values);
        }
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < table.outputs().size(); i++) {
            row.put(table.outputs().get(i).name(), compiled.cells().evaluate(rule.results().get(i), values));
        }
        return row;
    }

    /** Values of inputs and known decisions by name. */
    Map<String, Object> values() {
        return values;
    }

    /** Rows that fitted, by decision id. */
    Map<String, List<Integer>> hits() {
        return hits;
    }

    /** Ids of tables of which several rows fitted although only one may. */
    Set<String> conflicts() {
        return conflicts;
    }

    /** Complaints of KIE that are faults of the model. */
    List<String> faults() {
        return faults;
    }

    /** Rows of an undecided table that may still count. */
    List<DecisionTable.Rule> possible(String decision) {
        return possible.getOrDefault(decision, List.of());
    }

    /** Unknown inputs that an undecided decision still needs, in order of the form. */
    List<InputNode> missing(List<String> decisions) {
        Set<String> ids = new LinkedHashSet<>();
        decisions.forEach(d -> collect(d, ids));
        return model.inputs().stream().filter(i -> ids.contains(i.id())).toList();
    }

    private void collect(String node, Set<String> into) {
        if (isKnown(node)) {
            return;
        }
        Optional<DecisionNode> decision = model.decisionById(node);
        if (decision.isEmpty()) {
            into.add(node);
            return;
        }
        for (String need : telling(decision.get())) {
            collect(need, into);
        }
    }

    /** What an undecided decision still needs to know: of a table the columns that open rows test. */
    private List<String> telling(DecisionNode decision) {
        List<DecisionTable.Rule> rest = possible(decision.id());
        if (decision.table().isEmpty() || rest.isEmpty()) {
            return decision.needs().stream().filter(n -> !isKnown(n)).toList();
        }
        DecisionTable table = decision.table().get();
        Set<String> needs = new LinkedHashSet<>();
        for (DecisionTable.Rule rule : rest) {
            for (int i = 0; i < table.columns().size(); i++) {
                String cell = rule.tests().get(i);
                if (!cell.isBlank() && !cell.equals("-")) {
                    needs.addAll(named(decision, table.columns().get(i).expression() + " " + cell));
                }
            }
            rule.results().forEach(r -> needs.addAll(named(decision, r)));
        }
        return needs.stream().filter(n -> !isKnown(n)).toList();
    }

    /** The input whose answer tells most: of the first undecided table the column that splits the open rows best. */
    Optional<InputNode> next(List<String> decisions) {
        for (String node : decisions) {
            if (!isKnown(node)) {
                Optional<String> best = best(node);
                if (best.isPresent()) {
                    return model.inputById(best.get());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> best(String node) {
        Optional<DecisionNode> decision = model.decisionById(node);
        if (decision.isEmpty()) {
            return Optional.of(node);
        }
        List<String> needs = telling(decision.get());
        if (needs.isEmpty()) {
            return Optional.empty();
        }
        Optional<DecisionTable> table = decision.get().table();
        String chosen = table.isPresent() && needs.size() > 1
                ? new RowSplit(table.get(), possible(decision.get().id()), this::name).best(needs)
                : first(needs);
        return best(chosen);
    }

    /** Decisions before inputs only where the form has them so: the input asked first comes first. */
    private String first(List<String> needs) {
        return needs.stream()
                .min(java.util.Comparator.comparingInt(n -> missing(List.of(n)).stream()
                        .mapToInt(InputNode::order).min().orElse(Integer.MAX_VALUE)))
                .orElseThrow();
    }
}
