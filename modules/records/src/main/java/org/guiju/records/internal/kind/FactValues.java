package org.guiju.records.internal.kind;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.records.internal.Words;

/** Whether a value fits the input that its fact is named after. */
final class FactValues {

    private FactValues() {}

    /** What is wrong; empty if nothing is. */
    static Optional<String> fault(InputNode input, Object value, Words words) {
        return switch (input.type()) {
            case NUMBER, AMOUNT -> value instanceof BigDecimal number
                    ? range(input, number, words) : Optional.of(words.of("value.number"));
            case CHOICE -> allowed(input, value, words);
            case CHOICES -> value instanceof List<?> list
                    ? list.stream().map(v -> allowed(input, v, words)).flatMap(Optional::stream).findFirst()
                    : Optional.of(words.of("value.list"));
            case YES_NO -> value instanceof Boolean ? Optional.empty() : Optional.of(words.of("value.yesno"));
            case DATE -> value instanceof String text && isDate(text)
                    ? Optional.empty() : Optional.of(words.of("value.date"));
            case ROWS -> value instanceof List<?> ? Optional.empty() : Optional.of(words.of("value.list"));
            case TEXT, DATE_TIME -> value instanceof String ? Optional.empty() : Optional.of(words.of("value.text"));
            case ANY -> Optional.empty();
        };
    }

    private static Optional<String> range(InputNode input, BigDecimal number, Words words) {
        if (input.min() != null && number.compareTo(input.min()) < 0) {
            return Optional.of(words.of("value.least", input.min().toPlainString()));
        }
        return input.max() != null && number.compareTo(input.max()) > 0
                ? Optional.of(words.of("value.most", input.max().toPlainString())) : Optional.empty();
    }

    private static Optional<String> allowed(InputNode input, Object value, Words words) {
        return value instanceof String text && (input.values().isEmpty() || input.values().contains(text))
                ? Optional.empty() : Optional.of(words.of("value.choice", String.join("、", input.values())));
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
