package org.guiju.exchange.api.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.Typed;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;
import org.guiju.exchange.api.json.CalculatorViews;
import org.guiju.exchange.api.json.QuestionReader;
import org.guiju.regulation.api.Issue;

/** Asks a calculator row by row. A faulty row is told in its place, by row and column, and ends nothing; memory stays the same. */
public final class Batch {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ValueText TEXT = new ValueText("是", "否", "");

    private final Calculator calculator;
    private final Service service;
    private final CalculatorViews views;
    private long rows;
    private long faulty;

    /** Answers a question. */
    @FunctionalInterface
    public interface Service {
        /** Answers, or refuses with every fault. */
        Answer answer(Question question) throws QuestionRefusedException, IOException;
    }

    /**
     * What was done.
     *
     * @param rows rows read
     * @param faulty rows with a fault among them
     * @param cancelled whether it was stopped before the end
     */
    public record Summary(long rows, long faulty, boolean cancelled) {}

    /**
     * For one calculator.
     *
     * @param service answers single questions, without steps
     */
    public Batch(Calculator calculator, Service service, Locale locale) {
        this.calculator = calculator;
        this.service = service;
        this.views = new CalculatorViews(locale);
    }

    /**
     * Reads rows, asks, writes rows.
     *
     * @param cancelled asked before each row
     * @throws IOException if a stream fails; what was written before stays
     */
    public Summary run(BatchFormat format, BufferedReader in, Writer out, BooleanSupplier cancelled) throws IOException {
        rows = 0;
        faulty = 0;
        boolean stopped = format == BatchFormat.CSV ? csv(in, out, cancelled) : lines(in, out, cancelled);
        out.flush();
        return new Summary(rows, faulty, stopped);
    }

    private boolean lines(BufferedReader in, Writer out, BooleanSupplier cancelled) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (cancelled.getAsBoolean()) {
                return true;
            }
            if (line.isBlank()) {
                continue;
            }
            rows++;
            ObjectNode result;
            try {
                result = views.answer(service.answer(QuestionReader.read(JSON.readTree(line))));
            } catch (QuestionRefusedException e) {
                result = errors(e.issues());
            } catch (JsonProcessingException e) {
                result = errors(List.of(Issue.error("", e.getOriginalMessage())));
            } catch (CalculatorFaultException e) {
                result = errors(List.of(Issue.error("", e.getMessage())));
            }
            result.put("row", rows);
            out.write(result.toString());
            out.write('\n');
        }
        return false;
    }

    private ObjectNode errors(List<Issue> issues) {
        faulty++;
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        issues.forEach(i -> result.withArrayProperty("errors").addObject().put("path", i.path()).put("message", i.message()));
        return result;
    }

    private boolean csv(BufferedReader in, Writer out, BooleanSupplier cancelled) throws IOException {
        CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES).enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();
        List<String> names = calculator.outputs().stream().map(DecisionNode::name).toList();
        List<String> head = new ArrayList<>(List.of("row", "outcome"));
        head.addAll(names);
        head.add("missing");
        head.add("errors");
        out.write(line(head));
        in.mark(1);
        if (in.read() != 0xfeff) { // spreadsheets put a mark of their own before the first name
            in.reset();
        }
        try (MappingIterator<Map<String, String>> read =
                mapper.readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader()).readValues(in)) {
            while (read.hasNext()) {
                if (cancelled.getAsBoolean()) {
                    return true;
                }
                Map<String, String> cells = read.next();
                rows++;
                out.write(line(row(cells, names)));
            }
        } catch (RuntimeJsonMappingException e) {
            rows++;
            faulty++;
            out.write(line(List.of(String.valueOf(rows), "", "", "CSV: " + e.getMessage())));
        }
        return false;
    }

    private List<String> row(Map<String, String> cells, List<String> names) throws IOException {
        List<String> row = new ArrayList<>();
        row.add(String.valueOf(rows));
        try {
            Answer answer = service.answer(question(cells));
            row.add(answer.outcome().name());
            names.forEach(n -> row.add(cell(answer.outputs().get(n))));
            row.add(String.join("；", answer.missing()));
            row.add("");
        } catch (QuestionRefusedException e) {
            fault(row, names, String.join("；",
                    e.issues().stream().map(i -> i.path().replace("/inputs/", "") + "：" + i.message()).toList()));
        } catch (CalculatorFaultException e) {
            fault(row, names, e.getMessage());
        }
        return row;
    }

    private static String cell(Object value) {
        return value instanceof java.math.BigDecimal number ? number.toPlainString() : TEXT.of(value);
    }

    private void fault(List<String> row, List<String> names, String text) {
        faulty++;
        row.add("");
        names.forEach(n -> row.add(""));
        row.add("");
        row.add(text);
    }

    private Question question(Map<String, String> cells) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        Map<String, String> assumptions = new LinkedHashMap<>();
        cells.forEach((name, text) -> {
            if (text == null || text.isEmpty()) {
                return;
            }
            if (calculator.assumptions().stream().anyMatch(a -> a.name().equals(name))) {
                assumptions.put(name, text);
            } else {
                inputs.put(name, value(calculator.model().input(name).orElse(null), text));
            }
        });
        return new Question(null, inputs, assumptions, null, "CN");
    }

    private static Object value(InputNode input, String text) {
        if (input == null) {
            return text;
        }
        return switch (input.type()) {
            case CHOICES -> List.of(text.split("[；;|]"));
            case ROWS, ANY -> json(text);
            case YES_NO -> Typed.value(
                    text.equals("是") ? "true" : text.equals("否") ? "false" : text.toLowerCase(Locale.ROOT), ValueType.YES_NO);
            default -> Typed.value(text, input.type());
        };
    }

    private static Object json(String text) {
        try {
            return QuestionReader.value(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return text;
        }
    }

    private static String line(List<String> cells) {
        return String.join(",", cells.stream().map(Batch::quoted).toList()) + "\n";
    }

    /** RFC 4180. A cell that a spreadsheet would take for a formula is written as text. */
    private static String quoted(String cell) {
        String safe = !cell.isEmpty() && "=+@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\n\r].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
