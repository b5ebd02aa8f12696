package org.guiju.exchange.internal.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Typed;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;

/** The columns that a calculator asks for, each with a value such as people enter. */
public final class ExampleRow {

    /** A working day in the range of most of the documents. */
    public static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Column> columns = new ArrayList<>();

    /**
     * A column.
     *
     * @param head what stands over it
     * @param input the input that it gives, null for the selecting date
     * @param json the example as JSON has it: text, number, boolean, list, list of maps
     */
    public record Column(String head, InputNode input, Object json) {
        /** The example as it is typed into a cell. */
        public String text() {
            return switch (json) {
                case Boolean b -> b ? "是" : "否";
                case BigDecimal n -> n.toPlainString();
                case List<?> list when input.type() == ValueType.CHOICES ->
                    String.join("；", list.stream().map(String::valueOf).toList());
                case List<?> list -> JSON.valueToTree(list).toString();
                default -> String.valueOf(json);
            };
        }
    }

    /** For a calculator, heads in a language. */
    public ExampleRow(Calculator calculator, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        if (calculator.model().mark().map(DecisionModel.Mark::selecting).orElse("").isEmpty()) {
            columns.add(new Column("on", null, DAY.toString()));
        }
        for (InputNode input : calculator.asked()) {
            String name = chinese || input.english().isEmpty() ? input.name() : input.english();
            String unit = input.unit().isEmpty() ? "" : chinese ? "（" + input.unit() + "）" : " (" + input.unit() + ")";
            columns.add(new Column(name + unit, input, example(input)));
        }
    }

    /** All columns, in order of the form. */
    public List<Column> columns() {
        return columns;
    }

    private static Object example(InputNode input) {
        if (input.type() == ValueType.ROWS) {
            Map<String, Object> row = new LinkedHashMap<>();
            input.columns().forEach(c -> row.put(c.name(), value(c.type(), c.values(), null, null)));
            return List.of(row);
        }
        if (!input.example().isEmpty() && input.values().isEmpty()) {
            Object typed = Typed.value(input.example(), input.type(), input.unit());
            return typed instanceof LocalDate || typed instanceof BigDecimal || typed instanceof Boolean || typed instanceof String
                    ? plain(typed) : input.example();
        }
        return value(input.type(), input.values(), input.min(), input.max());
    }

    private static Object plain(Object typed) {
        return typed instanceof LocalDate date ? date.toString() : typed;
    }

    private static Object value(ValueType type, List<String> values, BigDecimal min, BigDecimal max) {
        return switch (type) {
            case NUMBER, AMOUNT -> min != null ? min : max != null && max.signum() < 0 ? max : BigDecimal.ONE;
            case CHOICE -> values.isEmpty() ? "" : values.getFirst();
            case CHOICES -> values.isEmpty() ? List.of() : List.of(values.getFirst());
            case YES_NO -> true;
            case DATE -> DAY.toString();
            case DATE_TIME -> DAY + "T09:00";
            default -> "";
        };
    }
}
