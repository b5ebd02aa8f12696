package org.guiju.desktop.library.internal.reader;

import java.awt.Point;
import java.awt.Rectangle;
import java.text.BreakIterator;
import java.util.Locale;
import javax.accessibility.AccessibleText;
import javax.swing.text.AttributeSet;
import javax.swing.text.SimpleAttributeSet;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;
import org.guiju.desktop.library.internal.typeset.TextPosition;
import org.guiju.desktop.library.internal.typeset.TextRange;

/** The text of a page for assistive technology: blocks one after the other, separated by line ends. */
final class PageAccessibleText implements AccessibleText {

    private final ReaderView view;
    private final DocumentLayout layout;
    private final int[] starts;
    private final String text;

    PageAccessibleText(ReaderView view) {
        this.view = view;
        this.layout = view.layoutShown();
        this.starts = new int[layout.blocks().size()];
        StringBuilder all = new StringBuilder();
        for (int b = 0; b < starts.length; b++) {
            starts[b] = all.length();
            all.append(layout.blocks().get(b).text()).append('\n');
        }
        this.text = all.toString();
    }

    private int index(TextPosition p) {
        return starts.length == 0 ? 0 : starts[p.block()] + p.offset();
    }

    private TextPosition position(int index) {
        int b = java.util.Arrays.binarySearch(starts, index);
        b = b >= 0 ? b : -b - 2;
        return new TextPosition(Math.max(0, b), b < 0 ? 0 : Math.min(index - starts[b], layout.blocks().get(b).text().length()));
    }

    @Override
    public int getIndexAtPoint(Point p) {
        return index(layout.positionAt(p.x - view.columnX(), p.y));
    }

    @Override
    public Rectangle getCharacterBounds(int i) {
        TextPosition p = position(i);
        return view.boundsOf(TextRange.in(p.block(), p.offset(), p.offset() + 1));
    }

    @Override
    public int getCharCount() {
        return text.length();
    }

    @Override
    public int getCaretPosition() {
        return view.selection() == null ? 0 : index(view.selection().end());
    }

    @Override
    public String getAtIndex(int part, int index) {
        if (index < 0 || index >= text.length()) {
            return null;
        }
        BreakIterator breaks = breaks(part);
        int end = breaks.following(index);
        int start = breaks.previous();
        return text.substring(start, end == BreakIterator.DONE ? text.length() : end);
    }

    @Override
    public String getAfterIndex(int part, int index) {
        if (index < 0 || index >= text.length()) {
            return null;
        }
        int start = breaks(part).following(index);
        return start == BreakIterator.DONE || start >= text.length() ? null : getAtIndex(part, start);
    }

    @Override
    public String getBeforeIndex(int part, int index) {
        if (index <= 0 || index >= text.length()) {
            return null;
        }
        BreakIterator breaks = breaks(part);
        breaks.following(index);
        int start = breaks.previous();
        return start <= 0 ? null : getAtIndex(part, start - 1);
    }

    private BreakIterator breaks(int part) {
        BreakIterator breaks = switch (part) {
            case WORD -> BreakIterator.getWordInstance(Locale.CHINESE);
            case SENTENCE -> BreakIterator.getSentenceInstance(Locale.CHINESE);
            default -> BreakIterator.getCharacterInstance(Locale.CHINESE);
        };
        breaks.setText(text);
        return breaks;
    }

    @Override
    public AttributeSet getCharacterAttribute(int i) {
        return new SimpleAttributeSet();
    }

    @Override
    public int getSelectionStart() {
        return view.selection() == null ? 0 : index(view.selection().start());
    }

    @Override
    public int getSelectionEnd() {
        return view.selection() == null ? 0 : index(view.selection().end());
    }

    @Override
    public String getSelectedText() {
        return view.selection() == null ? null : view.selectedText();
    }
}
