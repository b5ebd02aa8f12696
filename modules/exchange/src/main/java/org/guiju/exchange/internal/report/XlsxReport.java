package org.guiju.exchange.internal.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A report as a workbook: all but the steps on one sheet, the steps as a table on another. Nothing is a formula. */
public final class XlsxReport {

    private static final String BRAND = "14606E";
    private static final String HEAD_FILL = "E6F0F3";
    private static final String WARNING_FILL = "FDF0EE";
    private static final String RESULT_FILL = "E6F2EE";
    private static final int DIGITS = 15;
    private static final int LONGEST = 32_767;
    private static final double[] WIDTHS = {34, 40, 12, 70};
    private static final double[] STEP_WIDTHS = {10, 30, 26, 10, 44, 40, 90};

    private final Report report;
    private Worksheet sheet;
    private int at;

    /** Of a report. */
    public XlsxReport(Report report) {
        this.report = report;
    }

    /** Writes it. */
    public void write(OutputStream stream) throws IOException {
        // the workbook closes its stream; ours stays open
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
        ReportWords words = new ReportWords(report.locale());
        sheet = book.newWorksheet(words.get("sheet.summary"));
        summary();
        sheet.finish();
        List<Report.Step> steps = report.sections().stream().flatMap(s -> s.blocks().stream())
                .filter(Report.Step.class::isInstance).map(Report.Step.class::cast).toList();
        if (!steps.isEmpty()) {
            sheet = book.newWorksheet(words.get("sheet.steps"));
            steps(steps);
            sheet.finish();
        }
        book.finish();
    }

    private void summary() {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        line(report.kind());
        sheet.style(at - 1, 0).fontColor(BRAND).set();
        line(report.title());
        sheet.style(at - 1, 0).bold().fontSize(16).set();
        line(report.lead());
        report.meta().forEach(this::line);
        for (Report.Section section : report.sections()) {
            if (section.blocks().stream().anyMatch(Report.Step.class::isInstance)) {
                continue;
            }
            at++;
            line(section.heading());
            sheet.range(at - 1, 0, at - 1, WIDTHS.length - 1).style().bold().fontColor(BRAND).fillColor(HEAD_FILL).set();
            section.blocks().forEach(this::block);
        }
        page("portrait");
    }

    private void block(Report.Block block) {
        switch (block) {
            case Report.Facts facts -> facts.facts().forEach(this::fact);
            case Report.Text t -> {
                text(at, 0, t.text());
                switch (t.tone()) {
                    case RESULT -> sheet.style(at, 0).bold().fillColor(RESULT_FILL).set();
                    case OPEN -> sheet.style(at, 0).bold().set();
                    case WARNING -> sheet.style(at, 0).fillColor(WARNING_FILL).set();
                    default -> { }
                }
                at++;
            }
            case Report.Grid grid -> {
                for (int i = 0; i < grid.head().size(); i++) {
                    text(at, i, grid.head().get(i));
                    sheet.style(at, i).bold().set();
                }
                at++;
                for (List<String> row : grid.rows()) {
                    for (int i = 0; i < row.size(); i++) {
                        text(at, i, row.get(i));
                        if (i == grid.marked()) {
                            sheet.style(at, i).bold().fillColor(RESULT_FILL).set();
                        }
                    }
                    at++;
                }
            }
            case Report.Laws laws -> laws.laws().forEach(l -> {
                text(at, 1, cite(l));
                if (l.first()) {
                    text(at, 3, l.words());
                }
                sheet.style(at, 1).wrapText(true).verticalAlignment("top").fontColor(BRAND).set();
                sheet.style(at, 3).wrapText(true).verticalAlignment("top").set();
                at++;
            });
            case Report.Illustration picture -> line(picture.drawing().title());
            case Report.Step step -> throw new IllegalStateException(step.number());
        }
    }

    private void fact(Report.Fact f) {
        text(at, 0, f.label());
        value(at, 1, f.value(), f.text());
        text(at, 2, f.unit());
        text(at, 3, f.note());
        sheet.style(at, 0).verticalAlignment("top").wrapText(true).set();
        if (!(f.value() instanceof LocalDate) && !(f.value() instanceof BigDecimal)) {
            sheet.style(at, 1).verticalAlignment("top").wrapText(true).set();
        }
        sheet.style(at, 3).verticalAlignment("top").wrapText(true).set();
        at++;
    }

    private void steps(List<Report.Step> steps) {
        Report.Words w = report.words();
        List<String> head = List.of(w.number(), w.step(), w.value(), w.unit(), w.note(), w.basis(), w.text());
        at = 0;
        for (int i = 0; i < head.size(); i++) {
            sheet.width(i, STEP_WIDTHS[i]);
            text(0, i, head.get(i));
            sheet.style(0, i).bold().fontColor(BRAND).fillColor(HEAD_FILL).set();
        }
        sheet.freezePane(2, 1);
        at = 1;
        for (Report.Step s : steps) {
            text(at, 0, s.number());
            text(at, 1, "　".repeat(s.depth()) + s.label());
            value(at, 2, s.value(), s.text());
            text(at, 3, s.unit());
            text(at, 4, String.join("\n", s.notes()));
            wrap(at);
            // a provision a row, so that its words can be read and copied by themselves
            for (Report.Law law : s.laws()) {
                text(at, 5, cite(law));
                text(at, 6, law.first() || law.words().isEmpty() ? law.words() : w.quotedAbove());
                wrap(at);
                at++;
            }
            if (s.laws().isEmpty()) {
                at++;
            }
        }
        page("landscape");
    }

    private void wrap(int row) {
        for (int i = 0; i < STEP_WIDTHS.length; i++) {
            if (i != 2) {
                sheet.style(row, i).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    private void page(String orientation) {
        sheet.pageOrientation(orientation);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.hideGridLines();
        sheet.footer("&P / &N", org.dhatim.fastexcel.Position.RIGHT);
    }

    private static String cite(Report.Law law) {
        return "[" + law.number() + "] " + law.citation();
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            text(at++, 0, text);
        }
    }

    private void value(int row, int column, Object value, String words) {
        switch (value) {
            case BigDecimal number when number.precision() <= DIGITS -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format(number.stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.##########")
                        .horizontalAlignment("left").verticalAlignment("top").set();
            }
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").horizontalAlignment("left").verticalAlignment("top").set();
            }
            case null, default -> {
                text(row, column, words);
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    /** A text in its cell, never a formula, without what a workbook cannot hold. */
    private void text(int row, int column, String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff) || c == '\n')
                .limit(LONGEST / 2)
                .forEach(clean::appendCodePoint);
        if (!clean.isEmpty()) {
            sheet.inlineString(row, column, clean.toString());
        }
    }
}
