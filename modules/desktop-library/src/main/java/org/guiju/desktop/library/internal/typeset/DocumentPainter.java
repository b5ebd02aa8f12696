package org.guiju.desktop.library.internal.typeset;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Toolkit;
import java.awt.font.GlyphVector;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Paints the part of a page that is in view. */
public final class DocumentPainter {

    private static final float[] DOTS = {1f, 2.2f};

    private final DocumentLayout layout;
    private final Palette palette;
    private final Overlays overlays;

    /** Paints this page in these colours. */
    public DocumentPainter(DocumentLayout layout, Palette palette, Overlays overlays) {
        this.layout = layout;
        this.palette = palette;
        this.overlays = overlays;
    }

    /** Paints between two heights; the origin of {@code g} is the left top corner of the column. */
    public void paint(Graphics2D g, float top, float bottom) {
        if (Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints") instanceof Map<?, ?> hints) {
            g.addRenderingHints(hints);
        } else {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
        int first = Math.max(0, layout.blockAt(top));
        paintProvision(g);
        paintFrames(g, top, bottom);
        for (int b = first; b < layout.blocks().size() && layout.top(b) < bottom; b++) {
            paintBackground(g, b);
            for (TextRange hit : overlays.hits()) {
                fill(g, b, hit, palette.found());
            }
            for (int i = 0; i < overlays.found().size(); i++) {
                fill(g, b, overlays.found().get(i), i == overlays.current() ? palette.foundCurrent() : palette.found());
            }
            if (overlays.selection() != null) {
                fill(g, b, overlays.selection(), palette.selection());
            }
            paintText(g, b, top, bottom);
        }
    }

    private void paintProvision(Graphics2D g) {
        if (overlays.provision() == null) {
            return;
        }
        float em = layout.em();
        Overlays.Extent extent = overlays.provision();
        if (overlays.flash() > 0) {
            g.setColor(Palette.mix(palette.paper(), palette.accent(), 0.16f * overlays.flash()));
            g.fill(new RoundRectangle2D.Float(-em * 0.7f, extent.top() - em * 0.2f, layout.width() + em * 1.4f,
                    extent.bottom() - extent.top() + em * 0.4f, em * 0.5f, em * 0.5f));
        }
        g.setColor(palette.accent());
        g.fill(new RoundRectangle2D.Float(-em * 1.1f, extent.top() + em * 0.15f, em * 0.18f,
                extent.bottom() - extent.top() - em * 0.3f, em * 0.18f, em * 0.18f));
    }

    private void paintFrames(Graphics2D g, float top, float bottom) {
        for (DocumentLayout.Frame frame : layout.frames()) {
            if (frame.bottom() < top || frame.top() > bottom) {
                continue;
            }
            RoundRectangle2D.Float shape = new RoundRectangle2D.Float(0, frame.top(), layout.width(),
                    frame.bottom() - frame.top(), layout.em() * 0.5f, layout.em() * 0.5f);
            g.setColor(palette.shade());
            g.fill(shape);
            g.setColor(palette.rule());
            g.setStroke(new BasicStroke(1f));
            g.draw(shape);
        }
    }

    private void paintBackground(Graphics2D g, int b) {
        Block block = layout.blocks().get(b);
        float em = layout.em();
        float top = layout.top(b);
        if (block instanceof TableBlock) {
            paintGrid(g, (TableLayout) layout.layout(b), top);
        } else if (block.style() == BlockStyle.CALLOUT) {
            Rectangle2D.Float area = new Rectangle2D.Float(
                    0, top - em * 0.35f, layout.width(), layout.layout(b).height() + em * 0.7f);
            g.setColor(Palette.mix(palette.paper(), palette.notice(), palette.dark() ? 0.14f : 0.12f));
            g.fill(area);
            g.setColor(palette.notice());
            g.fill(new Rectangle2D.Float(0, area.y, em * 0.22f, area.height));
        } else if (block.style() == BlockStyle.RULE) {
            g.setColor(palette.rule());
            float y = top + layout.layout(b).height() / 2;
            g.fill(new Rectangle2D.Float(0, y, layout.width(), 1));
        }
        for (Span span : block.spans()) {
            if (span.mark() instanceof Mark.Badge badge) {
                Color hue = palette.of(badge.status());
                paintBadge(g, b, span, Palette.mix(palette.paper(), hue, palette.dark() ? 0.35f : 0.2f), hue);
            } else if (span.mark() instanceof Mark.Tag tag) {
                Color hue = tag.warning() ? palette.notice() : palette.muted();
                paintBadge(g, b, span, Palette.mix(palette.paper(), hue, 0.14f), Palette.mix(palette.paper(), hue, 0.6f));
            }
        }
    }

    private void paintBadge(Graphics2D g, int b, Span span, Color fill, Color edge) {
        List<Rectangle2D.Float> parts = new ArrayList<>();
        layout.rectanglesIn(b, span.start(), span.end(), parts);
        float size = layout.em() * layout.blocks().get(b).style().size();
        for (Rectangle2D.Float r : parts) {
            float height = size * 1.32f;
            RoundRectangle2D.Float pill = new RoundRectangle2D.Float(r.x - size * 0.35f, r.y + (r.height - height) / 2,
                    r.width + size * 0.7f, height, size * 0.5f, size * 0.5f);
            g.setColor(fill);
            g.fill(pill);
            g.setColor(edge);
            g.setStroke(new BasicStroke(0.8f));
            g.draw(pill);
        }
    }

    private void paintGrid(Graphics2D g, TableLayout table, float top) {
        g.setStroke(new BasicStroke(1f));
        for (TableLayout.CellBox box : table.boxes()) {
            if (box.cell().header()) {
                g.setColor(palette.dark() ? Palette.mix(palette.paper(), palette.ink(), 0.1f) : palette.shade());
                g.fill(new Rectangle2D.Float(box.x(), top + box.y(), box.width(), box.height()));
            }
        }
        g.setColor(palette.rule());
        for (TableLayout.CellBox box : table.boxes()) {
            g.draw(new Rectangle2D.Float(box.x(), top + box.y(), box.width(), box.height()));
        }
        g.setColor(Palette.mix(palette.rule(), palette.ink(), 0.35f));
        float left = table.boxes().isEmpty() ? 0 : table.boxes().get(0).x();
        float right = (float) table.boxes().stream().mapToDouble(b -> b.x() + b.width()).max().orElse(layout.width());
        g.draw(new Rectangle2D.Float(left, top, right - left, table.height()));
    }

    private void fill(Graphics2D g, int b, TextRange range, Color color) {
        if (!range.touches(b) || range.isEmpty()) {
            return;
        }
        List<Rectangle2D.Float> parts = new ArrayList<>();
        layout.rectanglesIn(b, range.startIn(b), range.endIn(b, layout.blocks().get(b).text().length()), parts);
        g.setColor(color);
        float size = layout.em() * layout.blocks().get(b).style().size();
        for (Rectangle2D.Float r : parts) {
            float height = Math.min(r.height, size * 1.45f);
            g.fill(new Rectangle2D.Float(r.x, r.y + (r.height - height) / 2, r.width, height));
        }
    }

    private void paintText(Graphics2D g, int b, float top, float bottom) {
        Block block = layout.blocks().get(b);
        BlockLayout shape = layout.layout(b);
        if (block.style() == BlockStyle.RULE) {
            return;
        }
        TextInks inks = new TextInks(block, shape, palette);
        float size = layout.em() * block.style().size();
        for (Line line : shape.lines()) {
            float y = layout.top(b) + line.top();
            if (y > bottom || y + line.height() < top) {
                continue;
            }
            drawLine(g, block, line, inks, size, y + line.baseline());
        }
        underline(g, b, block, shape, top, bottom);
    }

    /** Draws a line in runs of one font and one colour, each character at its own place. */
    private void drawLine(Graphics2D g, Block block, Line line, TextInks inks, float size, float baseline) {
        int from = line.start();
        while (from < line.end()) {
            Font font = layout.fonts().fontFor(block.text(), from, inks.strong(from), size);
            Color color = inks.color(from);
            int to = from + 1;
            while (to < line.end() && inks.color(to).equals(color)
                    && layout.fonts().fontFor(block.text(), to, inks.strong(to), size).equals(font)) {
                to++;
            }
            char[] chars = block.text().substring(from, to).replace('\n', ' ').replace('\t', ' ').toCharArray();
            GlyphVector glyphs = font.createGlyphVector(TypeFonts.CONTEXT, chars);
            int place = from;
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                glyphs.setGlyphPosition(i, new Point2D.Float(line.xAt(place) - line.xAt(from), 0));
                place++;
                if (glyphs.getNumGlyphs() < chars.length && place < to && Character.isLowSurrogate(block.text().charAt(place))) {
                    place++;
                }
            }
            g.setColor(color);
            g.drawGlyphVector(glyphs, line.xAt(from), baseline);
            from = to;
        }
    }

    private void underline(Graphics2D g, int b, Block block, BlockLayout shape, float top, float bottom) {
        float size = layout.em() * block.style().size();
        for (Span span : block.spans()) {
            boolean hovered = overlays.hover() != null && overlays.hover().block() == b && overlays.hover().span().equals(span);
            boolean dotted = span.mark() instanceof Mark.External || span.mark() instanceof Mark.Term && hovered;
            if (!dotted && !(hovered && span.mark().isLink())) {
                continue;
            }
            g.setColor(span.mark().isLink() ? palette.link() : palette.muted());
            g.setStroke(dotted
                    ? new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, DOTS, 0)
                    : new BasicStroke(1f));
            for (Line line : shape.lines()) {
                int from = Math.max(span.start(), line.start());
                int to = Math.min(span.end(), line.end());
                float y = layout.top(b) + line.top() + line.baseline() + size * 0.2f;
                if (from < to && y > top && y < bottom + line.height()) {
                    g.draw(new Line2D.Float(line.xAt(from), y, line.xAt(to), y));
                }
            }
        }
    }
}
