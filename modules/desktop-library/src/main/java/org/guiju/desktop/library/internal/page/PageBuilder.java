package org.guiju.desktop.library.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.BlockStyle;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.desktop.library.internal.typeset.Span;
import org.guiju.desktop.library.internal.typeset.TableBlock;
import org.guiju.desktop.library.internal.typeset.TextBlock;
import org.guiju.regulation.api.Flag;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.citation.ResolvedCitation;
import org.guiju.regulation.api.library.Glossary;

/** Makes the blocks of a document's text in order. For one document or a part of one; not for several threads. */
public final class PageBuilder {

    private static final String GAP = "\u3000";

    private final Marks marks;
    private final Map<String, List<Flag>> flags;
    private final Map<String, List<String>> changes;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> anchors = new ArrayList<>();
    private String openLabel = "";
    private List<Span> openSpans = List.of();
    private String box;

    /**
     * Prepares a builder.
     *
     * @param document the document
     * @param citations its citations, resolved
     */
    public PageBuilder(LegalDocument document, List<ResolvedCitation> citations) {
        this(document, citations, Map.of(), List.of());
    }

    /**
     * Prepares a builder.
     *
     * @param document the document
     * @param citations its citations, resolved
     * @param changes sentences about the validity of single provisions, by eId
     * @param glossary terms that modules explain
     */
    public PageBuilder(LegalDocument document, List<ResolvedCitation> citations, Map<String, List<String>> changes,
            List<Glossary.Entry> glossary) {
        this.changes = changes;
        marks = new Marks(document, citations, glossary);
        flags = document.metadata().flags().stream()
                .filter(f -> f.eId() != null)
                .collect(Collectors.groupingBy(Flag::eId));
    }

    /** Blocks of these provisions. */
    public List<Block> build(List<Provision> provisions) {
        provisions.forEach(p -> add(p, 0));
        return blocks;
    }

    private void add(Provision p, int depth) {
        anchors.add(p.eId());
        switch (p.kind()) {
            case PART -> heading(p, BlockStyle.PART);
            case CHAPTER -> heading(p, BlockStyle.CHAPTER);
            case SECTION -> heading(p, BlockStyle.SECTION);
            case ANNEX -> heading(p, BlockStyle.ANNEX);
            case ARTICLE -> article(p);
            case LEVEL -> level(p, depth);
            case TABLE -> table(p);
            case BOX -> box(p);
            case POINT -> item(p, BlockStyle.POINT);
            case ITEM -> item(p, depth > 1 ? BlockStyle.SUBPOINT : BlockStyle.POINT);
            case SUBPOINT -> item(p, BlockStyle.SUBPOINT);
            case NOTE -> item(p, BlockStyle.NOTE);
            case SIGNATURE -> item(p, BlockStyle.SIGNATURE);
            default -> paragraph(p);
        }
        if (p.kind() != ProvisionKind.TABLE && p.kind() != ProvisionKind.BOX) {
            int below = p.kind() == ProvisionKind.LEVEL || p.kind() == ProvisionKind.ITEM ? depth + 1 : depth;
            p.children().forEach(child -> add(child, below));
        }
        if (!openLabel.isEmpty() && p.kind() == ProvisionKind.ARTICLE) {
            text(p, BlockStyle.ARTICLE, "", "", "");
        }
        changes.getOrDefault(p.eId(), List.of()).forEach(c -> blocks.add(callout(c)));
        flags.getOrDefault(p.eId(), List.of()).forEach(f -> blocks.add(callout(f)));
    }

    private static TextBlock callout(String sentence) {
        return TextBlock.of(BlockStyle.CALLOUT, "▲ " + sentence, List.of());
    }

    /** A word to the reader where something is missing or was repaired. */
    static TextBlock callout(Flag flag) {
        return callout(flag.message());
    }

    private void heading(Provision p, BlockStyle style) {
        if (!p.label().isEmpty() || !p.heading().isEmpty()) {
            text(p, style, p.label(), p.heading(), "");
        }
        if (!p.text().isEmpty()) {
            text(p, BlockStyle.PARAGRAPH, "", "", p.text());
        }
    }

    /** 第六条 stands on the line of the first paragraph. */
    private void article(Provision p) {
        if (!p.heading().isEmpty() || !p.text().isEmpty()) {
            text(p, BlockStyle.ARTICLE, p.label(), p.heading(), p.text());
        } else {
            openLabel = p.label();
        }
    }

    private void paragraph(Provision p) {
        if (p.text().isEmpty() && p.heading().isEmpty() && p.label().isEmpty()) {
            return;
        }
        boolean history = p.kind() == ProvisionKind.PREAMBLE && p.text().startsWith("（") && p.text().endsWith("）");
        BlockStyle style = !openLabel.isEmpty() ? BlockStyle.ARTICLE : history ? BlockStyle.HISTORY : BlockStyle.PARAGRAPH;
        text(p, style, p.label(), p.heading(), p.text());
    }

    private void level(Provision p, int depth) {
        boolean runsIn = p.heading().isEmpty() || p.heading().endsWith("。") || !p.text().isEmpty();
        if (!runsIn) {
            text(p, depth == 0 ? BlockStyle.LEVEL_1 : depth == 1 ? BlockStyle.LEVEL_2 : BlockStyle.LEVEL_3,
                    p.label(), p.heading(), "");
            return;
        }
        boolean wantsParagraph = p.text().isEmpty() && !p.children().isEmpty()
                && p.children().get(0).kind() == ProvisionKind.PARAGRAPH;
        if (wantsParagraph) {
            String lead = p.label() + (p.label().endsWith(".") && !p.heading().isEmpty() ? " " : "");
            openLabel = lead + p.heading();
            openSpans = marks.inHeading(p.eId(), p.heading(), lead.length());
        } else {
            text(p, BlockStyle.PARAGRAPH, p.label(), p.heading(), p.text());
        }
    }

    private void item(Provision p, BlockStyle style) {
        if (!p.label().isEmpty() || !p.heading().isEmpty() || !p.text().isEmpty()) {
            text(p, style, p.label(), p.heading(), p.text());
        }
    }

    private void box(Provision p) {
        String outer = box;
        box = p.eId();
        if (!p.label().isEmpty() || !p.heading().isEmpty()) {
            text(p, BlockStyle.BOX_TITLE, p.label(), p.heading(), "");
        }
        if (!p.text().isEmpty()) {
            text(p, BlockStyle.PARAGRAPH, "", "", p.text());
        }
        p.children().forEach(child -> add(child, 0));
        box = outer;
    }

    private void table(Provision p) {
        if (!p.label().isEmpty() || !p.heading().isEmpty()) {
            text(p, BlockStyle.CAPTION, p.label(), p.heading(), "");
        }
        if (!p.text().isEmpty()) {
            text(p, BlockStyle.NOTE, "", "", p.text());
        }
        List<Provision> rows = p.children().stream().filter(c -> c.kind() == ProvisionKind.ROW).toList();
        if (!rows.isEmpty()) {
            rows.forEach(row -> anchors.add(row.eId()));
            TableBlock table = TableBlock.of(takeAnchors(), p.eId(), rows, box);
            List<Span> spans = new ArrayList<>();
            for (int r = 0; r < rows.size(); r++) {
                int end = r + 1 < rows.size() ? table.rowStarts().get(r + 1) - 1 : table.text().length();
                String rowText = table.text().substring(table.rowStarts().get(r), end);
                spans.addAll(marks.in(rows.get(r).eId(), rowText, table.rowStarts().get(r)));
            }
            blocks.add(table.withSpans(spans));
        }
        p.children().stream().filter(c -> c.kind() != ProvisionKind.ROW).forEach(c -> add(c, 0));
        rows.forEach(row -> flags.getOrDefault(row.eId(), List.of()).forEach(f -> blocks.add(callout(f))));
    }

    private void text(Provision p, BlockStyle style, String label, String heading, String body) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        if (!openLabel.isEmpty()) {
            text.append(openLabel);
            spans.add(new Span(0, text.length(), new Mark.Strong()));
            spans.addAll(openSpans);
            text.append(gapAfter(openLabel));
            openLabel = "";
            openSpans = List.of();
        }
        if (!label.isEmpty()) {
            int start = text.length();
            text.append(label);
            if (style == BlockStyle.ARTICLE || style == BlockStyle.NOTE) {
                spans.add(new Span(start, text.length(), new Mark.Strong()));
            }
            text.append(heading.isEmpty() && body.isEmpty() ? "" : gapAfter(label));
        }
        int labelEnd = text.length();
        if (!heading.isEmpty()) {
            int start = style.isHeading() ? text.length() : 0;
            text.append(heading);
            if (!style.isHeading()) {
                spans.add(new Span(start, text.length(), new Mark.Strong()));
                text.append(body.isEmpty() || ends(heading) ? "" : GAP);
            }
            spans.addAll(marks.inHeading(p.eId(), heading, labelEnd));
        }
        int bodyStart = text.length();
        text.append(body);
        if (!body.isEmpty()) {
            spans.addAll(marks.in(p.eId(), body, bodyStart));
        }
        blocks.add(new TextBlock(takeAnchors(), p.eId(), style, text.toString(), spans, bodyStart, labelEnd, box));
    }

    private static boolean ends(String heading) {
        return "。：；！？".indexOf(heading.charAt(heading.length() - 1)) >= 0;
    }

    /** 一、 and （一） need no gap behind them, 第六条 and 表1 do. */
    private static String gapAfter(String label) {
        char last = label.charAt(label.length() - 1);
        return "、）。：)".indexOf(last) >= 0 ? "" : last == '.' || last == '．' ? " " : GAP;
    }

    private List<String> takeAnchors() {
        List<String> taken = List.copyOf(anchors);
        anchors.clear();
        return taken;
    }
}
