package org.guiju.desktop.library.internal.typeset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Breaks text into lines as Chinese print does: no closing mark begins a line and no opening one ends it, Latin words and
 * numbers stay whole, marks beside each other give up half their width, Chinese and Latin are set a little apart, and
 * lines are made flush by spreading what is left.
 */
final class LineBreaker {

    private static final float AIR = 0.16f;
    /** How far an opening mark at the beginning of a line stands out, so that its ink is flush. */
    private static final float OUTDENT = 0.3f;
    /** Most of a line's width that is spread; a line that lacks more stays ragged. */
    private static final float SPREAD = 0.12f;

    private final TypeFonts fonts;

    LineBreaker(TypeFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * What is to be broken.
     *
     * @param text text
     * @param start first character
     * @param end behind the last character
     * @param strong characters set in bold
     * @param size size of the letters in pixels
     * @param leading height of a line as a multiple of the size
     * @param left left edge
     * @param width width from the left edge
     * @param first indent of the first line beyond {@code left}
     * @param hangFrom offset below which further lines begin, 0 for {@code left}
     * @param align alignment
     */
    record Passage(
            String text, int start, int end, BitSet strong, float size, float leading, float left, float width, float first,
            int hangFrom, BlockStyle.Align align) {}

    /** Breaks a passage; line ends in it begin new lines. There is at least one line. */
    List<Line> lines(Passage p) {
        List<Line> lines = new ArrayList<>();
        float[] advance = advances(p);
        float hang = 0;
        if (p.hangFrom > p.start) {
            hang = p.first;
            for (int i = p.start; i < Math.min(p.hangFrom, p.end); i++) {
                hang += advance[i - p.start];
            }
            hang = Math.min(hang, p.width / 3);
        }
        int at = p.start;
        float top = 0;
        boolean first = true;
        do {
            float indent = first ? p.first : hang;
            int hardEnd = p.text.indexOf('\n', at);
            int limit = hardEnd < 0 || hardEnd > p.end ? p.end : hardEnd;
            int end = breakAfter(p, advance, at, limit, p.width - indent);
            lines.add(line(p, advance, at, end, end >= limit, indent, top));
            top += p.size * p.leading;
            at = end;
            while (at < limit && p.text.charAt(at) == ' ') {
                at++;
            }
            if (at == limit && limit < p.end) {
                at++;
            }
            first = false;
        } while (at < p.end);
        return lines;
    }

    private float[] advances(Passage p) {
        float[] advance = new float[p.end - p.start];
        for (int i = p.start; i < p.end; i++) {
            char c = p.text.charAt(i);
            float width = fonts.advance(p.text, i, p.strong.get(i), p.size);
            if (i + 1 < p.end) {
                char next = p.text.charAt(i + 1);
                boolean full = width > p.size * 0.9f;
                if (full && (CharacterClass.isHalfLeft(c) && (CharacterClass.isHalfLeft(next) || CharacterClass.isHalfRight(next))
                        || CharacterClass.isHalfRight(c) && CharacterClass.isHalfRight(next))) {
                    width -= p.size / 2;
                } else if (CharacterClass.isHan(c) && CharacterClass.isNarrowLetter(next)
                        || CharacterClass.isNarrowLetter(c) && CharacterClass.isHan(next)) {
                    width += p.size * AIR;
                }
            }
            advance[i - p.start] = width;
        }
        return advance;
    }

    /** Where the line that begins at {@code from} ends. Always takes at least one character if there is one. */
    private int breakAfter(Passage p, float[] advance, int from, int limit, float width) {
        float x = 0;
        int candidate = -1;
        for (int i = from; i < limit; i++) {
            char c = p.text.charAt(i);
            if (i > from && CharacterClass.breaks(p.text.charAt(i - 1), c)) {
                candidate = i;
            }
            float a = advance[i - p.start];
            float needed = Character.isWhitespace(c) ? 0 : CharacterClass.isHalfLeft(c) && a > p.size * 0.9f ? a / 2 : a;
            if (x + needed > width + 0.01f && i > from) {
                return candidate > from ? candidate : i;
            }
            x += a;
        }
        return limit;
    }

    private Line line(Passage p, float[] advance, int from, int end, boolean last, float indent, float top) {
        int visible = end;
        while (visible > from && p.text.charAt(visible - 1) == ' ') {
            visible--;
        }
        float[] x = new float[end - from + 1];
        float start = p.left + indent;
        if (from > p.start && from < end && CharacterClass.isHalfRight(p.text.charAt(from))
                && advance[from - p.start] > p.size * 0.9f && p.align == BlockStyle.Align.JUSTIFY) {
            start -= p.size * OUTDENT;
        }
        x[0] = start;
        for (int i = from; i < end; i++) {
            x[i - from + 1] = x[i - from] + (i < visible ? advance[i - p.start] : 0);
        }
        float right = x[visible - from];
        if (visible > from && CharacterClass.isHalfLeft(p.text.charAt(visible - 1))
                && advance[visible - 1 - p.start] > p.size * 0.9f) {
            right -= p.size / 2;
        }
        float slack = p.left + p.width - right;
        switch (p.align) {
            case CENTER -> shift(x, slack / 2);
            case RIGHT -> shift(x, slack);
            case JUSTIFY -> {
                if (!last && slack < p.width * SPREAD) {
                    spread(p, x, from, visible, slack);
                }
            }
            default -> { }
        }
        float height = p.size * p.leading;
        float baseline = (height - p.size) / 2 + p.size * TypeFonts.ascent();
        return new Line(from, end, top, height, baseline, x);
    }

    private static void shift(float[] x, float by) {
        for (int i = 0; i < x.length; i++) {
            x[i] += by;
        }
    }

    /** Spreads what is left over the places where a line could break, or draws together a little if it is too long. */
    private static void spread(Passage p, float[] x, int from, int visible, float slack) {
        int gaps = 0;
        for (int i = from + 1; i < visible; i++) {
            gaps += stretches(p.text, i) ? 1 : 0;
        }
        if (gaps == 0) {
            return;
        }
        float each = slack / gaps;
        float moved = 0;
        for (int i = from + 1; i < from + x.length; i++) {
            if (i < visible && stretches(p.text, i)) {
                moved += each;
            }
            x[i - from] += moved;
        }
    }

    private static boolean stretches(String text, int i) {
        char previous = text.charAt(i - 1);
        char next = text.charAt(i);
        return !Character.isLowSurrogate(next) && !(CharacterClass.isWord(previous) && CharacterClass.isWord(next));
    }
}
