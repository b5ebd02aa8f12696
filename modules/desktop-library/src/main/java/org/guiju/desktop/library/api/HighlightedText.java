package org.guiju.desktop.library.api;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.guiju.desktop.library.internal.typeset.BlockStyle;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;
import org.guiju.desktop.library.internal.typeset.DocumentPainter;
import org.guiju.desktop.library.internal.typeset.Mark;
import org.guiju.desktop.library.internal.typeset.Overlays;
import org.guiju.desktop.library.internal.typeset.Palette;
import org.guiju.desktop.library.internal.typeset.Span;
import org.guiju.desktop.library.internal.typeset.TextBlock;
import org.guiju.desktop.library.internal.typeset.TextRange;
import org.guiju.desktop.library.internal.typeset.TypeFonts;

/** Draws an excerpt in a few lines with words emphasised, broken as the reader breaks lines. For list cells; event thread only. */
public final class HighlightedText {

    private final TypeFonts fonts;
    private final float size;
    private final int lines;

    /**
     * Prepares drawing.
     *
     * @param font font; its size is that of the text
     * @param lines most lines
     */
    public HighlightedText(Font font, int lines) {
        this.fonts = new TypeFonts(font);
        this.size = font.getSize2D();
        this.lines = lines;
    }

    /** Height of the lines in pixels. */
    public int height() {
        return Math.round(size * BlockStyle.EXCERPT.leading() * lines);
    }

    /**
     * Draws the excerpt.
     *
     * @param g where; the origin is the left top corner
     * @param text the excerpt
     * @param ranges start and end of the emphasised words, in pairs
     * @param width width in pixels
     * @param ink colour of the text, null for the palette's own
     */
    public void paint(Graphics2D g, String text, int[] ranges, int width, Color ink) {
        if (text.isEmpty() || width < size) {
            return;
        }
        List<Span> spans = new ArrayList<>();
        List<TextRange> found = new ArrayList<>();
        for (int i = 0; i + 1 < ranges.length; i += 2) {
            int start = Math.max(0, ranges[i]);
            int end = Math.min(text.length(), ranges[i + 1]);
            if (start < end) {
                spans.add(new Span(start, end, new Mark.Strong()));
                found.add(TextRange.in(0, start, end));
            }
        }
        Palette palette = Palette.current();
        if (ink != null) {
            palette = palette.withInk(ink);
        }
        TextBlock block = TextBlock.of(BlockStyle.EXCERPT, text.replace('\n', ' ').replace('\t', ' '), spans);
        DocumentLayout layout = new DocumentLayout(List.of(block), fonts, size, width);
        Graphics2D part = (Graphics2D) g.create();
        try {
            part.translate(0, -layout.top(0));
            part.clip(new java.awt.geom.Rectangle2D.Float(-2, layout.top(0), width + 4, height()));
            Overlays overlays = ink == null
                    ? new Overlays(null, List.of(), -1, found, null, null, 0) : Overlays.NONE;
            new DocumentPainter(layout, palette, overlays).paint(part, layout.top(0), layout.top(0) + height() - 1);
        } finally {
            part.dispose();
        }
    }
}
