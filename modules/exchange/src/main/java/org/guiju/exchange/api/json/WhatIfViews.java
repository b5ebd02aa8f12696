package org.guiju.exchange.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.TemporalAccessor;
import org.guiju.calculation.api.ScenarioComparison;
import org.guiju.calculation.api.Sensitivity;
import org.guiju.exchange.api.picture.Picture;

/** Sensitivity, scenarios side by side, and pictures as JSON. */
public final class WhatIfViews {

    private static final JsonNodeFactory JSON = new JsonNodeFactory(true);

    private WhatIfViews() {}

    /** What would have to change. */
    public static ObjectNode sensitivity(Sensitivity found) {
        ObjectNode out = JSON.objectNode();
        out.put("calculator", found.calculator());
        out.put("output", found.output());
        out.put("outcome", found.outcome().name());
        out.set("value", value(found.value()));
        ArrayNode levers = out.putArray("levers");
        for (Sensitivity.Lever lever : found.levers()) {
            ObjectNode one = levers.addObject();
            one.put("input", lever.input());
            one.put("unit", lever.unit());
            one.set("value", value(lever.value()));
            one.put("effect", lever.effect().name());
            ArrayNode changes = one.putArray("changes");
            for (Sensitivity.Change change : lever.changes()) {
                ObjectNode to = changes.addObject();
                to.set("to", value(change.to()));
                to.set("distance", value(change.distance()));
                to.put("outcome", change.outcome().name());
                to.set("output", value(change.output()));
                change.missing().forEach(to.putArray("missing")::add);
            }
        }
        out.put("evaluations", found.evaluations());
        out.put("complete", found.complete());
        return out;
    }

    /** Scenarios side by side. */
    public static ObjectNode comparison(ScenarioComparison side) {
        ObjectNode out = JSON.objectNode();
        out.put("calculator", side.calculator());
        side.names().forEach(out.putArray("names")::add);
        ArrayNode rows = out.putArray("rows");
        for (ScenarioComparison.Row row : side.rows()) {
            ObjectNode one = rows.addObject();
            one.put("kind", row.kind().name());
            one.put("name", row.name());
            one.put("english", row.english());
            one.put("unit", row.unit());
            ArrayNode values = one.putArray("values");
            row.values().forEach(v -> values.add(value(v)));
            one.put("differs", row.differs());
        }
        return out;
    }

    /** What a picture shows; {@code kind} is {@code band}, {@code score} or {@code timeline}. */
    public static ObjectNode picture(Picture picture) {
        ObjectNode out = JSON.objectNode();
        switch (picture) {
            case Picture.Band band -> {
                out.put("kind", "band").put("title", band.title()).put("unit", band.unit());
                out.set("lower", value(band.lower()));
                out.set("upper", value(band.upper()));
                ArrayNode tiers = out.putArray("tiers");
                band.tiers().forEach(t -> {
                    ObjectNode tier = tiers.addObject().put("label", t.label());
                    tier.set("lower", value(t.lower()));
                    tier.set("upper", value(t.upper()));
                    tier.put("current", t.current());
                });
            }
            case Picture.Score score -> {
                out.put("kind", "score").put("title", score.title()).put("unit", score.unit()).put("measure", score.measure());
                out.set("value", value(score.value()));
                ArrayNode grades = out.putArray("grades");
                score.grades().forEach(g -> {
                    ObjectNode grade = grades.addObject().put("label", g.label());
                    grade.set("from", value(g.from()));
                    grade.set("to", value(g.to()));
                    grade.put("fromIncluded", g.fromIncluded()).put("toIncluded", g.toIncluded()).put("current", g.current());
                });
            }
            case Picture.Timeline line -> {
                out.put("kind", "timeline").put("title", line.title());
                ArrayNode events = out.putArray("events");
                line.events().forEach(e -> events.addObject()
                        .put("label", e.label()).put("at", e.at().toString()).put("result", e.result()));
                ArrayNode intervals = out.putArray("intervals");
                line.intervals().forEach(i -> intervals.addObject()
                        .put("label", i.label()).put("from", i.from().toString()).put("to", i.to().toString()));
                ArrayNode off = out.putArray("daysOff");
                line.daysOff().forEach(d -> off.add(d.toString()));
                out.set("today", value(line.today()));
            }
        }
        return out;
    }

    private static JsonNode value(Object value) {
        return value instanceof TemporalAccessor ? JSON.textNode(value.toString())
                : value instanceof Number number ? JSON.numberNode(new java.math.BigDecimal(number.toString()))
                : CalculatorViews.value(value);
    }
}
