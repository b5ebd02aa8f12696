package org.guiju.calculation.internal.engine;

import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNResult;

/** What KIE gave: values by decision, rows that fitted, complaints. */
final class RunResult {

    private final DMNResult result;
    private final Map<String, List<Integer>> hits;

    RunResult(DMNResult result, Map<String, List<Integer>> hits) {
        this.result = result;
        this.hits = hits;
    }

    /** Values of inputs and evaluated decisions by name. */
    Object value(String name) {
        return result.getContext().get(name);
    }

    /** Rows that fitted, by decision id. */
    Map<String, List<Integer>> hits() {
        return hits;
    }

    /** Ids of the decisions where several rows fitted although only one may. */
    List<String> conflicts(List<org.guiju.calculation.api.model.DecisionNode> decisions) {
        return decisions.stream()
                .filter(d -> d.table().filter(t -> t.hitPolicy().equals("UNIQUE")).isPresent())
                .filter(d -> hits.getOrDefault(d.id(), List.of()).size() > 1)
                .map(org.guiju.calculation.api.model.DecisionNode::id)
                .toList();
    }

    /** Complaints that are faults of the model, not the silence of a table. */
    List<String> faults() {
        return result.getMessages(DMNMessage.Severity.ERROR).stream()
                .map(DMNMessage::getText)
                .distinct()
                .toList();
    }

    /** Whether a decision was worked out. */
    boolean succeeded(String decisionId) {
        DMNDecisionResult decision = result.getDecisionResultById(decisionId);
        return decision != null && decision.getEvaluationStatus() == DMNDecisionResult.DecisionEvaluationStatus.SUCCEEDED;
    }
}
