package org.guiju.desktop.calculation.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.Outcome;
import org.guiju.calculation.api.ScenarioComparison;
import org.guiju.calculation.api.Sensitivity;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.DecisionNode;

/** What would have to change, and scenarios side by side, as text that is shown. */
final class WhatIfHtml {

    private static final int MOST_CHANGES = 8;

    private final Calculator calculator;
    private final Labels labels;
    private final ValueText values;

    WhatIfHtml(Calculator calculator) {
        this.calculator = calculator;
        this.labels = Words.labels(calculator);
        this.values = new ValueText(Words.of("yes"), Words.of("no"), Words.of("none"), labels);
    }

    /** What would have to change; each change has a link {@code try:LEVER/CHANGE}. */
    String sensitivity(Sensitivity found) {
        if (found.outcome() == Outcome.INSUFFICIENT_INPUT || found.outcome() == Outcome.CONFLICT) {
            return "<p class=m>" + Words.of("sensitivity.first") + "</p>";
        }
        StringBuilder out = new StringBuilder("<p>").append(escape(Words.of("sensitivity.now",
                        label(found.output()), result(found.outcome(), found.value(), unit(found.output())))))
                .append("</p>");
        StringBuilder rows = new StringBuilder();
        List<String> follows = new ArrayList<>();
        List<String> none = new ArrayList<>();
        List<String> still = new ArrayList<>();
        for (int l = 0; l < found.levers().size(); l++) {
            Sensitivity.Lever lever = found.levers().get(l);
            switch (lever.effect()) {
                case CHANGES -> changes(rows, found, l);
                case FOLLOWS -> follows.add(label(lever.input()));
                case NONE -> none.add(label(lever.input()));
                case NOT_VARIED -> still.add(label(lever.input()));
            }
        }
        if (rows.isEmpty()) {
            out.append("<p>").append(Words.of("sensitivity.nothing")).append("</p>");
        } else {
            out.append("<table class=g cellspacing=0><tr><th>").append(Words.of("sensitivity.input")).append("</th><th>")
                    .append(Words.of("sensitivity.change")).append("</th><th>").append(escape(label(found.output())))
                    .append("</th></tr>").append(rows).append("</table>");
        }
        names(out, "sensitivity.follows", follows);
        names(out, "sensitivity.none", none);
        names(out, "sensitivity.still", still);
        if (!found.complete()) {
            out.append("<p class=w>").append(Words.of("sensitivity.limit", found.evaluations())).append("</p>");
        }
        return out.toString();
    }

    private static void names(StringBuilder out, String key, List<String> names) {
        if (!names.isEmpty()) {
            out.append("<p class=m>").append(escape(Words.of(key, Words.list(names)))).append("</p>");
        }
    }

    private void changes(StringBuilder out, Sensitivity found, int l) {
        Sensitivity.Lever lever = found.levers().get(l);
        int shown = Math.min(lever.changes().size(), MOST_CHANGES);
        for (int c = 0; c < shown; c++) {
            Sensitivity.Change change = lever.changes().get(c);
            out.append("<tr>");
            if (c == 0) {
                out.append("<td valign=top rowspan=").append(shown).append("><b>").append(escape(label(lever.input())))
                        .append("</b><br><span class=m>").append(escape(Words.of("sensitivity.is",
                                lever.value() == null ? Words.of("sensitivity.usual") : with(lever.value(), lever.unit()))))
                        .append("</span></td>");
            }
            out.append("<td><a href='").append(HtmlView.TRY).append(l).append('/').append(c).append("'>")
                    .append(escape(with(change.to(), lever.unit()))).append("</a>").append(distance(lever, change))
                    .append("</td><td>").append(escape(result(change.outcome(), change.output(), unit(found.output()))));
            if (!change.missing().isEmpty()) {
                out.append(" <span class=m>").append(escape(Words.of("sensitivity.asks",
                        Words.list(change.missing().stream().map(this::label).toList())))).append("</span>");
            }
            out.append("</td></tr>");
        }
    }

    private String distance(Sensitivity.Lever lever, Sensitivity.Change change) {
        if (change.distance() == null) {
            return "";
        }
        String sign = change.distance().signum() > 0 ? "+" : "−";
        boolean days = change.to() instanceof java.time.LocalDate;
        boolean minutes = change.to() instanceof java.time.LocalDateTime;
        String unit = days ? Words.of("days") : minutes ? Words.of("minutes") : lever.unit();
        return " <span class=m>(" + sign + escape(with(change.distance().abs(), unit)) + ")</span>";
    }

    private String result(Outcome outcome, Object value, String unit) {
        return value == null ? Words.of("outcome." + outcome) : with(value, unit);
    }

    private String with(Object value, String unit) {
        Object plain = value instanceof Number number ? new BigDecimal(number.toString()) : value;
        return values.of(plain, unit) + (plain instanceof BigDecimal && !unit.isEmpty() ? " " + labels.of(unit) : "");
    }

    /** Scenarios side by side, rows that differ lit. */
    String comparison(ScenarioComparison side) {
        StringBuilder out = new StringBuilder("<table class=g cellspacing=0><tr><th width='28%'></th>");
        side.names().forEach(n -> out.append("<th>").append(escape(n)).append("</th>"));
        out.append("</tr>");
        ScenarioComparison.Kind kind = null;
        for (ScenarioComparison.Row row : side.rows()) {
            boolean results = row.kind() == ScenarioComparison.Kind.OUTCOME;
            if (kind == null || results) {
                out.append("<tr><td colspan=").append(side.names().size() + 1).append(" class=m><b>")
                        .append(Words.of(results ? "compare.results" : "compare.inputs")).append("</b></td></tr>");
            }
            kind = row.kind();
            boolean unused = row.values().stream().allMatch(java.util.Objects::isNull) && !results;
            if (!unused) {
                row(out, row);
            }
        }
        return out.append("</table><p class=m>").append(Words.of("compare.lit")).append("</p>").toString();
    }

    private void row(StringBuilder out, ScenarioComparison.Row row) {
        String name = row.kind() == ScenarioComparison.Kind.OUTCOME ? Words.of("compare.outcome")
                : labels.of(row.name());
        out.append("<tr><td valign=top class=m>").append(escape(name)).append("</td>");
        for (Object value : row.values()) {
            String text = row.kind() == ScenarioComparison.Kind.OUTCOME
                    ? value == null ? Words.of("compare.refused") : Words.of("outcome." + value)
                    : value == null ? "–" : with(value, row.unit());
            out.append(row.differs() ? "<td valign=top class=hit><b>" : "<td valign=top>").append(escape(text))
                    .append(row.differs() ? "</b></td>" : "</td>");
        }
        out.append("</tr>");
    }

    private String label(String name) {
        return labels.of(name);
    }

    private String unit(String output) {
        return calculator.model().decision(output).map(DecisionNode::unit).orElse("");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
