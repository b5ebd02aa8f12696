package org.guiju.exchange.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A report as one HTML page with the style of paper. */
final class HtmlReport {

    private static final String STYLE = style();
    private static final double INDENT = 4.5;
    private static final int DEEPEST = 6;

    private final Report report;
    private final StringBuilder out = new StringBuilder(1 << 14);

    HtmlReport(Report report) {
        this.report = report;
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String html() {
        out.append("<!DOCTYPE html><html lang=\"").append(report.locale().toLanguageTag()).append("\"><head><meta charset=\"utf-8\"/><title>");
        text(report.title()).append("</title><meta name=\"author\" content=\"Guiju\"/><meta name=\"subject\" content=\"");
        text(report.kind()).append("\"/><style>").append(STYLE).append("</style>");
        // entries of the table of contents that readers of PDF show
        out.append("<bookmarks>");
        for (int i = 0; i < report.sections().size(); i++) {
            text(report.sections().get(i).heading(), "<bookmark name=\"", "\" href=\"#s" + i + "\"></bookmark>");
        }
        out.append("</bookmarks></head><body>");
        text(report.foot() + " · " + report.title(), "<div id=\"foot\">", "</div>");
        text(report.kind(), "<p class=\"kind\">", "</p>");
        text(report.title(), "<h1>", "</h1>");
        if (!report.lead().isEmpty()) {
            text(report.lead(), "<p class=\"lead\">", "</p>");
        }
        out.append("<p class=\"meta\">");
        report.meta().forEach(m -> text(m, "<span>", "</span> "));
        out.append("</p>");
        for (int i = 0; i < report.sections().size(); i++) {
            text(report.sections().get(i).heading(), "<h2 id=\"s" + i + "\">", "</h2>");
            report.sections().get(i).blocks().forEach(this::block);
        }
        return out.append("</body></html>").toString();
    }

    private void block(Report.Block block) {
        switch (block) {
            case Report.Facts facts -> facts(facts);
            case Report.Text t -> text(t.text(), "<p class=\"" + t.tone().name().toLowerCase(Locale.ROOT) + "\">", "</p>");
            case Report.Step step -> step(step);
            case Report.Grid grid -> grid(grid);
            case Report.Laws laws -> laws(laws.laws());
            case Report.Illustration picture -> {
                text(picture.drawing().title(), "<p class=\"caption\">", "</p>");
                out.append(new HtmlDrawing(picture.drawing()).html());
            }
        }
    }

    private void facts(Report.Facts facts) {
        out.append("<table class=\"facts").append(facts.large() ? " large" : "").append("\">");
        for (Report.Fact f : facts.facts()) {
            text(f.label(), "<tr><th>", "</th><td>");
            lines(f.text());
            if (!f.unit().isEmpty()) {
                text(f.unit(), " <span class=\"unit\">", "</span>");
            }
            if (!f.note().isEmpty()) {
                text(f.note(), " <span class=\"note\">", "</span>");
            }
            out.append("</td></tr>");
        }
        out.append("</table>");
    }

    private void step(Report.Step s) {
        out.append("<div class=\"step\" style=\"margin-left:").append(INDENT * Math.min(s.depth(), DEEPEST)).append("mm\">");
        text(s.number(), "<p class=\"name\"><span class=\"number\">", "</span>");
        text(s.label()).append(" = ");
        text(s.text().replace("\n", "；"), "<b>", "</b>");
        if (!s.unit().isEmpty()) {
            text(s.unit(), " <span class=\"unit\">", "</span>");
        }
        out.append("</p>");
        s.notes().forEach(n -> text(n, "<p class=\"note1\">", "</p>"));
        laws(s.laws());
        out.append("</div>");
    }

    private void grid(Report.Grid grid) {
        out.append("<table class=\"grid\"><thead><tr>");
        grid.head().forEach(h -> text(h, "<th>", "</th>"));
        out.append("</tr></thead><tbody>");
        for (List<String> row : grid.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                text(row.get(i), i == grid.marked() ? "<td class=\"marked\">" : "<td>", "</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private void laws(List<Report.Law> laws) {
        for (Report.Law law : laws) {
            boolean quoted = law.first() && !law.words().isEmpty();
            boolean above = !law.first() && !law.words().isEmpty();
            text("[" + law.number() + "] " + law.citation() + (above ? report.words().quotedAbove() : ""),
                    quoted ? "<p class=\"law\">" : "<p class=\"law alone\">", "</p>");
            if (quoted) {
                out.append("<div class=\"words\">");
                law.words().lines().forEach(l -> text(l, "<p>", "</p>"));
                out.append("</div>");
            }
        }
    }

    private void lines(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? "" : "<br/>");
            text(lines.get(i));
        }
    }

    private void text(String text, String before, String after) {
        out.append(before);
        text(text).append(after);
    }

    /** Text as markup; signs that no font can draw and no XML can hold are left out. */
    private StringBuilder text(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c >= 0x20 && c != 0xfffe && c != 0xffff && !(c >= 0xd800 && c <= 0xdfff)) {
                        out.appendCodePoint(c);
                    } else {
                        out.append(' ');
                    }
                }
            }
        });
        return out;
    }
}
