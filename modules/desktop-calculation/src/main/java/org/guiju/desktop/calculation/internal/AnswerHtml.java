package org.guiju.desktop.calculation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.DecisionTable;
import org.guiju.regulation.api.Address;

/** An answer as text that is shown and copied. */
final class AnswerHtml {

    /** Provisions named in one place; more would bury the rest. */
    private static final int MOST_CITED = 8;

    private final Calculator calculator;
    private final Question question;
    private final CalculatorPresenter.Outcome outcome;
    private final Origin origin;
    private final Labels labels;
    private final ValueText values;

    AnswerHtml(Calculator calculator, Question question, CalculatorPresenter.Outcome outcome, Origin origin) {
        this.calculator = calculator;
        this.labels = Words.labels(calculator);
        this.values = new ValueText(Words.of("yes"), Words.of("no"), Words.of("none"), labels);
        this.question = question;
        this.outcome = outcome;
        this.origin = origin;
    }

    /** Outcome, outputs, readings, comparison, steps. */
    String answer() {
        StringBuilder out = new StringBuilder();
        if (!outcome.failure().isEmpty()) {
            return "<h3 class=w>" + Words.of("failure") + "</h3><p>" + escape(outcome.failure()) + "</p><p class=m>"
                    + Words.of("failure.wayOut") + "</p>";
        }
        if (outcome.answer().isEmpty()) {
            out.append("<h3 class=w>").append(Words.of("refused", outcome.issues().size())).append("</h3>");
            outcome.issues().forEach(i -> out.append("<p class=w>").append(escape(place(i.path()) + Words.of("colon") + i.message()))
                    .append("</p>"));
            return out.toString();
        }
        Answer answer = outcome.answer().get();
        out.append(new KeptAnswer(origin, labels).html(question, answer));
        out.append("<h3>").append(Words.of("outcome." + answer.outcome())).append("</h3>");
        if (!answer.missing().isEmpty()) {
            out.append("<p>").append(escape(Words.of("missing", Words.list(answer.missing().stream().map(this::input).toList()), answer.next().map(this::input).orElse(""))))
                    .append("</p>");
        }
        if (!answer.outputs().isEmpty()) {
            out.append("<table>");
            answer.outputs().forEach((name, value) -> out.append("<tr><td valign=top class=m>").append(escape(label(name)))
                    .append("</td><td><b>").append(lines(name, value)).append("</b></td></tr>"));
            out.append("</table>");
        }
        answer.warnings().forEach(w -> out.append("<p class=w>⚠ ").append(escape(w)).append("</p>"));
        answer.comparison().ifPresent(c -> comparison(out, c));
        if (!answer.readings().isEmpty()) {
            out.append("<h3>").append(Words.of("readings")).append("</h3>");
            readings(out, answer.readings());
        }
        if (!answer.steps().isEmpty()) {
            out.append("<h3>").append(Words.of("steps")).append("</h3>");
            new StepsHtml(calculator, this::citations).write(out, answer.steps());
        }
        content(out, answer);
        return out.toString();
    }

    /** What comes out of each reading, side by side; below it why one may read the text so. */
    private void readings(StringBuilder out, List<Answer.Reading> readings) {
        out.append("<table class=g cellspacing=0><tr><th width='28%'></th>");
        readings.forEach(r -> out.append(r.chosen() ? "<th class=hit>● " : "<th>○ ").append(escape(labels.of(r.value()))).append("</th>"));
        out.append("</tr>");
        Set<String> names = new LinkedHashSet<>();
        readings.forEach(r -> names.addAll(r.outputs().keySet()));
        for (String name : names) {
            Object first = readings.getFirst().outputs().get(name);
            if (readings.stream().allMatch(r -> KeptAnswer.same(first, r.outputs().get(name)))) {
                continue; // the same whichever way one reads
            }
            out.append("<tr><td valign=top class=m>").append(escape(label(name))).append("</td>");
            readings.forEach(r -> out.append(r.chosen() ? "<td valign=top class=hit><b>" : "<td valign=top><b>")
                    .append(r.outputs().containsKey(name) ? lines(name, r.outputs().get(name)) : escape(Words.outcome(r.outcome().name())))
                    .append("</b></td>"));
            out.append("</tr>");
        }
        out.append("</table>");
        readings.forEach(r -> out.append("<p>").append(r.chosen() ? "● <b>" : "○ <b>")
                .append(escape(labels.of(r.assumption()) + Words.of("colon") + labels.of(r.value()))).append("</b> <span class=m>")
                .append(escape(labels.of(r.reason()))).append("</span> ").append(citations(r.citations())).append("</p>"));
    }

    /** Content that was read, what was assumed, and what worked it out. */
    private void content(StringBuilder out, Answer answer) {
        if (!answer.parameters().isEmpty()) {
            out.append("<h3>").append(Words.of("content")).append("</h3>");
            for (Answer.UsedContent used : answer.parameters()) {
                boolean many = !(used.value() instanceof Number) || used.unit().isEmpty() && used.kind().endsWith("s");
                out.append("<p><b>").append(escape(labels.of(used.name()))).append("</b> = ").append(escape(values.of(used.value(), used.unit())))
                        .append(many || used.unit().isEmpty() ? "" : " " + escape(labels.of(used.unit()))).append(" <span class=m>")
                        .append(escape(used.id())).append("</span> ").append(citations(used.citations())).append("</p>");
            }
        }
        if (!answer.assumptions().isEmpty()) {
            out.append("<h3>").append(Words.of("assumptions")).append("</h3>");
            for (Answer.UsedAssumption used : answer.assumptions()) {
                out.append("<p><b>").append(escape(labels.of(used.name()) + Words.of("colon") + labels.of(used.value()))).append("</b> <span class=m>")
                        .append(escape(labels.of(used.reason()))).append("</span> ").append(citations(used.citations())).append("</p>");
            }
        }
        out.append("<p class=m><br>").append(answer.on() == null ? "" : escape(Words.of("copied.on") + Words.of("colon") + answer.on()) + " · ")
                .append(escape(calculator.id() + " · " + answer.versions().engine())).append("</p>");
    }

    private void comparison(StringBuilder out, Answer.Comparison c) {
        out.append("<h3>").append(Words.of("comparison")).append("</h3><table><tr><th></th><th>")
                .append(Words.of("atAct", c.act().toString())).append("</th><th>")
                .append(Words.of("atDecision", c.decision().toString())).append("</th></tr>");
        c.atAct().forEach((name, value) -> out.append("<tr><td class=m>").append(escape(label(name))).append("</td><td")
                .append(c.prevails().equals("act") ? " class=hit>" : ">").append(escape(values.of(value))).append("</td><td")
                .append(c.prevails().equals("decision") ? " class=hit>" : ">")
                .append(escape(values.of(c.atDecision().get(name)))).append("</td></tr>"));
        out.append("</table><p>").append(escape(c.reason())).append(' ').append(citations(List.of(c.citation()))).append("</p>");
    }

    /** The decision tables, rows that fitted lit. */
    String tables() {
        Map<String, List<Integer>> hits = new HashMap<>();
        outcome.answer().ifPresent(a -> collect(a.steps(), hits));
        StringBuilder out = new StringBuilder();
        for (DecisionNode decision : calculator.model().decisions()) {
            decision.table().ifPresent(t -> table(out, decision, t, hits.getOrDefault(decision.name(), List.of())));
        }
        return out.isEmpty() ? "<p class=m>" + Words.of("noTables") + "</p>" : out.toString();
    }

    private void table(StringBuilder out, DecisionNode decision, DecisionTable table, List<Integer> rows) {
        out.append("<h3>").append(escape(label(decision.name()))).append(" <span class=m>").append(table.hitPolicy())
                .append("</span></h3><table class=g cellspacing=0><tr><th>#</th>");
        table.columns().forEach(c -> out.append("<th>").append(escape(labels.feel(c.expression()))).append("</th>"));
        table.outputs().forEach(o -> out.append("<th>→ ").append(escape(labels.of(o.name()))).append("</th>"));
        out.append("<th>").append(Words.of("basis")).append("</th></tr>");
        for (DecisionTable.Rule rule : table.rules()) {
            out.append(rows.contains(rule.number()) ? "<tr class=hit><td><b>" + rule.number() + " ✓</b></td>"
                    : "<tr><td>" + rule.number() + "</td>");
            rule.tests().forEach(t -> out.append("<td>").append(escape(labels.feel(t))).append("</td>"));
            rule.results().forEach(r -> out.append("<td>").append(escape(labels.feel(r))).append("</td>"));
            out.append("<td>").append(citations(rule.citations())).append(rule.note().isEmpty() ? "" : " " + escape(labels.of(rule.note())))
                    .append("</td></tr>");
        }
        out.append("</table>");
    }

    static void collect(List<Answer.Step> steps, Map<String, List<Integer>> into) {
        for (Answer.Step step : steps) {
            into.put(step.decision(), step.rows());
            collect(step.steps(), into);
        }
    }

    /** The answer as plain text with citations, to be copied. */
    String text() {
        StringBuilder out = new StringBuilder(calculator.title(java.util.Locale.getDefault())).append('\n');
        outcome.answer().ifPresent(a -> {
            out.append(Words.of("outcome." + a.outcome())).append('\n');
            a.outputs().forEach((n, v) -> line(out, label(n), values.of(v, unitOf(n)) + unit(n)));
            a.warnings().forEach(w -> out.append("⚠ ").append(w).append('\n'));
            if (a.on() != null) {
                line(out, Words.of("copied.on"), a.on().toString());
            }
            out.append(Words.of("copied.inputs")).append('\n');
            question.inputs().forEach((n, v) -> line(out, "  " + input(n), given(n, v)));
            line(out, Words.of("basis"), String.join(Words.chinese() ? "；" : "; ", cited(a.steps())));
        });
        return out.toString();
    }

    private String given(String name, Object value) {
        String unit = calculator.model().input(name).map(i -> i.unit()).orElse("");
        return value instanceof Number number
                ? values.of(new java.math.BigDecimal(number.toString()), unit) + (unit.isEmpty() ? "" : " " + labels.of(unit)) : values.of(value);
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(name).append(Words.of("colon")).append(value).append('\n');
    }

    private List<String> cited(List<Answer.Step> steps) {
        List<String> all = new ArrayList<>();
        for (Answer.Step step : steps) {
            step.citations().stream().map(this::name).filter(n -> !all.contains(n)).forEach(all::add);
            cited(step.steps()).stream().filter(n -> !all.contains(n)).forEach(all::add);
        }
        return all;
    }

    private String lines(String name, Object value) {
        return String.join("<br>", ValueText.elements(value).stream()
                .map(v -> escape(values.of(v, unitOf(name))) + (v instanceof java.math.BigDecimal ? escape(unit(name)) : ""))
                .toList());
    }

    private String unit(String name) {
        String unit = unitOf(name);
        return unit.isEmpty() ? "" : " " + labels.of(unit);
    }

    private String unitOf(String name) {
        return calculator.model().decision(name).map(DecisionNode::unit).orElse("");
    }

    /** A place in a question as people name it. */
    private String place(String path) {
        String[] parts = path.replace("/inputs/", "").split("/");
        parts[0] = input(parts[0]);
        return String.join(" ", parts);
    }

    private String input(String name) {
        return labels.of(name);
    }

    private String label(String decision) {
        return labels.of(decision);
    }

    private String citations(List<String> citations) {
        String links = String.join(" ", citations.stream().limit(MOST_CITED).map(this::link).toList());
        return citations.size() <= MOST_CITED ? links
                : links + " <span class=m>" + Words.of("cited.more", citations.size() - MOST_CITED) + "</span>";
    }

    private String link(String citation) {
        return address(citation) == null ? escape(citation) : "<a href='" + citation + "'>" + escape(name(citation)) + "</a>";
    }

    private String name(String citation) {
        Address address = address(citation);
        return address == null ? citation : outcome.index().format(address).orElse(citation);
    }

    private static Address address(String citation) {
        try {
            return Address.parse(citation);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String escape(String text) {
        return HtmlView.escape(text);
    }
}
