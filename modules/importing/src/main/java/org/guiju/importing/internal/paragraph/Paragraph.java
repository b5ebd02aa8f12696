package org.guiju.importing.internal.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.guiju.importing.internal.structure.Marker;
import org.guiju.importing.internal.structure.MarkerReader;
import org.guiju.importing.internal.text.Characters;
import org.guiju.importing.internal.text.Mark;
import org.guiju.importing.internal.text.SourceLine;
import org.guiju.regulation.api.SourceSpan;

/** A paragraph: the lines that were printed for it and its text, blanks inside still as in the source. */
public final class Paragraph {

    private final List<SourceLine> lines;
    private final int[] offsets;
    private final String text;
    private Marker marker;
    private boolean markerKnown;

    private Paragraph(List<SourceLine> lines, int[] offsets, String text) {
        this.lines = lines;
        this.offsets = offsets;
        this.text = text;
    }

    /** Joins the lines. English words broken over two lines get their blank back. */
    public static Paragraph join(List<SourceLine> lines) {
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            String next = lines.get(i).stripped();
            if (wantsBlank(text, next)) {
                text.append(' ');
            }
            offsets[i] = text.length();
            text.append(next);
        }
        return new Paragraph(List.copyOf(lines), offsets, text.toString());
    }

    private static boolean wantsBlank(StringBuilder left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        char before = left.charAt(left.length() - 1);
        char after = right.charAt(0);
        if (Characters.isAsciiLetter(before) && Characters.isAsciiLetter(after)) {
            return true;
        }
        return Characters.isDigit(after) && Characters.isAsciiLetter(before) && endsWithStandard(left);
    }

    private static boolean endsWithStandard(StringBuilder left) {
        for (String code : List.of("GB", "GB/T", "HJ", "HJ/T", "TD/T", "AQ", "KA", "DZ/T")) {
            if (left.length() >= code.length() && left.indexOf(code, left.length() - code.length()) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Text with its inner blanks. */
    public String text() {
        return text;
    }

    /** Numbering at its beginning as far as its text tells, null if there is none. */
    public Marker marker() {
        if (!markerKnown) {
            marker = MarkerReader.read(text);
            markerKnown = true;
        }
        return marker;
    }

    /** Lines from which it was read. */
    public List<SourceLine> lines() {
        return lines;
    }

    /** First line. */
    public SourceLine first() {
        return lines.get(0);
    }

    /** Whether its first line bears a mark. */
    public boolean is(Mark mark) {
        return first().is(mark);
    }

    /** Whether markup makes the whole paragraph a heading. */
    public boolean isMarkedHeading() {
        return first().style().heading() > 0 || first().style().boldEnd() >= text.length() && !text.isEmpty();
    }

    /** How many characters at its beginning are bold. */
    public int boldEnd() {
        return Math.min(first().style().boldEnd(), text.length());
    }

    /** Where the characters from one offset up to another were read. */
    public SourceSpan span(int from, int to) {
        int start = line(from);
        int end = Math.max(start, line(Math.max(from, to - 1)));
        int lastNumber = Math.max(lines.get(start).number(), lines.get(end).number());
        return new SourceSpan(lines.get(start).number(), lastNumber, lines.get(start).page());
    }

    private int line(int offset) {
        int line = 0;
        while (line + 1 < offsets.length && offsets[line + 1] <= offset) {
            line++;
        }
        return line;
    }

    /** Two paragraphs made one. */
    public Paragraph append(Paragraph next) {
        List<SourceLine> all = new ArrayList<>(lines);
        all.addAll(next.lines);
        return join(all);
    }
}
