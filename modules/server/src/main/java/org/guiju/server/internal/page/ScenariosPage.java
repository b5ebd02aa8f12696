package org.guiju.server.internal.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.model.InputNode;

/**
 * Scenarios of one calculator side by side.
 *
 * @param frame what stands around it
 * @param calculator the calculator
 * @param letters letter of each scenario
 * @param names names that the user gave them, empty where none
 * @param scenarios form and answer of each
 */
public record ScenariosPage(
        Frame frame, Calculator calculator, List<String> letters, List<String> names, List<CalculatorPage> scenarios) {

    private static final int MOST = 5;

    /** Copies the lists. */
    public ScenariosPage {
        letters = List.copyOf(letters);
        names = List.copyOf(names);
        scenarios = List.copyOf(scenarios);
    }

    /** The first scenario, for labels and units that all share. */
    public CalculatorPage any() {
        return scenarios.getFirst();
    }

    /** Whether another may be added. */
    public boolean room() {
        return scenarios.size() < MOST;
    }

    /** Names of the outputs that any scenario has, in order. */
    public Set<String> outputs() {
        Set<String> all = new LinkedHashSet<>();
        scenarios.forEach(s -> s.answer().ifPresent(a -> all.addAll(a.outputs().keySet())));
        return all;
    }

    /** Value of an output in a scenario, null if it has none. */
    public Object output(CalculatorPage scenario, String name) {
        return scenario.answer().map(a -> a.outputs().get(name)).orElse(null);
    }

    /** Whether an output is not the same in all. */
    public boolean differs(String output) {
        return scenarios.stream().map(s -> plain(output(s, output))).distinct().count() > 1;
    }

    /** Whether an input is not the same in all. */
    public boolean differs(InputNode input) {
        return scenarios.stream().map(s -> s.form().question().inputs().get(input.name())).map(ScenariosPage::plain)
                .distinct().count() > 1;
    }

    /** Whether a reading is not the same in all. */
    public boolean readingDiffers(InputNode assumption) {
        return scenarios.stream().map(s -> s.form().reading(assumption)).distinct().count() > 1;
    }

    /** Whether the kinds of answer are not the same in all. */
    public boolean outcomeDiffers() {
        return scenarios.stream().map(s -> s.answer().map(a -> a.outcome().name()).orElse("")).distinct().count() > 1;
    }

    private static Object plain(Object value) {
        return value instanceof java.math.BigDecimal number ? number.stripTrailingZeros() : Objects.toString(value, "");
    }
}
