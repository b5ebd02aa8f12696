package org.guiju.calculation.internal.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.kie.dmn.api.core.DMNType;
import org.kie.dmn.feel.runtime.FEELFunction;
import org.kie.dmn.feel.runtime.Range;

/** Values of questions as FEEL values of the types that a model made elsewhere declares, and its results as plain values. */
final class ForeignValues {

    private final Cells cells;
    private final BiConsumer<String, Object> fault;

    /**
     * Reads values.
     *
     * @param fault takes the path of a value that does not fit its type, and the value
     */
    ForeignValues(Cells cells, BiConsumer<String, Object> fault) {
        this.cells = cells;
        this.fault = fault;
    }

    /** The value as its type has it; null stays null, as in DMN. */
    Object read(String path, Object raw, DMNType type) {
        return read(path, raw, type, type != null && type.isCollection());
    }

    private Object read(String path, Object raw, DMNType type, boolean many) {
        if (raw == null || type == null) {
            return any(raw);
        }
        if (many) {
            List<Object> values = new ArrayList<>();
            List<?> all = raw instanceof List<?> list ? list : List.of(raw);
            for (int i = 0; i < all.size(); i++) {
                DMNType base = type.getBaseType();
                boolean nested = base != null && base.isCollection();
                values.add(read(path + "/" + i, all.get(i), nested ? base : type, nested));
            }
            return values;
        }
        if (type.isComposite()) {
            return composite(path, raw, type);
        }
        return simple(path, raw, root(type));
    }

    private Object composite(String path, Object raw, DMNType type) {
        if (!(raw instanceof Map<?, ?> map)) {
            return wrong(path, raw);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> values.put(String.valueOf(key),
                read(path + "/" + key, value, type.getFields().get(String.valueOf(key)))));
        return values;
    }

    private static String root(DMNType type) {
        DMNType at = type;
        while (at.getBaseType() != null) {
            at = at.getBaseType();
        }
        return at.getName();
    }

    private Object simple(String path, Object raw, String type) {
        return switch (type) {
            case "number" -> raw instanceof Number number ? decimal(number) : wrong(path, raw);
            case "boolean" -> raw instanceof Boolean ? raw : wrong(path, raw);
            case "string" -> raw instanceof String ? raw : wrong(path, raw);
            case "date" -> literal(path, raw, "date");
            case "time" -> literal(path, raw, "time");
            case "date and time", "dateTime" -> literal(path, raw, "date and time");
            case "days and time duration", "dayTimeDuration", "years and months duration", "yearMonthDuration", "duration" ->
                literal(path, raw, "duration");
            default -> any(raw);
        };
    }

    private Object literal(String path, Object raw, String function) {
        if (!(raw instanceof String text)) {
            return raw instanceof java.time.temporal.Temporal || raw instanceof java.time.temporal.TemporalAmount
                    ? raw : wrong(path, raw);
        }
        if (text.contains("\"") || text.contains("\\")) {
            return wrong(path, raw);
        }
        Object value = cells.evaluate(function + "(\"" + text + "\")", Map.of());
        return value == null ? wrong(path, raw) : value;
    }

    private Object wrong(String path, Object raw) {
        fault.accept(path, raw);
        return null;
    }

    private static Object any(Object raw) {
        return switch (raw) {
            case null -> null;
            case Number number -> decimal(number);
            case Map<?, ?> map -> {
                Map<String, Object> values = new LinkedHashMap<>();
                map.forEach((key, value) -> values.put(String.valueOf(key), any(value)));
                yield values;
            }
            case List<?> list -> {
                List<Object> values = new ArrayList<>();
                list.forEach(value -> values.add(any(value)));
                yield values;
            }
            default -> raw;
        };
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    /** A result as it is told: numbers without needless zeros, functions and ranges by what they are. */
    static Object told(Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal decimal -> Values.plain(decimal);
            case Map<?, ?> map -> {
                Map<String, Object> values = new LinkedHashMap<>();
                map.forEach((key, each) -> values.put(String.valueOf(key), told(each)));
                yield values;
            }
            case List<?> list -> {
                List<Object> values = new ArrayList<>();
                list.forEach(each -> values.add(told(each)));
                yield values;
            }
            case FEELFunction function -> "function " + function.getName();
            case Range range -> String.valueOf(range);
            default -> value;
        };
    }
}
