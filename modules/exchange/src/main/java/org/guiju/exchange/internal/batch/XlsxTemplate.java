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
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.guiju.calculation.api.model.InputNode;
import org.guiju.calculation.api.model.ValueType;

/** A workbook to fill in: the table with drop-down lists, what its columns mean, and a hidden sheet with the choices. */
public final class XlsxTemplate {

    private static final String HEAD_FILL = "DCE6F1";
    /** Rows that get drop-down lists. */
    private static final int LAST_ROW = 9_999;

    private final ExampleRow example;
    private final String title;
    private final ResourceBundle words;
    private final boolean chinese;

    /** Of an example. */
    public XlsxTemplate(ExampleRow example, String title, Locale locale) {
        this.example = example;
        this.title = title;
        this.words = BatchRow.words(locale);
        this.chinese = locale.getLanguage().equals("zh");
    }

    /** Writes it; the stream stays open. */
    public void write(OutputStream stream) throws IOException {
        Workbook book = new Workbook(new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        }, "Guiju", null);
        Worksheet table = book.newWorksheet(words.getString("template.table"));
        Worksheet explained = book.newWorksheet(words.getString("template.columns"));
        Worksheet choices = book.newWorksheet("Lists");
        choices.setVisibilityState(VisibilityState.HIDDEN);
        for (int i = 0; i < example.columns().size(); i++) {
            column(table, choices, i, example.columns().get(i));
        }
        table.freezePane(0, 1);
        explain(explained);
        book.finish();
    }

    private void column(Worksheet table, Worksheet choices, int at, ExampleRow.Column column) {
        table.inlineString(0, at, column.head());
        table.style(0, at).bold().fillColor(HEAD_FILL).wrapText(true).verticalAlignment("center").set();
        table.width(at, Math.clamp(column.head().length() * 2L + 4, 12, 36));
        boolean day = column.input() == null || column.input().type() == ValueType.DATE;
        if (day && column.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
            table.value(1, at, LocalDate.parse(column.text()));
            table.range(1, at, LAST_ROW, at).style().format("yyyy-mm-dd").set();
        } else if (column.json() instanceof BigDecimal number) {
            table.value(1, at, number);
        } else if (!column.text().isEmpty()) {
            table.inlineString(1, at, column.text());
        }
        List<String> allowed = allowed(column.input());
        if (!allowed.isEmpty()) {
            for (int row = 0; row < allowed.size(); row++) {
                choices.inlineString(row, at, allowed.get(row));
            }
            table.range(1, at, LAST_ROW, at)
                    .validateWithList(choices.range(0, at, allowed.size() - 1, at))
                    .allowBlank(true)
                    .showDropdown(true)
                    .showErrorMessage(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(cut(column.head(), 30))
                    .error(cut(words.getString("template.choose"), 200));
        }
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    private static List<String> allowed(InputNode input) {
        if (input == null) {
            return List.of();
        }
        return input.type() == ValueType.YES_NO ? List.of("是", "否") : input.type() == ValueType.CHOICE ? input.values() : List.of();
    }

    private void explain(Worksheet sheet) {
        sheet.inlineString(0, 0, title);
        sheet.style(0, 0).bold().set();
        sheet.inlineString(1, 0, words.getString("template.hint"));
        List<String> head = List.of("template.column", "template.kind", "template.unit", "template.allowed", "template.meaning");
        int[] widths = {30, 14, 12, 50, 70};
        for (int i = 0; i < head.size(); i++) {
            sheet.inlineString(3, i, words.getString(head.get(i)));
            sheet.style(3, i).bold().fillColor(HEAD_FILL).set();
            sheet.width(i, widths[i]);
        }
        int row = 4;
        for (ExampleRow.Column column : example.columns()) {
            List<String> cells = explained(column);
            for (int i = 0; i < cells.size(); i++) {
                sheet.inlineString(row, i, XlsxSink.clean(cells.get(i)));
                sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
            }
            row++;
        }
    }

    private List<String> explained(ExampleRow.Column column) {
        InputNode input = column.input();
        if (input == null) {
            return List.of(column.head(), words.getString("type.date"), "", "", words.getString("template.on"));
        }
        List<String> allowed = new ArrayList<>(input.type() == ValueType.CHOICES ? input.values() : allowed(input));
        if (input.min() != null || input.max() != null) {
            allowed.add((input.min() == null ? "" : input.min().toPlainString()) + " – "
                    + (input.max() == null ? "" : input.max().toPlainString()));
        }
        input.columns().forEach(c -> allowed.add(c.name() + (c.unit().isEmpty() ? "" : "（" + c.unit() + "）")));
        String other = chinese ? input.english() : input.name();
        return List.of(column.head(), words.getString("type." + input.type().code()), input.unit(), String.join("；", allowed),
                (other.isEmpty() || column.head().startsWith(other) ? "" : other + ". ") + input.hint());
    }
}
