package org.guiju.server.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.regulation.api.Address;
import org.guiju.regulation.api.Issue;
import org.guiju.server.internal.View;

/**
 * A calculator with its form and what came out.
 *
 * @param frame what stands around it
 * @param view the library, to cite provisions
 * @param calculator the calculator
 * @param form what was typed
 * @param answer the answer, empty if the question was refused
 * @param issues what is wrong with the values
 * @param citations addresses of all it rests on
 */
public record CalculatorPage(
        Frame frame,
        View view,
        Calculator calculator,
        CalculatorForm form,
        Optional<Answer> answer,
        List<Issue> issues,
        List<String> citations) {

    /** Copies the lists. */
    public CalculatorPage {
        issues = List.copyOf(issues);
        citations = List.copyOf(citations);
    }

    /** Title in the language of the page. */
    public String title() {
        return calculator.title(frame.texts().locale());
    }

    /** Label of an input. */
    public String label(InputNode input) {
        return frame.texts().chinese() || input.english().isEmpty() ? input.name() : input.english();
    }

    /** Label of a column. */
    public String label(InputNode.Column column) {
        return frame.texts().chinese() || column.english().isEmpty() ? column.name() : column.english();
    }

    /** Label of an output or step by its name. */
    public String label(String decision) {
        return calculator.model().decision(decision)
                .filter(d -> !frame.texts().chinese() && !d.english().isEmpty())
                .map(DecisionNode::english)
                .orElse(decision);
    }

    /** Unit of an output, empty if none. */
    public String unit(String decision) {
        return calculator.model().decision(decision).map(DecisionNode::unit).orElse("");
    }

    /** What is wrong with an input; empty if nothing is. */
    public List<String> faults(InputNode input) {
        return issues.stream()
                .filter(i -> i.path().equals("/inputs/" + input.name()) || i.path().startsWith("/inputs/" + input.name() + "/"))
                .map(i -> i.path().substring(("/inputs/" + input.name()).length()).replace("/", " ").strip() + " " + i.message())
                .map(String::strip)
                .toList();
    }

    /** Whether this input is the next to be asked. */
    public boolean next(InputNode input) {
        return answer.flatMap(Answer::next).filter(input.name()::equals).isPresent();
    }

    /** How a provision is cited; a text that is not held as it is written. */
    public String cite(String citation) {
        return address(citation).map(view::cite).orElse(citation);
    }

    /** Where a citation leads; null if the text is not held. */
    public String href(String citation) {
        return address(citation)
                .filter(a -> view.library().expression(a.work(), view.on()).isPresent())
                .map(a -> CitedText.href(a, frame.onQuery()))
                .orElse(null);
    }

    private Optional<Address> address(String citation) {
        try {
            return Optional.of(Address.parse(citation));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A value in words. */
    public String words(Object value) {
        return new ValueText(frame.texts().get("calculator.yes"), frame.texts().get("calculator.no"),
                frame.texts().get("calculator.none")).of(value);
    }

    /** Elements of a list value, else the value alone; for lists drawn line by line. */
    public List<Object> elements(Object value) {
        return ValueText.elements(value);
    }

    /** Inputs by the heading under which they stand, in order. */
    public Map<String, List<InputNode>> groups() {
        Map<String, List<InputNode>> groups = new java.util.LinkedHashMap<>();
        calculator.asked().forEach(i -> groups.computeIfAbsent(i.group(), g -> new ArrayList<>()).add(i));
        return groups;
    }
}
