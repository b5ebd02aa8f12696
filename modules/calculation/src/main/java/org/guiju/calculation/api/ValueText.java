package org.guiju.calculation.api;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Values of answers in words.
 *
 * @param yes word for yes
 * @param no word for no
 * @param none word for nothing
 * @param labels what the words of the calculator are called
 */
public record ValueText(String yes, String no, String none, Labels labels) {

    /** Words as the model has them. */
    public ValueText(String yes, String no, String none) {
        this(yes, no, none, Labels.NONE);
    }

    private static final String YEAR = "年";
    /** Fields of rows that serve the machine, not the reader. */
    private static final Set<String> HIDDEN = Set.of("依据", "行");

    /** A value in one line: numbers with thousands separators, rows as name：value. */
    public String of(Object value) {
        return switch (value) {
            case null -> none;
            case BigDecimal number -> new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT))
                    .format(number);
            case Boolean is -> is ? yes : no;
            case Map<?, ?> map -> row(map);
            case List<?> list -> list.isEmpty() ? none : plain()
                    ? String.join("、", list.stream().map(this::of).toList()) : listed(list.stream().map(this::of).toList());
            default -> labels.of(String.valueOf(value));
        };
    }

    /** A value of a unit: a year has no separators, 1998 年. The unit itself is not written. */
    public String of(Object value, String unit) {
        return value instanceof BigDecimal number && YEAR.equals(unit) && number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(BigDecimal.valueOf(10_000)) < 0 ? number.toBigInteger().toString() : of(value);
    }

    private String row(Map<?, ?> map) {
        List<String> parts = new ArrayList<>();
        map.forEach((name, value) -> {
            boolean empty = value == null || value instanceof List<?> list && list.isEmpty();
            if (!empty && !HIDDEN.contains(name)) {
                parts.add(plain() ? name + "：" + of(value) : labels.of(String.valueOf(name)) + ": " + of(value));
            }
        });
        return String.join(plain() ? "；" : "; ", parts);
    }

    /** Words with commas between them, sentences without. */
    private static String listed(List<String> all) {
        StringBuilder out = new StringBuilder();
        for (String each : all) {
            out.append(out.isEmpty() ? "" : out.charAt(out.length() - 1) == '.' ? " " : ", ").append(each);
        }
        return out.toString();
    }

    private boolean plain() {
        return labels == Labels.NONE;
    }

    /** Elements of a list, else the value alone: to be drawn one below the other. */
    public static List<Object> elements(Object value) {
        return value instanceof List<?> list && !list.isEmpty()
                ? new ArrayList<>(list)
                : java.util.Collections.singletonList(value);
    }
}
