package org.guiju.exchange.internal.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.regulation.api.Issue;

/** A table in CSV: row, what is carried along, outcome, outputs, missing inputs, faults. */
public final class CsvSink implements RowSink {

    private static final ValueText TEXT = new ValueText("是", "否", "");
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

    private final Writer out;
    private final List<String> outputs;
    private List<String> extras = List.of();

    /** Onto a stream. */
    public CsvSink(OutputStream stream, Calculator calculator) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.outputs = calculator.outputs().stream().map(DecisionNode::name).toList();
    }

    @Override
    public void begin(List<String> carried) throws IOException {
        extras = carried;
        List<String> head = new ArrayList<>(List.of("row"));
        head.addAll(extras);
        head.add("outcome");
        head.addAll(outputs);
        head.addAll(List.of("missing", "errors"));
        line(head);
    }

    @Override
    public void answer(BatchRow row, Answer answer) throws IOException {
        List<String> cells = first(row);
        cells.add(answer.outcome().name());
        outputs.forEach(n -> cells.add(cell(answer.outputs().get(n))));
        cells.add(String.join("；", answer.missing()));
        cells.add("");
        line(cells);
    }

    @Override
    public void refusal(BatchRow row, List<Issue> issues) throws IOException {
        List<String> cells = first(row);
        cells.add("");
        outputs.forEach(n -> cells.add(""));
        cells.add("");
        cells.add(row.told(issues));
        line(cells);
    }

    private List<String> first(BatchRow row) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(row.number())));
        extras.forEach(e -> cells.add(cell(row.cells().get(e))));
        return cells;
    }

    private static String cell(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : TEXT.of(value);
    }

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(cells.get(i)));
        }
        out.write('\n');
    }

    /** RFC 4180. A cell that a spreadsheet would take for a formula is written as text. */
    public static String quoted(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        char first = cell.charAt(0);
        boolean formula = "=+@\t\r".indexOf(first) >= 0 || first == '-' && !NUMBER.matcher(cell).matches();
        String safe = formula ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
