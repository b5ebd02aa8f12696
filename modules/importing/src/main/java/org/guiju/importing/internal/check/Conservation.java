package org.guiju.importing.internal.check;

import java.util.List;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.catalogue.Correction;
import org.guiju.importing.internal.structure.Block;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.Provision;

/** Nothing lost, nothing invented: blanks apart, the tree holds the characters of the repaired lines in their order. */
public final class Conservation {

    private static final int CONTEXT = 15;

    private Conservation() {}

    /** Compares lines with the paragraphs made of them; empty if all is well. */
    public static List<Issue> compareLines(String path, List<SourceLine> lines, List<Block> blocks) {
        StringBuilder source = new StringBuilder();
        lines.forEach(line -> source.append(Blanks.remove(line.text())));
        StringBuilder made = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                made.append(Blanks.remove(text.paragraph().text()));
            }
        }
        return compare(path, source, made);
    }

    /** Compares paragraphs and tables with the tree made of them; empty if all is well. */
    public static List<Issue> compareTree(String path, List<Block> blocks, List<Provision> body) {
        StringBuilder source = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                source.append(Blanks.remove(text.paragraph().text()));
            } else if (block instanceof Block.Table table) {
                source.append(Blanks.remove(text(table.content())));
            }
        }
        StringBuilder made = new StringBuilder();
        body.forEach(provision -> append(provision, made));
        return compare(path, source, made);
    }

    private static String text(Correction.Table table) {
        StringBuilder out = new StringBuilder(table.label()).append(table.heading());
        table.header().forEach(row -> row.stream().map(Cell::text).forEach(out::append));
        table.rows().forEach(row -> row.cells().stream().map(Cell::text).forEach(out::append));
        table.notes().forEach(out::append);
        return out.toString();
    }

    private static void append(Provision provision, StringBuilder out) {
        out.append(Blanks.remove(provision.label())).append(Blanks.remove(provision.heading()))
                .append(Blanks.remove(provision.text()));
        provision.cells().forEach(cell -> out.append(Blanks.remove(cell.text())));
        provision.children().forEach(child -> append(child, out));
    }

    private static List<Issue> compare(String path, CharSequence source, CharSequence made) {
        int length = Math.min(source.length(), made.length());
        int i = 0;
        while (i < length && source.charAt(i) == made.charAt(i)) {
            i++;
        }
        if (i == source.length() && i == made.length()) {
            return List.of();
        }
        return List.of(Issue.error(path, Messages.get("conservation", around(source, i), around(made, i))));
    }

    private static CharSequence around(CharSequence text, int at) {
        return text.subSequence(Math.max(0, at - CONTEXT), Math.min(text.length(), at + CONTEXT));
    }
}
