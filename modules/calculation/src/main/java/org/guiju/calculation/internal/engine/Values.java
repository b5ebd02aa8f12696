package org.guiju.calculation.internal.engine;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Labels;
import org.kie.dmn.feel.runtime.Range;

/** FEEL values as plain values of answers. */
final class Values {

    private Values() {}

    /** Texts, decimals without needless zeros, booleans, dates, lists and maps of them. */
    static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal decimal -> decimal(decimal);
            case Number number -> decimal(new BigDecimal(number.toString()));
            case ZonedDateTime time -> time.toLocalDateTime();
            case Map<?, ?> map -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                map.forEach((k, v) -> plain.put(String.valueOf(k), plain(v)));
                yield plain;
            }
            case List<?> list -> {
                List<Object> plain = new ArrayList<>();
                list.forEach(v -> plain.add(plain(v)));
                yield plain;
            }
            case Range range -> String.valueOf(range);
            default -> value;
        };
    }

    private static BigDecimal decimal(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A value in one line, its words as they are labelled. */
    static String line(Object value, Labels labels) {
        boolean chinese = labels == Labels.NONE;
        return switch (plain(value)) {
            case null -> "—";
            case BigDecimal decimal -> decimal.toPlainString();
            case Boolean yes -> chinese ? (yes ? "是" : "否") : yes ? "yes" : "no";
            case Map<?, ?> map -> {
                List<String> parts = new ArrayList<>();
                map.forEach((k, v) -> {
                    if (v != null && !k.equals("依据") && !k.equals("行")) {
                        parts.add(chinese ? k + " " + line(v, labels) : labels.of(String.valueOf(k)) + ": " + line(v, labels));
                    }
                });
                yield String.join(chinese ? "，" : ", ", parts);
            }
            case List<?> list -> String.join(chinese ? "；" : "; ", list.stream().map(v -> line(v, labels)).toList());
            case Object other -> labels.of(String.valueOf(other));
        };
    }
}
