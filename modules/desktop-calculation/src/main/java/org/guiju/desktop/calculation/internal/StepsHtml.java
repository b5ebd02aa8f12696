package org.guiju.desktop.calculation.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.DecisionNode;

/** How an answer came out: each step with its value, the rows that fitted, the law behind it, and what nearly fitted. */
final class StepsHtml {

    /** Rows next to the one that fitted; more would bury the law. */
    private static final int MOST_NEAR = 2;
    private static final int LONGEST = 160;

    private final Calculator calculator;
    private final Function<List<String>, String> citations;
    private final Labels labels;
    private final ValueText values;

    /**
     * For the answers of a calculator.
     *
     * @param citations writes citations as links
     */
    StepsHtml(Calculator calculator, Function<List<String>, String> citations) {
        this.calculator = calculator;
        this.citations = citations;
        labels = Words.labels(calculator);
        values = new ValueText(Words.of("yes"), Words.of("no"), Words.of("none"), labels);
    }

    void write(StringBuilder out, List<Answer.Step> steps) {
        out.append("<ul>");
        for (Answer.Step step : steps) {
            DecisionNode.Role role =
                    calculator.model().decision(step.decision()).map(DecisionNode::role).orElse(DecisionNode.Role.VALUE);
            String value = value(step, role);
            if (!value.isEmpty()) {
                step(out, step, value);
            }
        }
        out.append("</ul>");
    }

    private void step(StringBuilder out, Answer.Step step, String value) {
        out.append("<li><b>").append(HtmlView.escape(labels.of(step.decision()))).append("</b> = ").append(HtmlView.escape(shortened(value)));
        if (!step.rows().isEmpty()) {
            out.append(" <span class=m>").append(
                    Words.of("row", Words.list(step.rows().stream().map(String::valueOf).toList()))).append("</span>");
        }
        out.append("<br>").append(citations.apply(step.citations()));
        step.evidence().forEach(e -> muted(out, (e.index() > 0 ? Words.of("row", String.valueOf(e.index())) + " " : "") + shortened(e.text())));
        step.nearMisses().stream().limit(MOST_NEAR)
                .forEach(n -> muted(out, "≈ " + Words.of("row", String.valueOf(n.row())) + " " + n.failed()));
        if (step.nearMisses().size() > MOST_NEAR) {
            muted(out, Words.of("near.more", step.nearMisses().size() - MOST_NEAR));
        }
        if (!step.steps().isEmpty()) {
            write(out, step.steps());
        }
        out.append("</li>");
    }

    /** Rows of content run long; the document that is exported has them whole. */
    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    private static void muted(StringBuilder out, String text) {
        out.append("<br><span class=m>").append(HtmlView.escape(text)).append("</span>");
    }

    /** The value in words; nothing where a step only warns and there is nothing to warn of. */
    private String value(Answer.Step step, DecisionNode.Role role) {
        return switch (role) {
            case VALUE -> values.of(step.value(), step.unit())
                    + (step.unit().isEmpty() || !(step.value() instanceof Number) ? "" : " " + labels.of(step.unit()));
            case OUTCOME -> Words.applies(String.valueOf(step.value()));
            case WARNINGS -> Words.list(ValueText.elements(step.value()).stream().filter(Objects::nonNull).map(values::of).toList());
        };
    }
}
