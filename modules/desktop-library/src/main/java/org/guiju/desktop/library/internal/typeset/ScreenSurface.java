package org.guiju.desktop.library.internal.typeset;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Toolkit;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.Map;

/** The screen, an image or a printer. */
public final class ScreenSurface implements Surface {

    private final Graphics2D g;
    private final TypeFonts fonts;

    /** Paints with these graphics, whose hints are set, in these fonts. */
    public ScreenSurface(Graphics2D g, TypeFonts fonts) {
        this.g = g;
        this.fonts = fonts;
        if (Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints") instanceof Map<?, ?> hints) {
            g.addRenderingHints(hints);
        } else {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
    }

    @Override
    public void fill(Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    @Override
    public void draw(Shape shape, Color color, BasicStroke stroke) {
        g.setColor(color);
        g.setStroke(stroke);
        g.draw(shape);
    }

    /** In runs of one font, each character at its own place. */
    @Override
    public void text(String text, boolean strong, float size, Color color, float[] x, float baseline) {
        g.setColor(color);
        int from = 0;
        while (from < text.length()) {
            Font font = fonts.fontFor(text, from, strong, size);
            int to = from + 1;
            while (to < text.length() && fonts.fontFor(text, to, strong, size).equals(font)) {
                to++;
            }
            char[] chars = text.substring(from, to).replace('\n', ' ').replace('\t', ' ').toCharArray();
            GlyphVector glyphs = font.createGlyphVector(TypeFonts.CONTEXT, chars);
            int place = from;
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                glyphs.setGlyphPosition(i, new Point2D.Float(x[place] - x[from], 0));
                place++;
                if (glyphs.getNumGlyphs() < chars.length && place < to && Character.isLowSurrogate(text.charAt(place))) {
                    place++;
                }
            }
            g.drawGlyphVector(glyphs, x[from], baseline);
            from = to;
        }
    }
}
