package org.guiju.calculation.internal.engine;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Outcome;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.regulation.api.Issue;

/**
 * Answers with models that were not made for Guiju. KIE evaluates the whole model and its values are the answer; only inputs
 * that nobody mentioned are asked for first, since in DMN they would silently be null. Who means null says null.
 */
final class ForeignEngine {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final ForeignRun runs = new ForeignRun();

    Answer answer(
            Calculator calculator, CompiledModel compiled, Question question, Detail detail, Words words,
            Answer.Versions versions) throws QuestionRefusedException {
        DecisionModel model = calculator.model();
        LocalDate on = question.on() == null ? LocalDate.now(CHINA) : question.on();
        Map<String, Object> values = read(model, compiled, question, words);
        List<String> missing = missing(model, question);
        if (!missing.isEmpty()) {
            return new Answer(calculator.id(), Outcome.INSUFFICIENT_INPUT, on, Map.of(), List.of(), missing,
                    Optional.of(missing.getFirst()), List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of(),
                    versions);
        }
        RunResult run = runs.run(compiled, values);
        Map<String, Object> outputs = new LinkedHashMap<>();
        model.outputs().stream().map(model::decisionById).flatMap(Optional::stream)
                .forEach(d -> outputs.put(d.name(), ForeignValues.told(run.value(d.name()))));
        Outcome outcome = !run.conflicts(model.decisions()).isEmpty()
                ? Outcome.CONFLICT
                : outputs.values().stream().allMatch(java.util.Objects::isNull) ? Outcome.NO_RULE : Outcome.VALUE;
        return new Answer(calculator.id(), outcome, on, outputs, List.of(), List.of(), Optional.empty(), List.of(),
                detail == Detail.FULL ? new Told(model, run).steps(model.outputs()) : List.of(),
                List.of(), List.of(), Optional.empty(), run.faults(), versions);
    }

    private static Map<String, Object> read(DecisionModel model, CompiledModel compiled, Question question, Words words)
            throws QuestionRefusedException {
        List<Issue> issues = new ArrayList<>();
        ForeignValues reader = new ForeignValues(compiled.cells(), (path, raw) ->
                issues.add(Issue.error(path, words.say("input.foreign", String.valueOf(raw)))));
        Map<String, Object> values = new LinkedHashMap<>();
        question.inputs().forEach((name, raw) -> {
            InputNode input = model.input(name).orElse(null);
            if (input == null) {
                issues.add(Issue.error("/inputs/" + name, words.say("input.unknown", name,
                        String.join("、", model.inputs().stream().map(InputNode::name).toList()))));
            } else {
                put(values, input, reader.read("/inputs/" + name, raw, compiled.inputType(input)));
            }
        });
        question.assumptions().keySet().forEach(name ->
                issues.add(Issue.error("/assumptions/" + name, words.say("assumption.unknown", name, "—"))));
        if (!issues.isEmpty()) {
            throw new QuestionRefusedException(issues);
        }
        return values;
    }

    /** Inputs of imported models stand in a context of the import's name. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> values, InputNode input, Object value) {
        Map<String, Object> into = values;
        List<String> path = Imports.path(input);
        for (String scope : path.subList(0, path.size() - 1)) {
            into = (Map<String, Object>) into.computeIfAbsent(scope, s -> new LinkedHashMap<String, Object>());
        }
        into.put(path.getLast(), value);
    }

    private static List<String> missing(DecisionModel model, Question question) {
        Set<String> needed = new LinkedHashSet<>();
        model.outputs().forEach(o -> collect(model, o, needed));
        return model.inputs().stream()
                .filter(i -> needed.contains(i.id()) && !question.inputs().containsKey(i.name()))
                .map(InputNode::name)
                .toList();
    }

    private static void collect(DecisionModel model, String node, Set<String> into) {
        if (into.add(node)) {
            model.decisionById(node).ifPresent(d -> d.needs().forEach(n -> collect(model, n, into)));
        }
    }

    /** The steps, each decision once. */
    private record Told(DecisionModel model, RunResult run, Set<String> told) {

        Told(DecisionModel model, RunResult run) {
            this(model, run, new HashSet<>());
        }

        List<Answer.Step> steps(List<String> ids) {
            List<Answer.Step> steps = new ArrayList<>();
            for (String id : ids) {
                DecisionNode decision = model.decisionById(id).orElse(null);
                if (decision != null && told.add(id)) {
                    steps.add(new Answer.Step(decision.name(), ForeignValues.told(run.value(decision.name())), "",
                            decision.logic() instanceof DecisionNode.Expression e ? e.text() : "",
                            decision.table().isPresent(), run.hits().getOrDefault(id, List.of()), List.of(), List.of(),
                            List.of(), steps(decision.needs())));
                }
            }
            return steps;
        }
    }
}
