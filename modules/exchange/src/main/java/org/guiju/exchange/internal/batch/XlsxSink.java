package org.guiju.exchange.internal.batch;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.Labels;
import org.guiju.calculation.api.ValueText;
import org.guiju.calculation.api.model.DecisionNode;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.regulation.api.Issue;

/**
 * A workbook: row, what is carried along, inputs, outcome, outputs, missing inputs, faults. Rows are written as they come;
 * texts stand in their cells, so that nothing is kept and nothing is a formula. What one sheet cannot hold goes to the next.
 */
public final class XlsxSink implements RowSink {

    private static final int FLUSH = 500;
    private static final int ROWS_OF_SHEET = 1_048_576;
    /** Longest text of a cell in a workbook. */
    private static final int LONGEST = 32_767;
    /** Digits that a spreadsheet keeps; a longer number is written as text. */
    private static final int DIGITS = 15;
    private static final String HEAD_FILL = "DCE6F1";
    private static final String FAULT_FILL = "FDE9E7";

    private final Workbook book;
    private final ResourceBundle words;
    private final Labels labels;
    private final ValueText text;
    private final List<InputNode> inputs = new ArrayList<>();
    private final List<DecisionNode> outputs;
    private final boolean chinese;
    private List<String> extras = List.of();
    private Worksheet sheet;
    private int sheets;
    private int at;

    /** Onto a stream. */
    public XlsxSink(OutputStream stream, Calculator calculator, Locale locale) {
        // the workbook closes its stream; ours stays open
        this.book = new Workbook(new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        }, "Guiju", null);
        this.words = BatchRow.words(locale);
        this.chinese = locale.getLanguage().equals("zh");
        this.labels = calculator.labels(locale);
        this.text = new ValueText(words.getString("yes"), words.getString("no"), "", labels);
        this.inputs.addAll(calculator.asked());
        this.inputs.addAll(calculator.assumptions());
        this.outputs = calculator.outputs();
    }

    @Override
    public void begin(List<String> carried) {
        extras = carried;
        sheet();
    }

    private void sheet() {
        sheets++;
        sheet = book.newWorksheet(words.getString("sheet") + (sheets == 1 ? "" : " " + sheets));
        List<String> head = new ArrayList<>(List.of(words.getString("head.row")));
        extras.forEach(e -> head.add(e.substring(1)));
        inputs.forEach(i -> head.add(label(i.name(), i.unit())));
        head.add(words.getString("head.outcome"));
        outputs.forEach(o -> head.add(label(o.name(), o.unit())));
        head.add(words.getString("head.missing"));
        head.add(words.getString("head.errors"));
        for (int i = 0; i < head.size(); i++) {
            sheet.inlineString(0, i, head.get(i));
            sheet.width(i, i == head.size() - 1 ? 60 : i == 0 ? 8 : Math.clamp(head.get(i).length() * 2L + 4, 12, 40));
            sheet.style(0, i).bold().fillColor(HEAD_FILL).wrapText(true).verticalAlignment("center").set();
        }
        sheet.freezePane(1, 1);
        at = 1;
    }

    private String label(String name, String unit) {
        String label = labels.of(name);
        return unit.isEmpty() ? label : chinese ? label + "（" + unit + "）" : label + " (" + labels.of(unit) + ")";
    }

    @Override
    public void answer(BatchRow row, Answer answer) throws IOException {
        int column = first(row);
        cell(column++, words.getString("outcome." + answer.outcome()));
        for (DecisionNode output : outputs) {
            cell(column++, answer.outputs().get(output.name()));
        }
        cell(column, String.join(chinese ? "；" : "; ", answer.missing().stream().map(labels::of).toList()));
        end();
    }

    @Override
    public void refusal(BatchRow row, List<Issue> issues) throws IOException {
        int column = first(row) + outputs.size() + 2;
        cell(column, row.told(issues));
        sheet.style(at, column).fillColor(FAULT_FILL).set();
        end();
    }

    private int first(BatchRow row) {
        if (at == ROWS_OF_SHEET) {
            sheet();
        }
        int column = 0;
        cell(column++, BigDecimal.valueOf(row.number()));
        for (String extra : extras) {
            cell(column++, row.cells().get(extra));
        }
        for (InputNode input : inputs) {
            Object known = row.question() == null ? null : row.question().inputs().get(input.name());
            cell(column++, known == null ? row.cells().get(input.name()) : known);
        }
        return column;
    }

    private void cell(int column, Object value) {
        switch (value) {
            case null -> { }
            case BigDecimal number when number.precision() <= DIGITS -> sheet.value(at, column, number);
            case BigDecimal number -> sheet.inlineString(at, column, number.toPlainString());
            case LocalDate date -> {
                sheet.value(at, column, date);
                sheet.style(at, column).format("yyyy-mm-dd").set();
            }
            default -> {
                String shown = clean(text.of(value));
                if (!shown.isEmpty()) {
                    sheet.inlineString(at, column, shown);
                }
            }
        }
    }

    /** Without what XML cannot hold, and not longer than a cell. */
    public static String clean(String text) {
        String clean = text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff) || c == '\n' || c == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }

    private void end() throws IOException {
        at++;
        if (at % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
