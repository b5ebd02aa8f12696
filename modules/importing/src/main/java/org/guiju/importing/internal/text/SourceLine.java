package org.guiju.importing.internal.text;

import java.util.EnumSet;
import java.util.Set;

/**
 * A line of a source that is not blank.
 *
 * @param number number in the file, from 1
 * @param text repaired text with its blanks at both ends
 * @param layout the line as it stood in the file after glyph repair; widths and blanks are measured on it
 * @param blankBefore whether a blank line stands before it
 * @param page printed page, or null
 * @param style what markup says
 * @param marks what is known better
 */
public record SourceLine(
        int number, String text, String layout, boolean blankBefore, Integer page, Style style, Set<Mark> marks) {

    /**
     * What markup says about a line.
     *
     * @param heading depth of a Markdown heading, 0 for none
     * @param boldEnd how many characters at the beginning of the text are bold
     * @param listItem whether it is an item of a list
     * @param breakAfter whether a forced line break follows
     */
    public record Style(int heading, int boldEnd, boolean listItem, boolean breakAfter) {

        /** No markup. */
        public static final Style NONE = new Style(0, 0, false, false);
    }

    /** A plain line. */
    public static SourceLine of(int number, String text, boolean blankBefore) {
        return new SourceLine(number, text, text, blankBefore, null, Style.NONE, Set.of());
    }

    /** The same with another text; the layout stays. */
    public SourceLine withText(String other) {
        return new SourceLine(number, other, layout, blankBefore, page, style, marks);
    }

    /** The same with the text and style that markup leaves. */
    public SourceLine withMarkup(String other, Style otherStyle) {
        return new SourceLine(number, other, layout, blankBefore, page, otherStyle, marks);
    }

    /** The same on a printed page. */
    public SourceLine withPage(Integer other) {
        return new SourceLine(number, text, layout, blankBefore, other, style, marks);
    }

    /** The same with one more mark. */
    public SourceLine with(Mark mark) {
        EnumSet<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        return new SourceLine(number, text, layout, blankBefore, page, style, Set.copyOf(more));
    }

    /** Whether it bears a mark. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** Text without blanks at its ends. */
    public String stripped() {
        return Blanks.strip(text);
    }
}
