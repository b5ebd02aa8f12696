package org.guiju.desktop.library.api;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.guiju.desktop.library.internal.typeset.Palette;
import org.guiju.regulation.api.DocumentStatus;

/** A status as a small sign whose colour and shape both tell it. Painted, so that it follows the theme and any scale. */
public final class StatusIcon implements Icon {

    private final DocumentStatus status;

    /** The sign of a status. */
    public StatusIcon(DocumentStatus status) {
        this.status = status;
    }

    @Override
    public void paintIcon(Component c, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.translate(x, y);
            double unit = getIconWidth() / 12.0;
            g.scale(unit, unit);
            Color color = Palette.current().of(status);
            g.setColor(color);
            Ellipse2D dot = new Ellipse2D.Double(2.5, 2.5, 7, 7);
            switch (status) {
                case IN_FORCE -> g.fill(dot);
                case NOT_YET_IN_FORCE, EXPIRED -> {
                    g.setStroke(new java.awt.BasicStroke(1.6f));
                    g.draw(dot);
                }
                case AMENDED -> {
                    Path2D half = new Path2D.Double();
                    half.append(new java.awt.geom.Arc2D.Double(2.5, 2.5, 7, 7, 90, 180, java.awt.geom.Arc2D.PIE), false);
                    g.fill(half);
                    g.setStroke(new java.awt.BasicStroke(1.2f));
                    g.draw(dot);
                }
                case REPEALED -> {
                    g.setStroke(new java.awt.BasicStroke(1.8f));
                    g.drawLine(3, 3, 9, 9);
                    g.drawLine(9, 3, 3, 9);
                }
            }
        } finally {
            g.dispose();
        }
    }

    @Override
    public int getIconWidth() {
        java.awt.Font font = UIManager.getFont("Label.font");
        return font == null ? 12 : Math.max(12, Math.round(font.getSize2D() * 0.92f));
    }

    @Override
    public int getIconHeight() {
        return getIconWidth();
    }
}
