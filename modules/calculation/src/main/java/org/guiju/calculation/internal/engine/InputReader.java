package org.guiju.calculation.internal.engine;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiju.calculation.api.model.DecisionModel;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.regulation.api.Issue;

/** Takes the values of a question as the types that the inputs demand; every fault is kept with its path. */
final class InputReader {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int MOST_ROWS = 100_000;
    /** Days are counted whole: periods and working days have no parts. */
    private static final String DAYS = "日";

    private final DecisionModel model;
    private final Cells cells;
    private final Words words;
    private final List<Issue> issues = new ArrayList<>();

    InputReader(DecisionModel model, Cells cells, Locale locale) {
        this.model = model;
        this.cells = cells;
        this.words = new Words(locale);
    }

    /** The faults found. */
    List<Issue> issues() {
        return issues;
    }

    /** Values by name; inputs that have a fallback and are left out get it. */
    Map<String, Object> read(Map<String, Object> raw) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : raw.entrySet()) {
            InputNode input = model.input(entry.getKey()).filter(InputNode::asked).orElse(null);
            String path = "/inputs/" + entry.getKey();
            if (input == null) {
                fault(path, "input.unknown", entry.getKey(), names());
            } else {
                put(values, input.name(), value(path, entry.getValue(), input));
            }
        }
        for (InputNode input : model.inputs()) {
            if (input.asked() && !values.containsKey(input.name()) && !input.required() && !raw.containsKey(input.name())) {
                values.put(input.name(), cells.evaluate(input.fallback(), Map.of()));
            }
        }
        return values;
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private String names() {
        return String.join("、", model.inputs().stream().filter(InputNode::asked).map(InputNode::name).toList());
    }

    private Object value(String path, Object raw, InputNode input) {
        if (raw == null) {
            return fault(path, "input.null");
        }
        return switch (input.type()) {
            case ROWS -> rows(path, raw, input);
            case CHOICES -> choices(path, raw, input.values());
            default -> {
                Object value = scalar(path, raw, input.type(), input.values());
                if (value instanceof BigDecimal number) {
                    bounds(path, number, input);
                }
                yield value;
            }
        };
    }

    private void bounds(String path, BigDecimal number, InputNode input) {
        if (input.unit().equals(DAYS) && number.stripTrailingZeros().scale() > 0) {
            fault(path, "input.whole", number.toPlainString());
        }
        if (input.min() != null && number.compareTo(input.min()) < 0) {
            fault(path, "input.least", input.min().toPlainString(), number.toPlainString());
        }
        if (input.max() != null && number.compareTo(input.max()) > 0) {
            fault(path, "input.most", input.max().toPlainString(), number.toPlainString());
        }
    }

    private Object rows(String path, Object raw, InputNode input) {
        if (!(raw instanceof List<?> list)) {
            return fault(path, "input.rows");
        }
        if (list.size() > MOST_ROWS) {
            return fault(path, "input.manyRows", MOST_ROWS);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = path + "/" + i;
            if (list.get(i) instanceof Map<?, ?> map) {
                rows.add(row(at, map, input));
            } else {
                fault(at, "input.row");
            }
        }
        return rows;
    }

    private Map<String, Object> row(String path, Map<?, ?> map, InputNode input) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (InputNode.Column column : input.columns()) {
            Object raw = map.get(column.name());
            String at = path + "/" + column.name();
            if (raw != null) {
                row.put(column.name(), column.type() == ValueType.CHOICES
                        ? choices(at, raw, column.values())
                        : scalar(at, raw, column.type(), column.values()));
            } else if (map.containsKey(column.name())) {
                fault(at, "input.null");
            } else if (!column.fallback().isEmpty()) {
                row.put(column.name(), cells.evaluate(column.fallback(), Map.of()));
            } else {
                fault(at, "input.cell");
            }
        }
        map.keySet().stream()
                .map(String::valueOf)
                .filter(k -> input.columns().stream().noneMatch(c -> c.name().equals(k)))
                .forEach(k -> fault(path + "/" + k, "input.unknown", k,
                        String.join("、", input.columns().stream().map(InputNode.Column::name).toList())));
        return row;
    }

    private Object choices(String path, Object raw, List<String> allowed) {
        if (!(raw instanceof List<?> list)) {
            return fault(path, "input.list");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            values.add(scalar(path + "/" + i, list.get(i), ValueType.CHOICE, allowed));
        }
        return values;
    }

    private Object scalar(String path, Object raw, ValueType type, List<String> allowed) {
        return switch (type) {
            case NUMBER, AMOUNT -> number(path, raw);
            case YES_NO -> raw instanceof Boolean ? raw : fault(path, "input.boolean", raw);
            case DATE -> date(path, raw);
            case DATE_TIME -> dateTime(path, raw);
            case CHOICE -> raw instanceof String text && allowed.contains(text)
                    ? text
                    : fault(path, "input.choice", raw, String.join("、", allowed));
            case TEXT -> raw instanceof String ? raw : fault(path, "input.text", raw);
            case CHOICES, ROWS, ANY -> raw;
        };
    }

    private Object number(String path, Object raw) {
        return switch (raw) {
            case BigDecimal decimal -> decimal;
            case Integer integer -> BigDecimal.valueOf(integer);
            case Long integer -> BigDecimal.valueOf(integer);
            case java.math.BigInteger integer -> new BigDecimal(integer);
            case Double number when Double.isFinite(number) -> BigDecimal.valueOf(number);
            default -> fault(path, "input.number", raw);
        };
    }

    private Object date(String path, Object raw) {
        if (raw instanceof LocalDate) {
            return raw;
        }
        try {
            return LocalDate.parse(String.valueOf(raw));
        } catch (DateTimeException e) {
            return fault(path, "input.date", raw);
        }
    }

    private Object dateTime(String path, Object raw) {
        if (raw instanceof LocalDateTime) {
            return raw;
        }
        String text = String.valueOf(raw);
        try {
            boolean zoned = text.matches(".*(Z|[+-]\\d{2}:\\d{2})$");
            return zoned
                    ? OffsetDateTime.parse(text).atZoneSameInstant(CHINA).toLocalDateTime()
                    : LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException e) {
            return fault(path, "input.dateTime", raw);
        }
    }

    private Object fault(String path, String key, Object... arguments) {
        issues.add(Issue.error(path, words.say(key, arguments)));
        return null;
    }
}
