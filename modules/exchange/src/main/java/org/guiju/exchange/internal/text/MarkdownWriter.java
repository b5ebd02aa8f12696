package org.guiju.exchange.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.validity.Validity;

/**
 * Writes a document as CommonMark: headings for parts, chapters, sections, annexes and levels with a heading of their own,
 * paragraphs for everything else with its label in front, GFM tables where no cell spans, HTML tables where one does.
 */
public final class MarkdownWriter {

    private static final int DEEPEST_HEADING = 6;

    private final LegalDocument document;
    private final Validity validity;
    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    /** Of a document; {@code validity} may be null. */
    public MarkdownWriter(LegalDocument document, Validity validity, Locale locale) {
        this.document = document;
        this.validity = validity;
        this.locale = locale;
    }

    /** Writes it in UTF-8. The stream stays open. */
    public void write(OutputStream stream) throws IOException {
        frontMatter();
        paragraph("# " + escape(document.metadata().title()));
        siblings(document.body(), 2, "");
        Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        writer.append(out);
        writer.flush();
    }

    /** YAML, which readers show as a table or not at all and an import leaves out. */
    private void frontMatter() {
        out.append("---\n");
        out.append("title: ").append(quoted(document.metadata().title())).append('\n');
        for (String fact : Heading.facts(document.metadata(), validity, locale)) {
            int colon = fact.indexOf('：') >= 0 ? fact.indexOf('：') : fact.indexOf(':');
            out.append(fact, 0, colon).append(": ").append(quoted(fact.substring(colon + 1).strip())).append('\n');
        }
        out.append("---\n\n");
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }

    private void siblings(List<Provision> provisions, int depth, String open) {
        String lead = open;
        for (int i = 0; i < provisions.size(); i++) {
            if (provisions.get(i).kind() == ProvisionKind.ROW) {
                int from = i;
                while (i + 1 < provisions.size() && provisions.get(i + 1).kind() == ProvisionKind.ROW) {
                    i++;
                }
                table(provisions.subList(from, i + 1));
            } else {
                provision(provisions.get(i), depth, lead);
            }
            lead = "";
        }
    }

    private void provision(Provision p, int depth, String open) {
        boolean container = switch (p.kind()) {
            case PART, CHAPTER, SECTION, ANNEX, BOX, TABLE -> true;
            case LEVEL -> !p.heading().isEmpty() && p.text().isEmpty();
            default -> false;
        };
        String label = escape(p.label());
        if (container) {
            String title = label + (label.isEmpty() || label.matches(".*[、）.)]") ? "" : "\u3000") + escape(p.heading());
            if (!title.isBlank()) {
                paragraph("#".repeat(Math.min(depth, DEEPEST_HEADING)) + " " + title.strip());
            }
            if (!p.text().isEmpty()) {
                lines(escape(p.text()));
            }
            siblings(p.children(), depth + 1, "");
            return;
        }
        boolean article = p.kind() == ProvisionKind.ARTICLE;
        String lead = open + (article ? "**" + label + "**\u3000" : label);
        String words = escape(p.heading()) + escape(p.text());
        if (words.isEmpty() && !p.children().isEmpty()) {
            siblings(p.children(), depth, lead);
        } else {
            lines(lead + words);
            siblings(p.children(), depth, "");
        }
    }

    private void table(List<Provision> rows) {
        boolean spans = rows.stream().flatMap(r -> r.cells().stream()).anyMatch(c -> c.columns() > 1 || c.rows() > 1);
        long heads = rows.stream().filter(Provision::isHeaderRow).count();
        boolean gfm = !spans && heads == 1 && rows.get(0).isHeaderRow()
                && rows.stream().map(r -> r.cells().size()).distinct().count() == 1;
        if (gfm) {
            pipes(rows);
        } else {
            html(rows);
        }
    }

    private void pipes(List<Provision> rows) {
        List<String> lines = new ArrayList<>();
        for (Provision row : rows) {
            lines.add(row.cells().stream()
                    .map(c -> escape(c.text()).replace("|", "\\|").replace("\n", "<br>"))
                    .collect(Collectors.joining(" | ", "| ", " |")));
            if (row == rows.get(0)) {
                lines.add("|" + " --- |".repeat(row.cells().size()));
            }
        }
        paragraph(String.join("\n", lines));
    }

    private void html(List<Provision> rows) {
        StringBuilder table = new StringBuilder("<table>\n");
        for (Provision row : rows) {
            String tag = row.isHeaderRow() ? "th" : "td";
            table.append("<tr>");
            for (Cell cell : row.cells()) {
                table.append('<').append(tag)
                        .append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "")
                        .append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "")
                        .append('>')
                        .append(cell.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                                .replace("\n", "<br>"))
                        .append("</").append(tag).append('>');
            }
            table.append("</tr>\n");
        }
        paragraph(table.append("</table>").toString());
    }

    private void paragraph(String text) {
        if (!text.isBlank()) {
            out.append(text).append("\n\n");
        }
    }

    /** Lines that the document breaks itself, as in a signature, stay lines: each is a paragraph. */
    private void lines(String text) {
        text.lines().forEach(line -> paragraph(atLineStart(line)));
    }

    /** Characters that Markdown would take as its own. */
    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }

    /** A number with a dot, a dash or a plus at the beginning would make a list. */
    private static String atLineStart(String text) {
        return text.replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2").replaceFirst("^([-+=])", "\\\\$1");
    }
}
