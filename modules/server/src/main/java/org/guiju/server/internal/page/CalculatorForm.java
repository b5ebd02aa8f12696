package org.guiju.server.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.Typed;
import org.guiju.calculation.api.model.InputNode;

/**
 * The fields of a calculator's form: {@code i.NAME} for inputs, {@code r.NAME.ROW.COLUMN} for rows, {@code a.NAME} for
 * readings. What is empty is unknown. A word that is no number or date is passed on as it is and refused at its field.
 */
public final class CalculatorForm {

    private static final int SPARE_ROWS = 3;
    private static final int MOST_ROWS = 500;

    private final Calculator calculator;
    private final Map<String, List<String>> values;

    /** A form with the values typed. */
    public CalculatorForm(Calculator calculator, Map<String, List<String>> values) {
        this.calculator = calculator;
        this.values = values;
    }

    /** What stands in an input's field; empty if nothing does. */
    public String value(InputNode input) {
        return first("i." + input.name());
    }

    /** Whether a choice is ticked. */
    public boolean ticked(InputNode input, String value) {
        return values.getOrDefault("i." + input.name(), List.of()).contains(value);
    }

    /** What stands in a cell. */
    public String cell(InputNode input, int row, InputNode.Column column) {
        return first("r." + input.name() + "." + row + "." + column.name());
    }

    /** The reading chosen, the usual one if none is. */
    public String reading(InputNode assumption) {
        String chosen = first("a." + assumption.name());
        return chosen.isEmpty() ? assumption.assumption().orElseThrow().fallback() : chosen;
    }

    /** Number of rows to draw: those filled in and some to spare. */
    public int rows(InputNode input) {
        return Math.min(filled(input) + SPARE_ROWS, MOST_ROWS);
    }

    private int filled(InputNode input) {
        int last = 0;
        for (int row = 0; row < MOST_ROWS; row++) {
            for (InputNode.Column column : input.columns()) {
                if (!cell(input, row, column).isEmpty()) {
                    last = row + 1;
                }
            }
        }
        return last;
    }

    /** Whether anything was filled in. */
    public boolean asked() {
        return values.keySet().stream().anyMatch(k -> k.startsWith("i.") || k.startsWith("r."));
    }

    /** The question that the form asks. */
    public Question question() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (InputNode input : calculator.asked()) {
            switch (input.type()) {
                case ROWS -> rows(input, inputs);
                case CHOICES -> {
                    List<String> chosen = values.getOrDefault("i." + input.name(), List.of()).stream()
                            .filter(v -> !v.isEmpty())
                            .toList();
                    if (!chosen.isEmpty()) {
                        inputs.put(input.name(), chosen);
                    }
                }
                default -> {
                    String text = value(input);
                    if (!text.isEmpty()) {
                        inputs.put(input.name(), Typed.value(text, input.type()));
                    }
                }
            }
        }
        Map<String, String> assumptions = new LinkedHashMap<>();
        calculator.assumptions().forEach(a -> assumptions.put(a.name(), reading(a)));
        return new Question(null, inputs, assumptions, null, "CN");
    }

    private void rows(InputNode input, Map<String, Object> inputs) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < filled(input); row++) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (InputNode.Column column : input.columns()) {
                String text = cell(input, row, column);
                if (!text.isEmpty()) {
                    cells.put(column.name(), Typed.value(text, column.type()));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        if (!rows.isEmpty()) {
            inputs.put(input.name(), rows);
        }
    }

    private String first(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }
}
