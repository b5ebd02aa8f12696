package org.guiju.server.internal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.Typed;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;

/**
 * The fields of a calculator's form: {@code i.NAME} for inputs, {@code r.NAME.ROW.COLUMN} for rows, {@code a.NAME} for
 * readings, {@code where} for the jurisdiction, each after the prefix of its scenario where there are several. What is empty is
 * unknown. A word that is no number or date is passed on as it is and refused at its field.
 */
public final class CalculatorForm {

    private static final int SPARE_ROWS = 3;
    private static final int MOST_ROWS = 500;

    private final Calculator calculator;
    private final Map<String, List<String>> values;
    private final String prefix;
    private final LocalDate on;

    /**
     * A form with the values typed.
     *
     * @param values parameters of the request by name
     * @param prefix what stands before the names of its fields, empty for a form alone
     * @param on date of the page where one was asked for, else null; it selects the rule where no input does
     */
    public CalculatorForm(Calculator calculator, Map<String, List<String>> values, String prefix, LocalDate on) {
        this.calculator = calculator;
        this.values = values;
        this.prefix = prefix;
        this.on = on;
    }

    /** Name of an input's field. */
    public String name(InputNode input) {
        return prefix + "i." + input.name();
    }

    /** Name of the field of a cell. */
    public String name(InputNode input, int row, InputNode.Column column) {
        return prefix + "r." + input.name() + "." + row + "." + column.name();
    }

    /** Name of the field of a reading. */
    public String readingName(InputNode assumption) {
        return prefix + "a." + assumption.name();
    }

    /** Name of the field of the jurisdiction. */
    public String whereName() {
        return prefix + "where";
    }

    /** The jurisdiction chosen, {@code CN} if none is. */
    public String where() {
        String chosen = first(whereName());
        return chosen.isEmpty() ? "CN" : chosen;
    }

    /** The fields that are filled in, by their names without prefix, readings only where they are not the usual ones. */
    public Map<String, List<String>> filledIn() {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        for (InputNode input : calculator.asked()) {
            if (input.type() == ValueType.ROWS) {
                for (int row = 0; row < filled(input); row++) {
                    for (InputNode.Column column : input.columns()) {
                        keep(name(input, row, column), filled);
                    }
                }
            } else {
                keep(name(input), filled);
            }
        }
        if (!where().equals("CN")) {
            keep(whereName(), filled);
        }
        for (InputNode a : calculator.assumptions()) {
            if (!reading(a).equals(a.assumption().orElseThrow().fallback())) {
                keep(readingName(a), filled);
            }
        }
        return filled;
    }

    private void keep(String name, Map<String, List<String>> into) {
        List<String> given = values.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
        if (!given.isEmpty()) {
            into.put(name.substring(prefix.length()), given);
        }
    }

    /** What stands in an input's field; empty if nothing does. */
    public String value(InputNode input) {
        return first(name(input));
    }

    /** Whether a choice is ticked. */
    public boolean ticked(InputNode input, String value) {
        return values.getOrDefault(name(input), List.of()).contains(value);
    }

    /** What stands in a cell. */
    public String cell(InputNode input, int row, InputNode.Column column) {
        return first(name(input, row, column));
    }

    /** The reading chosen, the usual one if none is. */
    public String reading(InputNode assumption) {
        String chosen = first(readingName(assumption));
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
        return !filledIn().isEmpty();
    }

    /** The question that the form asks. */
    public Question question() {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (InputNode input : calculator.asked()) {
            switch (input.type()) {
                case ROWS -> rows(input, inputs);
                case CHOICES -> {
                    List<String> chosen = values.getOrDefault(name(input), List.of()).stream()
                            .filter(v -> !v.isEmpty())
                            .toList();
                    if (!chosen.isEmpty()) {
                        inputs.put(input.name(), chosen);
                    }
                }
                default -> {
                    String text = value(input);
                    if (!text.isEmpty()) {
                        inputs.put(input.name(), Typed.value(text, input.type(), input.unit()));
                    }
                }
            }
        }
        Map<String, String> assumptions = new LinkedHashMap<>();
        calculator.assumptions().stream()
                .filter(a -> !first(readingName(a)).isEmpty())
                .forEach(a -> assumptions.put(a.name(), reading(a)));
        String selecting = calculator.model().mark().map(DecisionModel.Mark::selecting).orElse("");
        return new Question(selecting.isEmpty() ? on : null, inputs, assumptions, null, where());
    }

    private void rows(InputNode input, Map<String, Object> inputs) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int row = 0; row < filled(input); row++) {
            Map<String, Object> cells = new LinkedHashMap<>();
            for (InputNode.Column column : input.columns()) {
                String text = cell(input, row, column);
                if (!text.isEmpty()) {
                    cells.put(column.name(), Typed.value(text, column.type(), column.unit()));
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
