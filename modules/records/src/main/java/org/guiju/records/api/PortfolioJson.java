package org.guiju.records.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A portfolio as JSON. */
public final class PortfolioJson {

    private PortfolioJson() {}

    /** All of it. */
    public static ObjectNode of(Portfolio portfolio) {
        ObjectNode out = new JsonNodeFactory(true).objectNode();
        out.put("calculator", portfolio.calculator());
        out.put("kind", portfolio.kind());
        out.put("on", portfolio.on().toString());
        out.put("total", portfolio.rows().size());
        ObjectNode outcomes = out.putObject("outcomes");
        portfolio.outcomes().forEach((outcome, count) -> outcomes.put(outcome.name(), count));
        out.put("faulty", portfolio.faulty());
        ObjectNode aggregates = out.putObject("aggregates");
        portfolio.aggregates().forEach((name, a) -> {
            ObjectNode one = aggregates.putObject(name);
            ObjectNode counts = one.putObject("counts");
            a.counts().forEach(counts::put);
            one.put("unit", a.unit());
            one.put("numbers", a.numbers());
            one.set("sum", RecordJson.tree(a.sum()));
            one.set("least", RecordJson.tree(a.least()));
            one.set("greatest", RecordJson.tree(a.greatest()));
        });
        ObjectNode missing = out.putObject("missing");
        portfolio.missing().forEach(missing::put);
        ArrayNode items = out.putArray("items");
        portfolio.rows().forEach(row -> items.add(of(row)));
        return out;
    }

    private static ObjectNode of(Portfolio.Row row) {
        ObjectNode out = new JsonNodeFactory(true).objectNode();
        out.put("subject", row.subject().id());
        out.put("name", row.subject().name());
        out.put("outcome", row.outcome() == null ? null : row.outcome().name());
        out.set("outputs", RecordJson.tree(row.outputs()));
        row.missing().forEach(out.putArray("missing")::add);
        row.warnings().forEach(out.putArray("warnings")::add);
        ArrayNode errors = out.putArray("errors");
        row.faults().forEach(i -> errors.addObject().put("path", i.path()).put("message", i.message()));
        return out;
    }
}
