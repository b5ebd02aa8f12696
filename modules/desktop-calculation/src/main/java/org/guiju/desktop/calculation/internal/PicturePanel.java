package org.guiju.desktop.calculation.internal;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import javax.swing.UIManager;
import org.guiju.desktop.library.api.Colors;
import org.guiju.exchange.api.picture.Drawing;
import org.guiju.exchange.api.picture.Drawing.Tone;
import org.guiju.exchange.api.picture.Picture;
import org.guiju.exchange.api.picture.PictureLayout;
import org.guiju.exchange.api.picture.TextMeasure;

/** Paints a picture in the width there is, in the font and colours of the interface. */
final class PicturePanel extends JComponent implements Scrollable {

    private static final long serialVersionUID = 1L;
    private static final int PAD = 8;

    private transient Picture picture;
    private transient Drawing drawing;
    private double laidOut;

    PicturePanel() {
        setFocusable(true);
    }

    /** Shows a picture; null for none. */
    void show(Picture shown) {
        picture = shown;
        drawing = null;
        getAccessibleContext().setAccessibleName(shown == null ? Words.of("picture.none") : shown.title());
        revalidate();
        repaint();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }

    private Drawing drawing() {
        double room = Math.max(PictureLayout.LEAST_WIDTH, getWidth() - 2.0 * PAD);
        if (drawing == null || room != laidOut) {
            Font font = UIManager.getFont("Label.font");
            FontMetrics metrics = getFontMetrics(font);
            TextMeasure measure = (text, size) -> metrics.stringWidth(text) * size / font.getSize2D();
            drawing = new PictureLayout(Locale.getDefault(), measure, font.getSize2D()).lay(picture, room);
            laidOut = room;
        }
        return drawing;
    }

    @Override
    public Dimension getPreferredSize() {
        int title = getFontMetrics(UIManager.getFont("Label.font")).getHeight();
        return picture == null ? new Dimension(200, 100)
                : new Dimension((int) PictureLayout.LEAST_WIDTH, (int) drawing().height() + 2 * PAD + 2 * title);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setColor(Colors.paper());
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            Font font = UIManager.getFont("Label.font");
            g.setFont(font);
            g.setColor(Colors.muted());
            if (picture == null) {
                g.drawString(Words.of("picture.none"), 2 * PAD, 2 * PAD + g.getFontMetrics().getAscent());
                return;
            }
            FontMetrics metrics = g.getFontMetrics();
            TextMeasure measure = (text, size) -> metrics.stringWidth(text);
            g.setColor(Colors.ink());
            g.drawString(measure.fit(picture.title(), font.getSize2D(), getWidth() - 4.0 * PAD), 2 * PAD,
                    PAD + g.getFontMetrics().getAscent());
            g.translate(PAD, PAD + g.getFontMetrics().getHeight() + PAD / 2);
            drawing().shapes().forEach(s -> paint(g, s, font));
        } finally {
            g.dispose();
        }
    }

    private static void paint(Graphics2D g, Drawing.Shape shape, Font font) {
        Color colour = colour(shape.tone());
        g.setColor(colour);
        g.setStroke(new BasicStroke(1f));
        switch (shape) {
            case Drawing.Box box -> {
                if (box.hatched()) {
                    g.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 90));
                }
                g.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            }
            case Drawing.Line line -> {
                if (line.dashed()) {
                    g.setStroke(new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3, 3}, 0f));
                }
                g.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Drawing.Dot dot -> {
                Ellipse2D.Double disc =
                        new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius());
                if (dot.filled()) {
                    g.fill(disc);
                } else {
                    g.setColor(Colors.paper());
                    g.fill(disc);
                    g.setColor(colour);
                    g.draw(disc);
                }
            }
            case Drawing.Words words -> {
                g.setFont(font.deriveFont(words.bold() ? Font.BOLD : Font.PLAIN, (float) words.size()));
                double wide = g.getFontMetrics().stringWidth(words.text());
                double x = switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - wide / 2;
                    case END -> words.x() - wide;
                };
                g.drawString(words.text(), (float) x, (float) words.y());
            }
        }
    }

    private static Color colour(Tone tone) {
        return switch (tone) {
            case INK -> Colors.ink();
            case MUTED -> Colors.muted();
            case RULE -> Colors.rule();
            case SOFT -> mix(Colors.ink(), Colors.paper(), 0.09);
            case ACCENT -> Colors.link();
            case ACCENT_SOFT -> mix(Colors.link(), Colors.paper(), 0.25);
            case WARNING -> Colors.warning();
        };
    }

    private static Color mix(Color a, Color b, double part) {
        return new Color(
                (int) (a.getRed() * part + b.getRed() * (1 - part)),
                (int) (a.getGreen() * part + b.getGreen() * (1 - part)),
                (int) (a.getBlue() * part + b.getBlue() * (1 - part)));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return 24;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() == null || getParent().getWidth() >= PictureLayout.LEAST_WIDTH;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
