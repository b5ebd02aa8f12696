package org.guiju.importing.internal.single;

import java.util.ArrayList;
import java.util.List;
import org.guiju.importing.internal.paragraph.Convention;
import org.guiju.importing.internal.paragraph.Paragraph;
import org.guiju.importing.internal.paragraph.ParagraphAssembler;
import org.guiju.importing.internal.structure.Block;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.GlyphRepair;
import org.guiju.importing.internal.text.MarkdownMarkup;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.importing.internal.text.TextDecoder;
import org.guiju.regulation.api.Cell;

/** Reads plain text and Markdown, hard-wrapped or not. */
final class TextContent {

    private final String name;
    private final TextDecoder.Decoded decoded;
    private final boolean named;
    private final RepairCounts counts = new RepairCounts();

    /** Reads that text; {@code markdown} if its name says so. */
    TextContent(String name, TextDecoder.Decoded decoded, boolean markdown) {
        this.name = name;
        this.decoded = decoded;
        this.named = markdown;
    }

    FileContent read() {
        List<String> raw = new ArrayList<>(decoded.text().lines().toList());
        boolean markdown = named || MarkdownMarkup.detect(raw);
        GlyphRepair glyphs = GlyphRepair.detect(decoded.text());
        if (markdown) {
            dropComments(raw);
        }
        List<Block> blocks = new ArrayList<>();
        List<SourceLine> pending = new ArrayList<>();
        boolean blankBefore = true;
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            if (Blanks.strip(line).isEmpty()) {
                blankBefore = true;
                continue;
            }
            int end = markdown ? tableEnd(raw, i) : i;
            if (end > i) {
                flush(pending, markdown, blocks);
                blocks.add(Tables.block(i + 1, end, 1, tableRows(raw, i, end)));
                i = end - 1;
            } else {
                SourceLine source = SourceLine.of(i + 1, glyphs.apply(line, counts), blankBefore);
                pending.add(markdown ? MarkdownMarkup.strip(source, counts) : source);
            }
            blankBefore = false;
        }
        flush(pending, markdown, blocks);
        return new FileContent(blocks, (markdown ? "Markdown " : "text ") + decoded.encoding(), raw.size(), counts.toMap());
    }

    private static void flush(List<SourceLine> pending, boolean markdown, List<Block> blocks) {
        pending.removeIf(line -> line.stripped().isEmpty());
        if (pending.isEmpty()) {
            return;
        }
        Convention convention = markdown ? Convention.SOFT_BREAKS : ParagraphAssembler.detect(pending);
        for (Paragraph paragraph : ParagraphAssembler.assemble(List.copyOf(pending), convention, (line, what) -> { })) {
            blocks.add(new Block.Text(paragraph));
        }
        pending.clear();
    }

    /** Takes out front matter and comments. */
    private void dropComments(List<String> raw) {
        int first = 0;
        while (first < raw.size() && Blanks.strip(raw.get(first)).isEmpty()) {
            first++;
        }
        if (first < raw.size() && raw.get(first).strip().equals("---")) {
            for (int i = first + 1; i < raw.size(); i++) {
                if (raw.get(i).strip().equals("---")) {
                    for (int j = first; j <= i; j++) {
                        raw.set(j, "");
                    }
                    counts.add("markup front matter");
                    break;
                }
            }
        }
        boolean comment = false;
        for (int i = 0; i < raw.size(); i++) {
            String line = raw.get(i);
            StringBuilder kept = new StringBuilder();
            int from = 0;
            while (from < line.length()) {
                int mark = line.indexOf(comment ? "-->" : "<!--", from);
                if (!comment) {
                    kept.append(line, from, mark < 0 ? line.length() : mark);
                }
                if (mark < 0) {
                    break;
                }
                if (!comment) {
                    counts.add("markup comment");
                }
                from = mark + (comment ? 3 : 4);
                comment = !comment;
            }
            raw.set(i, kept.toString());
        }
    }

    /** Index behind a table that begins at that line, or the index itself if none does. */
    private static int tableEnd(List<String> raw, int at) {
        if (!raw.get(at).strip().startsWith("|") || at + 1 >= raw.size() || !isRule(raw.get(at + 1))) {
            return at;
        }
        int end = at + 2;
        while (end < raw.size() && raw.get(end).strip().startsWith("|")) {
            end++;
        }
        return end;
    }

    private static boolean isRule(String line) {
        String text = line.strip();
        return text.length() > 2 && text.startsWith("|") && text.indexOf('-') > 0
                && text.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private List<List<Cell>> tableRows(List<String> raw, int from, int to) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (i == from + 1) {
                continue;
            }
            String text = raw.get(i).strip();
            String inner = text.substring(1, text.endsWith("|") && text.length() > 1 ? text.length() - 1 : text.length());
            List<Cell> cells = new ArrayList<>();
            for (String cell : inner.split("(?<!\\\\)\\|", -1)) {
                SourceLine stripped = MarkdownMarkup.strip(SourceLine.of(i + 1, cell.strip(), false), counts);
                cells.add(Cell.of(stripped.stripped().replace("\\|", "|")));
            }
            rows.add(cells);
        }
        counts.add("markup table");
        return rows;
    }

    @Override
    public String toString() {
        return name;
    }
}
