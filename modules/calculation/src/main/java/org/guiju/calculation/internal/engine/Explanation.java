package org.guiju.calculation.internal.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.DecisionTable;

/** Tells how an answer came out: the tree of decisions with rows, evidence and the rows that nearly fitted. */
final class Explanation {

    private static final int MOST_NEAR = 5;
    private static final int MOST_EVIDENCE = 50;

    private final DecisionModel model;
    private final Cells cells;
    private final Resolution resolution;
    private final Words words;
    private final Labels labels;
    private final Set<String> told = new HashSet<>();

    Explanation(CompiledModel compiled, Resolution resolution, Words words) {
        this.model = compiled.model();
        this.cells = compiled.cells();
        this.resolution = resolution;
        this.words = words;
        this.labels = words.labels();
    }

    /** The steps of the decisions that became known. */
    List<Answer.Step> steps(List<String> decisions) {
        List<Answer.Step> steps = new ArrayList<>();
        for (String id : decisions) {
            DecisionNode decision = model.decisionById(id).orElse(null);
            if (decision == null || !told.add(id)) {
                continue;
            }
            if (resolution.isKnown(id)) {
                steps.add(step(decision));
            } else {
                steps.addAll(steps(decision.needs())); // what became known on the way
            }
        }
        return steps;
    }

    private Answer.Step step(DecisionNode decision) {
        Object value = resolution.values().get(decision.name());
        List<Integer> rows = resolution.hits().getOrDefault(decision.id(), List.of());
        Set<String> citations = new LinkedHashSet<>();
        decision.table().ifPresent(t -> rows.forEach(r -> citations.addAll(t.rules().get(r - 1).citations())));
        List<Answer.Evidence> evidence = new ArrayList<>();
        new EvidenceFinder(evidence, inputRows(), labels).find(value);
        if (citations.isEmpty()) {
            evidence.stream().map(Answer.Evidence::citation).filter(c -> !c.isEmpty()).forEach(citations::add);
        }
        citations.addAll(decision.citations());
        return new Answer.Step(
                decision.name(),
                Values.plain(value),
                decision.unit(),
                decision.logic() instanceof org.guiju.calculation.api.model.DecisionNode.Expression e ? e.text() : "",
                decision.table().isPresent(),
                rows,
                List.copyOf(citations),
                evidence.size() > MOST_EVIDENCE ? evidence.subList(0, MOST_EVIDENCE) : evidence,
                decision.table().map(t -> near(decision, t, rows)).orElse(List.of()),
                steps(decision.needs()));
    }

    /** Rows of the question's lists, to be told again in results. */
    private List<List<?>> inputRows() {
        return model.inputs().stream()
                .filter(org.guiju.calculation.api.model.InputNode::asked)
                .map(i -> resolution.values().get(i.name()))
                .filter(List.class::isInstance)
                .<List<?>>map(v -> (List<?>) v)
                .toList();
    }

    private List<Answer.NearMiss> near(DecisionNode decision, DecisionTable table, List<Integer> rows) {
        List<Answer.NearMiss> near = new ArrayList<>();
        Map<String, Object> values = resolution.values();
        if (!decision.needs().stream().allMatch(resolution::isKnown)) {
            return near; // a row may have failed by what is not known
        }
        List<Object> columns = table.columns().stream().map(c -> cells.evaluate(c.expression(), values)).toList();
        for (DecisionTable.Rule rule : table.rules()) {
            if (rows.contains(rule.number()) || near.size() >= MOST_NEAR) {
                continue;
            }
            int failed = -1;
            int failures = 0;
            for (int i = 0; i < columns.size() && failures < 2; i++) {
                if (!cells.passes(rule.tests().get(i), columns.get(i), values)) {
                    failed = i;
                    failures++;
                }
            }
            if (failures == 1) {
                near.add(new Answer.NearMiss(
                        rule.number(),
                        words.say("near", labels.feel(table.columns().get(failed).expression()),
                                Values.line(columns.get(failed), labels), labels.feel(rule.tests().get(failed))),
                        rule.results()));
            }
        }
        return near;
    }
}
