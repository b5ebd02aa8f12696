package org.guiju.importing.internal.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guiju.importing.internal.Messages;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.Mark;
import org.guiju.importing.internal.text.RepairCounts;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.regulation.api.Cell;
import org.guiju.regulation.api.Issue;

/** Applies corrections to the lines of one document after checking that each fits: its quotation, its characters. */
public final class CorrectionApplier {

    private final List<Issue> issues;
    private final RepairCounts counts;

    /** Faults are added to that list, what was done is counted. */
    public CorrectionApplier(List<Issue> issues, RepairCounts counts) {
        this.issues = issues;
        this.counts = counts;
    }

    /**
     * The lines corrected; those that became tables are gone.
     *
     * @param lines lines of the document, not blank, in order
     * @param corrections corrections of this document
     */
    public List<SourceLine> apply(List<SourceLine> lines, List<Correction> corrections) {
        Map<Integer, Correction> byLine = new HashMap<>();
        Map<Integer, SourceLine> found = new HashMap<>();
        lines.forEach(line -> found.put(line.number(), line));
        List<Correction> marking = new ArrayList<>();
        for (Correction correction : corrections) {
            if (!quoteFits(correction, found) || !charactersFit(correction, found)) {
                continue;
            }
            counts.add("correction " + correction.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
            if (correction instanceof Correction.Table || correction instanceof Correction.Text
                    || correction instanceof Correction.Drop) {
                for (LineRange range : correction.lines()) {
                    for (int n = range.first(); n <= range.last(); n++) {
                        Correction other = found.containsKey(n) ? byLine.put(n, correction) : null;
                        if (other != null && other != correction) {
                            issues.add(Issue.error(correction.path(), Messages.get("correction.overlap", n, other.path())));
                        }
                    }
                }
            } else {
                marking.add(correction);
            }
        }
        List<SourceLine> result = new ArrayList<>();
        boolean behindTable = false;
        for (SourceLine line : lines) {
            Correction correction = byLine.get(line.number());
            if (correction instanceof Correction.Table table) {
                behindTable = table.covers(table.insertAfterLine());
                continue;
            }
            int next = result.size();
            if (correction == null) {
                result.add(line);
            } else if (correction instanceof Correction.Text text && line.number() == first(text, found)) {
                replace(text, found, result);
            }
            if (behindTable && next < result.size()) {
                // a table that stands where it was found ends the paragraph before it
                result.set(next, result.get(next).with(Mark.START));
                behindTable = false;
            }
        }
        return mark(result, marking);
    }

    private static int first(Correction correction, Map<Integer, SourceLine> found) {
        for (LineRange range : correction.lines()) {
            for (int n = range.first(); n <= range.last(); n++) {
                if (found.containsKey(n)) {
                    return n;
                }
            }
        }
        return correction.firstLine();
    }

    private static List<SourceLine> covered(Correction correction, Map<Integer, SourceLine> found) {
        List<SourceLine> covered = new ArrayList<>();
        for (LineRange range : correction.lines()) {
            for (int n = range.first(); n <= range.last(); n++) {
                if (found.containsKey(n)) {
                    covered.add(found.get(n));
                }
            }
        }
        return covered;
    }

    private static void replace(Correction.Text text, Map<Integer, SourceLine> found, List<SourceLine> result) {
        List<SourceLine> old = covered(text, found);
        boolean oneForOne = old.size() == text.replace().size();
        for (int i = 0; i < text.replace().size(); i++) {
            SourceLine model = oneForOne ? old.get(i) : i == 0 ? old.get(0) : old.get(old.size() - 1);
            SourceLine line = model.withMarkup(text.replace().get(i), SourceLine.Style.NONE);
            result.add(!oneForOne && i > 0 ? line.with(Mark.START) : line);
        }
    }

    private static List<SourceLine> mark(List<SourceLine> lines, List<Correction> marking) {
        List<SourceLine> result = new ArrayList<>(lines);
        for (Correction correction : marking) {
            for (int i = 0; i < result.size(); i++) {
                SourceLine line = result.get(i);
                boolean first = line.number() == correction.firstLine();
                if (correction instanceof Correction.Join && correction.covers(line.number()) && !first) {
                    result.set(i, line.with(Mark.JOIN));
                } else if (correction instanceof Correction.ParagraphStart && first) {
                    result.set(i, line.with(Mark.START));
                } else if (correction instanceof Correction.Plain && first) {
                    result.set(i, line.with(Mark.PLAIN));
                } else if (correction instanceof Correction.BoxEnd && first) {
                    result.set(i, line.with(Mark.BOX_END).with(Mark.START));
                }
            }
        }
        return result;
    }

    private boolean quoteFits(Correction correction, Map<Integer, SourceLine> found) {
        List<SourceLine> covered = covered(correction, found);
        if (covered.isEmpty()) {
            issues.add(Issue.error(correction.path(), Messages.get("correction.noLine", correction.firstLine())));
            return false;
        }
        String quote = Blanks.remove(correction.quote());
        StringBuilder text = new StringBuilder();
        for (SourceLine line : covered) {
            text.append(Blanks.remove(line.text()));
            if (text.length() >= quote.length()) {
                break;
            }
        }
        String layout = Blanks.remove(covered.get(0).layout());
        String ellipsis = quote.startsWith("…") ? quote.substring(1) : quote;
        boolean fits = !quote.isEmpty() && (text.indexOf(quote) == 0 || layout.startsWith(quote)
                || quote.startsWith("…") && text.indexOf(ellipsis) >= 0);
        if (!fits) {
            issues.add(Issue.error(correction.path(),
                    Messages.get("correction.quote", covered.get(0).number(), correction.quote(), covered.get(0).stripped())));
        }
        return fits;
    }

    private boolean charactersFit(Correction correction, Map<Integer, SourceLine> found) {
        StringBuilder made = new StringBuilder();
        Correction.Difference difference;
        if (correction instanceof Correction.Table table) {
            difference = table.difference();
            made.append(table.label()).append(table.heading());
            table.header().forEach(row -> row.forEach(cell -> made.append(cell.text())));
            for (Correction.Row row : table.rows()) {
                row.cells().stream().map(Cell::text).forEach(made::append);
            }
            table.notes().forEach(made::append);
        } else if (correction instanceof Correction.Text text) {
            difference = text.difference();
            text.replace().forEach(made::append);
        } else {
            return true;
        }
        StringBuilder source = new StringBuilder();
        covered(correction, found).forEach(line -> source.append(line.text()));
        Map<Integer, Integer> balance = new HashMap<>();
        count(balance, Blanks.remove(source), 1);
        count(balance, difference.added(), 1);
        count(balance, Blanks.remove(made), -1);
        count(balance, difference.removed(), -1);
        StringBuilder missing = new StringBuilder();
        StringBuilder extra = new StringBuilder();
        balance.forEach((c, n) -> (n > 0 ? missing : extra).append(Character.toString(c).repeat(Math.abs(n))));
        if (!missing.isEmpty() || !extra.isEmpty()) {
            issues.add(Issue.error(correction.path(), Messages.get("correction.characters", missing, extra)));
            return false;
        }
        return true;
    }

    private static void count(Map<Integer, Integer> balance, String text, int sign) {
        text.codePoints().forEach(c -> balance.merge(c, sign, Integer::sum));
    }
}
