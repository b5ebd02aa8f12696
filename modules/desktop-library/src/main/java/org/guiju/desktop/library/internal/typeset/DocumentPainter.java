package org.guiju.desktop.library.internal.typeset;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Paints the part of a page that is in view. */
public final class DocumentPainter {

    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final BasicStroke FINE = new BasicStroke(0.8f);
    private static final BasicStroke DOTTED =
            new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, new float[] {1f, 2.2f}, 0);

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
        paint(new ScreenSurface(g, layout.fonts()), top, bottom);
    }

    /** Paints between two heights on any surface. */
    public void paint(Surface g, float top, float bottom) {
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

    private void paintProvision(Surface g) {
        if (overlays.provision() == null) {
            return;
        }
        float em = layout.em();
        Overlays.Extent extent = overlays.provision();
        if (overlays.flash() > 0) {
            g.fill(new RoundRectangle2D.Float(-em * 0.7f, extent.top() - em * 0.2f, layout.width() + em * 1.4f,
                    extent.bottom() - extent.top() + em * 0.4f, em * 0.5f, em * 0.5f),
                    Palette.mix(palette.paper(), palette.accent(), 0.16f * overlays.flash()));
        }
        g.fill(new RoundRectangle2D.Float(-em * 1.1f, extent.top() + em * 0.15f, em * 0.18f,
                extent.bottom() - extent.top() - em * 0.3f, em * 0.18f, em * 0.18f), palette.accent());
    }

    private void paintFrames(Surface g, float top, float bottom) {
        for (DocumentLayout.Frame frame : layout.frames()) {
            if (frame.bottom() < top || frame.top() > bottom) {
                continue;
            }
            RoundRectangle2D.Float shape = new RoundRectangle2D.Float(0, frame.top(), layout.width(),
                    frame.bottom() - frame.top(), layout.em() * 0.5f, layout.em() * 0.5f);
            g.fill(shape, palette.shade());
            g.draw(shape, palette.rule(), THIN);
        }
    }

    private void paintBackground(Surface g, int b) {
        Block block = layout.blocks().get(b);
        float em = layout.em();
        float top = layout.top(b);
        if (block instanceof TableBlock) {
            paintGrid(g, (TableLayout) layout.layout(b), top);
        } else if (block.style() == BlockStyle.CALLOUT) {
            Rectangle2D.Float area = new Rectangle2D.Float(
                    0, top - em * 0.35f, layout.width(), layout.layout(b).height() + em * 0.7f);
            g.fill(area, Palette.mix(palette.paper(), palette.notice(), palette.dark() ? 0.14f : 0.12f));
            g.fill(new Rectangle2D.Float(0, area.y, em * 0.22f, area.height), palette.notice());
        } else if (block.style() == BlockStyle.RULE) {
            float y = top + layout.layout(b).height() / 2;
            g.fill(new Rectangle2D.Float(0, y, layout.width(), 1), palette.rule());
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

    private void paintBadge(Surface g, int b, Span span, Color fill, Color edge) {
        List<Rectangle2D.Float> parts = new ArrayList<>();
        layout.rectanglesIn(b, span.start(), span.end(), parts);
        float size = layout.em() * layout.blocks().get(b).style().size();
        for (Rectangle2D.Float r : parts) {
            float height = size * 1.32f;
            RoundRectangle2D.Float pill = new RoundRectangle2D.Float(r.x - size * 0.35f, r.y + (r.height - height) / 2,
                    r.width + size * 0.7f, height, size * 0.5f, size * 0.5f);
            g.fill(pill, fill);
            g.draw(pill, edge, FINE);
        }
    }

    private void paintGrid(Surface g, TableLayout table, float top) {
        for (TableLayout.CellBox box : table.boxes()) {
            if (box.cell().header()) {
                g.fill(new Rectangle2D.Float(box.x(), top + box.y(), box.width(), box.height()),
                        palette.dark() ? Palette.mix(palette.paper(), palette.ink(), 0.1f) : palette.shade());
            }
        }
        for (TableLayout.CellBox box : table.boxes()) {
            g.draw(new Rectangle2D.Float(box.x(), top + box.y(), box.width(), box.height()), palette.rule(), THIN);
        }
        float left = table.boxes().isEmpty() ? 0 : table.boxes().get(0).x();
        float right = (float) table.boxes().stream().mapToDouble(b -> b.x() + b.width()).max().orElse(layout.width());
        g.draw(new Rectangle2D.Float(left, top, right - left, table.height()),
                Palette.mix(palette.rule(), palette.ink(), 0.35f), THIN);
    }

    private void fill(Surface g, int b, TextRange range, Color color) {
        if (!range.touches(b) || range.isEmpty()) {
            return;
        }
        List<Rectangle2D.Float> parts = new ArrayList<>();
        layout.rectanglesIn(b, range.startIn(b), range.endIn(b, layout.blocks().get(b).text().length()), parts);
        float size = layout.em() * layout.blocks().get(b).style().size();
        for (Rectangle2D.Float r : parts) {
            float height = Math.min(r.height, size * 1.45f);
            g.fill(new Rectangle2D.Float(r.x, r.y + (r.height - height) / 2, r.width, height), color);
        }
    }

    private void paintText(Surface g, int b, float top, float bottom) {
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

    /** Draws a line in runs of one weight and one colour. */
    private static void drawLine(Surface g, Block block, Line line, TextInks inks, float size, float baseline) {
        int from = line.start();
        while (from < line.end()) {
            boolean strong = inks.strong(from);
            Color color = inks.color(from);
            int to = from + 1;
            while (to < line.end() && inks.color(to).equals(color) && inks.strong(to) == strong) {
                to++;
            }
            float[] x = Arrays.copyOfRange(line.x(), from - line.start(), to - line.start() + 1);
            g.text(block.text().substring(from, to), strong, size, color, x, baseline);
            from = to;
        }
    }

    private void underline(Surface g, int b, Block block, BlockLayout shape, float top, float bottom) {
        float size = layout.em() * block.style().size();
        for (Span span : block.spans()) {
            boolean hovered = overlays.hover() != null && overlays.hover().block() == b && overlays.hover().span().equals(span);
            boolean dotted = span.mark() instanceof Mark.External || span.mark().isTerm() && hovered;
            if (!dotted && !(hovered && span.mark().isLink())) {
                continue;
            }
            Color color = span.mark().isLink() ? palette.link() : palette.muted();
            for (Line line : shape.lines()) {
                int from = Math.max(span.start(), line.start());
                int to = Math.min(span.end(), line.end());
                float y = layout.top(b) + line.top() + line.baseline() + size * 0.2f;
                if (from < to && y > top && y < bottom + line.height()) {
                    g.draw(new Line2D.Float(line.xAt(from), y, line.xAt(to), y), color, dotted ? DOTTED : THIN);
                }
            }
        }
    }
}
