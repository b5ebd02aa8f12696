package org.guiju.exchange.internal.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.Typed;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.exchange.api.json.QuestionReader;
import org.guiju.regulation.api.Issue;

/**
 * The columns of a table: inputs and ambiguities by their names, Chinese or English, with or without the unit in brackets;
 * {@code on} for the selecting date; {@code #…} for what is only carried along.
 */
public final class TableHead {

    private static final String ON = "on";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Calculator calculator;
    private final ResourceBundle words;
    private List<String> columns = List.of();

    /** For the inputs of a calculator. */
    public TableHead(Calculator calculator, Locale locale) {
        this.calculator = calculator;
        this.words = BatchRow.words(locale);
    }

    /** Takes the first row. Columns without a head are left out. */
    void read(List<String> head) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String cell : head) {
            String name = name(cell == null ? "" : cell.strip());
            // of two columns of one name only the first can be meant; the second stands as one that is not known
            names.add(name.isEmpty() || seen.add(name) ? name : name + " (2)");
        }
        columns = names;
    }

    private String name(String head) {
        if (known(head)) {
            return head;
        }
        String bare = head.replaceFirst("\\s*[（(\\[][^（()）\\[\\]]*[）)\\]]$", "");
        if (known(bare)) {
            return head.contains(calculator.model().input(bare).map(InputNode::unit).orElse("")) ? bare : head;
        }
        return calculator.model().inputs().stream()
                .filter(i -> !i.english().isEmpty() && (i.english().equalsIgnoreCase(head)
                        || i.english().equalsIgnoreCase(bare) && head.contains(i.unit())))
                .map(InputNode::name)
                .findFirst()
                .orElse(head);
    }

    private boolean known(String name) {
        return calculator.model().input(name).isPresent();
    }

    List<String> columns() {
        return columns;
    }

    List<String> extras() {
        return columns.stream().filter(c -> c.startsWith("#")).toList();
    }

    /** Type of a column's values; text where no input is meant. */
    ValueType type(int column) {
        String name = column < columns.size() ? columns.get(column) : "";
        return calculator.model().input(name)
                .map(InputNode::type)
                .orElse(name.equals(ON) ? ValueType.DATE : ValueType.TEXT);
    }

    /**
     * The row that these cells make.
     *
     * @param cells texts, numbers, dates or booleans; null or empty where nothing is known
     * @param faults what is wrong with cells, by column
     * @param places names of the cells, null where the columns' names are enough
     */
    BatchRow row(long number, List<Object> cells, Map<Integer, String> faults, List<String> places) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        Map<String, String> assumptions = new LinkedHashMap<>();
        Map<String, Object> seen = new LinkedHashMap<>();
        Map<String, String> where = new LinkedHashMap<>();
        List<Issue> issues = new ArrayList<>();
        LocalDate on = null;
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            String name = i < columns.size() ? columns.get(i) : "";
            if (cell == null || cell instanceof String s && s.isEmpty()) {
                continue;
            }
            if (name.isEmpty()) {
                issues.add(Issue.error("", new MessageFormat(words.getString("fault.extra"))
                        .format(new Object[] {String.valueOf(i + 1), String.valueOf(cell)})));
                continue;
            }
            seen.put(name, cell);
            if (places != null) {
                where.put(name, places.get(i));
            }
            if (faults.containsKey(i)) {
                issues.add(Issue.error("/inputs/" + name, faults.get(i)));
            } else if (calculator.assumptions().stream().anyMatch(a -> a.name().equals(name))) {
                assumptions.put(name, String.valueOf(cell));
            } else if (name.equals(ON) && !known(ON)) {
                on = date(String.valueOf(cell), issues);
            } else if (!name.startsWith("#")) {
                InputNode input = calculator.model().input(name).orElse(null);
                inputs.put(name, cell instanceof String text ? value(input, text) : cell);
            }
        }
        return new BatchRow(number, new Question(on, inputs, assumptions, null, "CN"), issues, seen, where);
    }

    private LocalDate date(String text, List<Issue> issues) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            issues.add(Issue.error("/" + ON, "yyyy-MM-dd"));
            return null;
        }
    }

    private static Object value(InputNode input, String text) {
        if (input == null) {
            return text;
        }
        return switch (input.type()) {
            case CHOICES -> List.of(text.split("\\s*[；;|]\\s*"));
            case ROWS, ANY -> json(text);
            case YES_NO -> Typed.value(
                    text.equals("是") ? "true" : text.equals("否") ? "false" : text.toLowerCase(Locale.ROOT), ValueType.YES_NO);
            default -> Typed.value(text, input.type(), input.unit());
        };
    }

    private static Object json(String text) {
        try {
            return QuestionReader.value(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return text;
        }
    }
}
