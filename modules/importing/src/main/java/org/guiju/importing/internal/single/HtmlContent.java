package org.guiju.importing.internal.single;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.structure.Block;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.importing.internal.text.TextDecoder;
import org.guiju.regulation.api.Cell;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads HTML: block elements are paragraphs, headings keep their depth, tables their cells; navigation is left out. */
final class HtmlContent {

    private static final Set<String> HIDDEN = Set.of("script", "style", "nav", "noscript", "template", "form", "button",
            "iframe", "svg", "footer", "aside", "select", "textarea");
    private static final Set<String> BLOCK = Set.of("p", "div", "li", "ul", "ol", "section", "article", "main", "body",
            "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dd", "dt", "dl", "header", "center", "td", "th", "tr",
            "table", "tbody", "figure", "figcaption", "hr", "address", "caption");
    private static final int DEEPEST = 400;
    private static final int LONGEST_SPAN = 1000;

    private final String name;
    private final TextDecoder.Decoded decoded;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final RepairCounts counts = new RepairCounts();
    private int heading;
    private int bold;
    private int boldEnd;
    private int number;

    HtmlContent(String name, TextDecoder.Decoded decoded) {
        this.name = name;
        this.decoded = decoded;
    }

    FileContent read() {
        Document document = Jsoup.parse(decoded.text());
        walk(document.body(), 0);
        flush();
        return new FileContent(blocks, "HTML " + decoded.encoding(), number, counts.toMap());
    }

    private void walk(Node node, int depth) {
        if (node instanceof TextNode run) {
            append(run.getWholeText());
            return;
        }
        if (!(node instanceof Element element) || HIDDEN.contains(element.normalName())) {
            return;
        }
        if (depth > DEEPEST) {
            append(element.text());
            return;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            flush();
        } else if (tag.equals("table") && isData(element)) {
            flush();
            table(element);
        } else if (BLOCK.contains(tag)) {
            flush();
            boolean head = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
            int outer = heading;
            heading = head ? tag.charAt(1) - '0' : heading;
            element.childNodes().forEach(child -> walk(child, depth + 1));
            flush();
            heading = outer;
        } else {
            boolean strong = tag.equals("b") || tag.equals("strong");
            bold += strong ? 1 : 0;
            element.childNodes().forEach(child -> walk(child, depth + 1));
            bold -= strong ? 1 : 0;
        }
    }

    private void append(String run) {
        boolean leading = text.length() == boldEnd || Blanks.strip(text.toString()).isEmpty();
        text.append(run.replaceAll("[\\r\\n\\t]+", " "));
        if (bold > 0 && leading) {
            boldEnd = text.length();
        }
    }

    private void flush() {
        String whole = text.toString();
        String stripped = Blanks.strip(whole);
        if (!stripped.isEmpty()) {
            int lead = whole.indexOf(stripped.charAt(0));
            int end = Math.clamp((long) boldEnd - lead, 0, stripped.length());
            number++;
            SourceLine.Style style = new SourceLine.Style(heading, end, false, false);
            SourceLine line = SourceLine.of(number, stripped, true).withMarkup(stripped, style);
            blocks.add(new Block.Text(Paragraph.join(List.of(line))));
        }
        text.setLength(0);
        boldEnd = 0;
    }

    /** A table with more than one column in some row holds data; others only lay out a page. */
    private static boolean isData(Element table) {
        return table.select("table").size() == 1
                && table.select("tr").stream().anyMatch(row -> row.select("> td, > th").size() > 1);
    }

    private void table(Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        int header = 0;
        for (Element row : table.select("tr")) {
            List<Cell> cells = new ArrayList<>();
            for (Element cell : row.select("> td, > th")) {
                cells.add(new Cell(Blanks.strip(cell.text()), span(cell, "colspan"), span(cell, "rowspan")));
            }
            if (!cells.isEmpty()) {
                boolean head = row.select("> td").isEmpty() || row.parent() != null && row.parent().normalName().equals("thead");
                header += head && header == rows.size() ? 1 : 0;
                rows.add(cells);
            }
        }
        if (rows.size() > header) {
            number++;
            blocks.add(Tables.block(number, number, header, rows));
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(value), 1, LONGEST_SPAN) : 1;
    }

    @Override
    public String toString() {
        return name;
    }
}
