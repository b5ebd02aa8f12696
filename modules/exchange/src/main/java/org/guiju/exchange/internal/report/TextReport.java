package org.guiju.exchange.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A report as plain text. */
public final class TextReport {

    private final Report report;
    private final StringBuilder out = new StringBuilder();

    /** Of a report. */
    public TextReport(Report report) {
        this.report = report;
    }

    /** Writes it in UTF-8. */
    public void write(OutputStream stream) throws IOException {
        line(0, report.kind());
        line(0, report.title());
        line(0, report.lead());
        report.meta().forEach(m -> line(0, m));
        for (Report.Section section : report.sections()) {
            out.append('\n');
            line(0, "【" + section.heading() + "】");
            section.blocks().forEach(this::block);
        }
        stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void block(Report.Block block) {
        switch (block) {
            case Report.Facts facts -> facts.facts().forEach(this::fact);
            case Report.Text text -> line(1, (text.tone() == Report.Text.Tone.WARNING ? "！" : "") + text.text());
            case Report.Step step -> {
                line(step.depth() + 1, step.number() + " " + step.label() + " = " + step.text().replace("\n", "；") + after(step.unit()));
                step.notes().forEach(n -> line(step.depth() + 2, n));
                laws(step.depth() + 2, step.laws());
            }
            case Report.Grid grid -> {
                line(1, String.join(" | ", grid.head()));
                grid.rows().forEach(r -> line(1, String.join(" | ", r)));
            }
            case Report.Laws laws -> laws(2, laws.laws());
            case Report.Illustration picture -> line(1, picture.drawing().title());
        }
    }

    private void fact(Report.Fact f) {
        line(1, f.label() + "：" + f.text().replace("\n", "；") + after(f.unit()) + (f.note().isEmpty() ? "" : "（" + f.note() + "）"));
    }

    private static String after(String unit) {
        return unit.isEmpty() ? "" : " " + unit;
    }

    private void laws(int depth, List<Report.Law> laws) {
        for (Report.Law law : laws) {
            boolean above = !law.first() && !law.words().isEmpty();
            line(depth, "[" + law.number() + "] " + law.citation() + (above ? " " + report.words().quotedAbove() : ""));
            if (law.first() && !law.words().isEmpty()) {
                law.words().lines().forEach(l -> line(depth + 1, "｜" + l));
            }
        }
    }

    private void line(int depth, String text) {
        if (!text.isEmpty()) {
            out.append("  ".repeat(depth)).append(text).append('\n');
        }
    }
}
