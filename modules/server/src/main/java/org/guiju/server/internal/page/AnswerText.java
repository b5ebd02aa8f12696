package org.guiju.server.internal.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guiju.calculation.api.Answer;

/** An answer as plain text to be pasted elsewhere: what was filled in, what came out, and every provision that was applied. */
final class AnswerText {

    private final CalculatorPage page;
    private final StringBuilder out = new StringBuilder();

    AnswerText(CalculatorPage page) {
        this.page = page;
    }

    String text() {
        Answer answer = page.answer().orElse(null);
        if (answer == null) {
            return "";
        }
        line(page.title());
        line(say("calculator.on") + colon() + answer.on());
        heading("calculator.filledIn");
        page.form().question().inputs().forEach((name, value) -> page.calculator().model().input(name).ifPresent(
                input -> entry(page.label(input), page.words(value), value instanceof Number ? input.unit() : "")));
        answer.assumptions().forEach(a -> entry(page.label(a.name()), page.label(a.value()), ""));
        heading("outcome." + answer.outcome().name());
        answer.outputs().forEach((name, value) -> entry(page.label(name), page.words(value),
                value instanceof Number ? page.unit(name) : ""));
        answer.warnings().forEach(w -> line("  ! " + w));
        Set<String> citations = new LinkedHashSet<>();
        collect(page.told(answer.steps()), citations);
        if (!citations.isEmpty()) {
            heading("calculator.basis");
            citations.forEach(c -> line("  " + page.cite(c)));
        }
        return out.toString().strip();
    }

    private void collect(List<Answer.Step> steps, Set<String> into) {
        for (Answer.Step step : steps) {
            into.addAll(step.citations());
            step.evidence().stream().map(Answer.Evidence::citation).filter(c -> !c.isEmpty()).forEach(into::add);
            collect(step.steps(), into);
        }
    }

    private void heading(String key) {
        line(say(key) + colon());
    }

    private void entry(String name, String value, String unit) {
        line("  " + name + colon() + value + (unit.isEmpty() ? "" : " " + page.label(unit)));
    }

    private String colon() {
        return page.frame().texts().chinese() ? "：" : ": ";
    }

    private String say(String key) {
        return page.frame().texts().get(key);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
