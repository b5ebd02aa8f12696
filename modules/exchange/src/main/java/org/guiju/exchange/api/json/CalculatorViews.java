package org.guiju.exchange.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.InputNode;

/** Calculators and their answers as JSON. */
public final class CalculatorViews {

    private static final JsonNodeFactory JSON = new JsonNodeFactory(true);

    private final Locale locale;

    /** Views in a language. */
    public CalculatorViews(Locale locale) {
        this.locale = locale;
    }

    /**
     * A calculator with all that its form needs.
     *
     * @param jurisdictions where it reads other content than nationwide
     */
    public ObjectNode calculator(Calculator calculator, List<String> jurisdictions) {
        DecisionModel model = calculator.model();
        ObjectNode out = JSON.objectNode();
        out.put("id", calculator.id());
        out.put("title", calculator.title(locale));
        out.put("description", calculator.description(locale));
        Labels labels = calculator.labels(locale);
        out.put("domain", calculator.module());
        out.put("jurisdiction", model.mark().map(DecisionModel.Mark::jurisdiction).orElse("CN"));
        out.set("jurisdictions", texts(jurisdictions));
        ObjectNode selecting = out.putObject("selecting");
        selecting.put("input", model.mark().map(DecisionModel.Mark::selecting).filter(s -> !s.isEmpty()).orElse(null));
        selecting.put("meaning", model.mark().map(DecisionModel.Mark::selectingMeaning).filter(s -> !s.isEmpty())
                .map(labels::of).orElse(null));
        out.set("topics", texts(model.mark().map(DecisionModel.Mark::topics).orElse(List.of())));
        out.set("rules", texts(model.mark().map(DecisionModel.Mark::rules).orElse(List.of())));
        out.set("citations", texts(model.citations()));
        ArrayNode inputs = out.putArray("inputs");
        calculator.asked().forEach(i -> inputs.add(input(i, labels)));
        ArrayNode assumptions = out.putArray("assumptions");
        calculator.assumptions().forEach(i -> assumptions.add(assumption(i, labels)));
        ArrayNode outputs = out.putArray("outputs");
        calculator.outputs().forEach(d -> outputs.addObject()
                .put("name", d.name())
                .put("label", labels.of(d.name()))
                .put("unit", d.unit())
                .put("unitLabel", labels.of(d.unit())));
        return out;
    }

    private static ObjectNode input(InputNode input, Labels labels) {
        ObjectNode out = JSON.objectNode();
        out.put("name", input.name());
        out.put("label", labels.of(input.name()));
        out.put("type", input.type().code());
        out.put("unit", input.unit());
        out.put("unitLabel", labels.of(input.unit()));
        out.set("values", texts(input.values()));
        out.set("labels", texts(input.values().stream().map(labels::of).toList()));
        ArrayNode columns = out.putArray("columns");
        for (InputNode.Column column : input.columns()) {
            ObjectNode c = columns.addObject();
            c.put("name", column.name());
            c.put("label", labels.of(column.name()));
            c.put("type", column.type().code());
            c.put("unit", column.unit());
            c.put("unitLabel", labels.of(column.unit()));
            c.set("values", texts(column.values()));
            c.set("labels", texts(column.values().stream().map(labels::of).toList()));
            c.put("hint", labels.of(column.hint()));
            c.put("required", column.fallback().isEmpty());
        }
        out.set("min", number(input.min()));
        out.set("max", number(input.max()));
        out.put("order", input.order());
        out.put("group", labels.of(input.group()));
        out.put("hint", labels.of(input.hint()));
        out.put("example", input.example());
        out.put("default", input.fallback().isEmpty() ? null : input.fallback());
        out.put("required", input.required());
        return out;
    }

    private static ObjectNode assumption(InputNode input, Labels labels) {
        ObjectNode out = JSON.objectNode();
        out.put("name", input.name());
        out.put("label", labels.of(input.name()));
        out.put("default", input.assumption().orElseThrow().fallback());
        ArrayNode readings = out.putArray("readings");
        input.assumption().orElseThrow().readings().forEach(r -> readings.addObject()
                .put("value", r.value())
                .put("label", labels.of(r.value()))
                .put("reason", labels.of(r.reason()))
                .set("citations", texts(r.citations())));
        return out;
    }

    /** An answer; citations are addresses. */
    public ObjectNode answer(Answer answer) {
        ObjectNode out = JSON.objectNode();
        out.put("calculator", answer.calculator());
        out.put("outcome", answer.outcome().name());
        out.put("on", answer.on() == null ? null : answer.on().toString());
        out.set("outputs", value(answer.outputs()));
        ArrayNode readings = out.putArray("readings");
        answer.readings().forEach(r -> readings.add(reading(r)));
        out.set("missing", texts(answer.missing()));
        out.put("next", answer.next().orElse(null));
        ArrayNode possible = out.putArray("stillPossible");
        answer.stillPossible().forEach(p -> possible.addObject()
                .put("decision", p.decision())
                .put("row", p.row())
                .set("values", texts(p.values())));
        out.set("steps", steps(answer.steps()));
        ArrayNode parameters = out.putArray("parameters");
        answer.parameters().forEach(p -> {
            ObjectNode used = parameters.addObject();
            used.put("name", p.name()).put("kind", p.kind()).put("id", p.id());
            used.set("value", value(p.value()));
            used.put("unit", p.unit());
            used.set("citations", texts(p.citations()));
        });
        ArrayNode assumptions = out.putArray("assumptions");
        answer.assumptions().forEach(a -> assumptions.addObject()
                .put("name", a.name())
                .put("value", a.value())
                .put("reason", a.reason())
                .set("citations", texts(a.citations())));
        out.set("comparison", answer.comparison().<JsonNode>map(CalculatorViews::comparison).orElse(JSON.nullNode()));
        out.set("warnings", texts(answer.warnings()));
        out.putObject("versions")
                .put("model", answer.versions().model())
                .put("documents", answer.versions().documents())
                .put("engine", answer.versions().engine());
        return out;
    }

    private static ObjectNode reading(Answer.Reading reading) {
        ObjectNode out = JSON.objectNode();
        out.put("assumption", reading.assumption());
        out.put("value", reading.value());
        out.put("reason", reading.reason());
        out.set("citations", texts(reading.citations()));
        out.put("default", reading.standard());
        out.put("chosen", reading.chosen());
        out.put("outcome", reading.outcome().name());
        out.set("outputs", value(reading.outputs()));
        return out;
    }

    private static ObjectNode comparison(Answer.Comparison comparison) {
        ObjectNode out = JSON.objectNode();
        out.put("act", comparison.act().toString());
        out.put("decision", comparison.decision().toString());
        out.set("atAct", value(comparison.atAct()));
        out.set("atDecision", value(comparison.atDecision()));
        out.put("prevails", comparison.prevails());
        out.put("reason", comparison.reason());
        out.put("citation", comparison.citation());
        return out;
    }

    private static ArrayNode steps(List<Answer.Step> steps) {
        ArrayNode out = JSON.arrayNode();
        for (Answer.Step step : steps) {
            ObjectNode one = out.addObject();
            one.put("decision", step.decision());
            one.set("value", value(step.value()));
            one.put("unit", step.unit());
            one.put("expression", step.expression());
            one.put("table", step.table() ? step.decision() : null);
            one.put("row", step.rows().isEmpty() ? null : step.rows().getFirst());
            ArrayNode rows = one.putArray("rows");
            step.rows().forEach(rows::add);
            one.set("citations", texts(step.citations()));
            ArrayNode evidence = one.putArray("evidence");
            step.evidence().forEach(e -> evidence.addObject()
                    .put("index", e.index())
                    .put("text", e.text())
                    .put("citation", e.citation()));
            ArrayNode near = one.putArray("nearMisses");
            step.nearMisses().forEach(n -> near.addObject()
                    .put("row", n.row())
                    .put("failed", n.failed())
                    .set("results", texts(n.results())));
            one.set("steps", steps(step.steps()));
        }
        return out;
    }

    /** A value of an answer. */
    public static JsonNode value(Object value) {
        return switch (value) {
            case null -> JSON.nullNode();
            case BigDecimal number -> number(number);
            case Boolean yes -> JSON.booleanNode(yes);
            case Map<?, ?> map -> {
                ObjectNode out = JSON.objectNode();
                map.forEach((k, v) -> out.set(String.valueOf(k), value(v)));
                yield out;
            }
            case Collection<?> list -> {
                ArrayNode out = JSON.arrayNode();
                list.forEach(v -> out.add(value(v)));
                yield out;
            }
            default -> JSON.textNode(String.valueOf(value));
        };
    }

    private static JsonNode number(BigDecimal number) {
        return number == null ? JSON.nullNode() : JSON.numberNode(number);
    }

    private static ArrayNode texts(Collection<String> texts) {
        ArrayNode out = JSON.arrayNode();
        texts.forEach(out::add);
        return out;
    }
}
