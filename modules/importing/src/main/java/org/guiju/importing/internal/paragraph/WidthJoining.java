package org.guiju.importing.internal.paragraph;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.guiju.importing.internal.structure.Marker;
import org.guiju.importing.internal.structure.MarkerReader;
import org.guiju.importing.internal.structure.Scheme;
import org.guiju.importing.internal.text.Blanks;
import org.guiju.importing.internal.text.Characters;
import org.guiju.importing.internal.text.SourceLine;

/**
 * Lines filled to a fixed width, usually 60 columns; the indent of two characters is lost, so the first line of a paragraph
 * holds 56. A line that had room for what follows ends its paragraph; a full line that ends a sentence ends it only if the
 * next line is as long as a first line and not longer. Where the indent is kept (two em spaces), the indent alone counts.
 */
final class WidthJoining implements LineJoining {

    private static final int INDENT = 4;
    private static final int CLEARLY_SHORT = 8;
    private static final int LONGEST = 80;
    private static final int USUAL = 60;
    private static final int LONGEST_DECIMAL_HEADING = 24;
    private static final Set<String> FORMULA = Set.of("特此通知。", "特此公告。");
    private static final Pattern RESPONSIBLE = Pattern.compile("（[^（）]{2,60}(?:负责|配合|牵头)）");

    @Override
    public boolean[] starts(List<SourceLine> lines, Doubts doubts) {
        boolean[] starts = new boolean[lines.size()];
        int full = fullWidth(lines);
        boolean indented = keepsIndent(lines);
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i == 0 || (indented ? indented(lines, starts, i, full) : byWidth(lines, starts, i, full, doubts));
        }
        return starts;
    }

    /**
     * The width to which lines are filled: that of most lines, unless enough are filled to an indent more; then most are first
     * lines of short paragraphs. Documents too short to show it are taken to be set as wide as usual.
     */
    static int fullWidth(List<SourceLine> lines) {
        int[] counts = new int[LONGEST + 1];
        for (SourceLine line : lines) {
            int width = Characters.columns(Blanks.strip(line.layout()));
            counts[Math.min(width, LONGEST)]++;
        }
        int best = 0;
        for (int width = 40; width < LONGEST; width++) {
            best = near(counts, width) > near(counts, best) ? width : best;
        }
        int most = fuller(counts, best);
        for (int width = most + INDENT - 1; width <= most + INDENT + 1 && width < LONGEST; width++) {
            if (near(counts, width) >= 3 && near(counts, width) * 5 >= near(counts, best)) {
                return fuller(counts, width);
            }
        }
        boolean firstLinesOnly = Math.abs(most + INDENT - USUAL) <= 1;
        return near(counts, best) < 3 || firstLinesOnly ? USUAL : Math.max(most, 58);
    }

    private static int near(int[] counts, int width) {
        return counts[width] + counts[width + 1];
    }

    private static int fuller(int[] counts, int width) {
        return counts[width + 1] > counts[width] ? width + 1 : width;
    }

    private static boolean keepsIndent(List<SourceLine> lines) {
        long indented = lines.stream().filter(line -> isIndented(line.layout())).count();
        return indented >= 4 && indented * 12 >= lines.size();
    }

    private static boolean isIndented(String line) {
        return line.length() > 2 && line.charAt(0) == '\u2003' && line.charAt(1) == '\u2003'
                || line.length() > 3 && line.charAt(0) == ' ' && line.charAt(1) == '\u2003' && line.charAt(2) == '\u2003';
    }

    private static boolean indented(List<SourceLine> lines, boolean[] starts, int i, int full) {
        SourceLine line = lines.get(i);
        if (isIndented(line.layout()) || isHeading(line)) {
            return true;
        }
        SourceLine before = lines.get(i - 1);
        return room(before, line, full - (starts[i - 1] && !isIndented(before.layout()) ? INDENT : 0)) >= CLEARLY_SHORT;
    }

    private static boolean byWidth(List<SourceLine> lines, boolean[] starts, int i, int full, Doubts doubts) {
        SourceLine before = lines.get(i - 1);
        SourceLine line = lines.get(i);
        String left = before.stripped();
        char last = left.charAt(left.length() - 1);
        boolean ended = endsSentence(left);
        int room = room(before, line, full - (starts[i - 1] ? INDENT : 0));
        Marker marker = MarkerReader.read(line.stripped());
        if (marker != null && marker.beginsParagraph()) {
            return begins(marker, line, last, ended || room >= 2 || last == '）', starts[i - 1], doubts);
        }
        if (ended && (marker != null && isDecimalHeading(marker, line) || FORMULA.contains(line.stripped())
                || line.stripped().startsWith("附件："))) {
            return true;
        }
        if (room >= CLEARLY_SHORT) {
            return true;
        }
        if (!ended && last != '）' && last != ')') {
            return false;
        }
        if (room >= (ended ? 0 : 2)) {
            return true;
        }
        if (!ended) {
            return false;
        }
        return firstLineByLength(lines, i, full, last, doubts);
    }

    private static boolean endsSentence(String line) {
        char last = line.charAt(line.length() - 1);
        return Characters.isTerminal(last)
                || Characters.isClosing(last) && line.length() > 1 && Characters.isTerminal(line.charAt(line.length() - 2));
    }

    /** Whether a numbered line begins a paragraph, or is the rest of a reference (本条第 / （二）项). */
    private static boolean begins(
            Marker marker, SourceLine line, char last, boolean free, boolean afterFirstLine, Doubts doubts) {
        if ("第和、及至或与，（".indexOf(last) >= 0) {
            return false;
        }
        boolean arabic = marker.scheme() == Scheme.ARABIC;
        if (!free) {
            doubts.add(line.number(), "heading");
        }
        return free || !arabic || afterFirstLine;
    }

    private static boolean isDecimalHeading(Marker marker, SourceLine line) {
        String text = line.stripped();
        return marker.scheme() == Scheme.DECIMAL && text.length() - marker.end() <= LONGEST_DECIMAL_HEADING
                && !Characters.isTerminal(text.charAt(text.length() - 1));
    }

    /** Behind a full line that ends a sentence: is this line filled like a first line, to four columns less? */
    private static boolean firstLineByLength(List<SourceLine> lines, int i, int full, char last, Doubts doubts) {
        SourceLine line = lines.get(i);
        int width = Characters.columns(Blanks.strip(line.layout()));
        if (width > full - INDENT + 1) {
            return false;
        }
        boolean goesOn = i + 1 < lines.size() && !isHeading(lines.get(i + 1))
                && room(line, lines.get(i + 1), full - INDENT) < (endsSentence(line.stripped()) ? 0 : 2);
        if (goesOn && room(line, lines.get(i + 1), full) >= 0) {
            return true;
        }
        if (!goesOn && last == '。' && !RESPONSIBLE.matcher(line.stripped()).matches()) {
            doubts.add(line.number(), "paragraph");
        }
        return false;
    }

    /** How many columns were left on a line of that width after the first word of the next; negative if none. */
    private static int room(SourceLine line, SourceLine next, int limit) {
        return limit - Characters.columns(Blanks.strip(line.layout())) - firstWord(Blanks.strip(next.layout()));
    }

    /** Columns that must stay together at the beginning of a line. */
    static int firstWord(String text) {
        int i = 0;
        int width = 0;
        while (i < text.length() && Characters.isOpening(text.charAt(i))) {
            width += Characters.columns(text.charAt(i++));
        }
        if (i < text.length() && Characters.isAsciiWord(text.charAt(i))) {
            while (i < text.length() && (Characters.isAsciiWord(text.charAt(i)) || "./-+%".indexOf(text.charAt(i)) >= 0)) {
                width += Characters.columns(text.charAt(i++));
            }
        } else if (i < text.length()) {
            width += Characters.columns(text.charAt(i++));
        }
        while (i < text.length() && Characters.isClosing(text.charAt(i))) {
            width += Characters.columns(text.charAt(i++));
        }
        return width;
    }

    private static boolean isHeading(SourceLine line) {
        Marker marker = MarkerReader.read(line.stripped());
        return marker != null && marker.beginsParagraph();
    }
}
