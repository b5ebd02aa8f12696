package org.guiju.desktop.calculation.internal;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;
import org.guiju.desktop.library.api.Colors;

/** A sheet of a calendar, drawn with strokes so that it follows the theme and any scale. */
final class CalendarIcon implements Icon {

    private static final int SIZE = 14;

    @Override
    public void paintIcon(Component c, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.translate(x, y);
            g.setColor(Colors.muted());
            g.setStroke(new BasicStroke(1.2f));
            g.draw(new RoundRectangle2D.Double(1.5, 2.5, 11, 10, 2, 2));
            g.draw(new Line2D.Double(1.5, 5.5, 12.5, 5.5));
            g.draw(new Line2D.Double(4.5, 1, 4.5, 3.5));
            g.draw(new Line2D.Double(9.5, 1, 9.5, 3.5));
        } finally {
            g.dispose();
        }
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
