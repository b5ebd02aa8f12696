package org.guiju.server.internal.record;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.model.InputNode;

/** Known values as the fields of a calculator's form. */
public final class FactFields {

    private FactFields() {}

    /**
     * Fields by name, of those values that the calculator asks for.
     *
     * @param known values by the names of inputs
     */
    public static Map<String, List<String>> of(Calculator calculator, Map<String, ?> known) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (InputNode input : calculator.asked()) {
            Object value = known.get(input.name());
            if (value instanceof List<?> rows && !input.columns().isEmpty()) {
                for (int i = 0; i < rows.size(); i++) {
                    String row = "r." + input.name() + "." + i + ".";
                    if (rows.get(i) instanceof Map<?, ?> cells) {
                        cells.forEach((column, cell) -> fields.put(row + column, List.of(text(cell))));
                    }
                }
            } else if (value instanceof List<?> choices) {
                fields.put("i." + input.name(), choices.stream().map(FactFields::text).toList());
            } else if (value != null) {
                fields.put("i." + input.name(), List.of(text(value)));
            }
        }
        return fields;
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
