package org.guiju.desktop.library.internal.reader;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import javax.swing.Icon;
import javax.swing.UIManager;
import org.guiju.desktop.library.internal.typeset.Palette;

/** The signs on the buttons of the windows, drawn with strokes so that they follow the theme and any scale. */
public enum SignIcon implements Icon {
    /** Back. */
    BACK("M10 3 L5 8 L10 13"),
    /** Forward. */
    FORWARD("M6 3 L11 8 L6 13"),
    /** Find. */
    FIND("O7 7 4 M10 10 L14 14"),
    /** Go to a provision. */
    GO_TO("M2 4 L14 4 M2 8 L9 8 M2 12 L9 12 M11 10 L14 10 L14 13"),
    /** Smaller text. */
    SMALLER("O7 7 4.5 M5 7 L9 7 M10.5 10.5 L14 14"),
    /** Larger text. */
    LARGER("O7 7 4.5 M5 7 L9 7 M7 5 L7 9 M10.5 10.5 L14 14"),
    /** Copy with citation. */
    QUOTE("M3 10 L3 7 L6 4 M3 10 L6 10 L6 7 L3 7 M9 10 L9 7 L12 4 M9 10 L12 10 L12 7 L9 7"),
    /** Record an effect. */
    EFFECT("M3 13 L3 10 L11 2 L14 5 L6 13 Z M9 4 L12 7"),
    /** Previous. */
    UP("M3 10 L8 5 L13 10"),
    /** Next. */
    DOWN("M3 6 L8 11 L13 6"),
    /** Close. */
    CLOSE("M4 4 L12 12 M12 4 L4 12"),
    /** A document. */
    DOCUMENT("M4 2 L10 2 L13 5 L13 14 L4 14 Z M6 7 L11 7 M6 10 L11 10"),
    /** A shelf of documents. */
    LIBRARY("M3 3 L3 13 M6 3 L6 13 M9 3 L9 13 M11 4 L14 13 M2 14 L15 14"),
    /** What hangs on a provision. */
    LINKS("O4 8 2 O12 4 2 O12 12 2 M6 7 L10 5 M6 9 L10 11"),
    /** An outline. */
    OUTLINE("M2 3 L14 3 M5 7 L14 7 M5 11 L14 11"),
    /** Home. */
    HOME("M2 8 L8 3 L14 8 M4 7 L4 13 L12 13 L12 7");

    private final String drawing;

    SignIcon(String drawing) {
        this.drawing = drawing;
    }

    @Override
    public void paintIcon(Component c, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.translate(x, y);
            g.scale(getIconWidth() / 16.0, getIconHeight() / 16.0);
            Palette palette = Palette.current();
            Color ink = UIManager.getColor("Actions.Grey");
            boolean enabled = c == null || c.isEnabled();
            ink = ink == null ? palette.muted() : ink;
            g.setColor(enabled ? Palette.mix(ink, palette.ink(), 0.3f) : palette.rule());
            g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(path());
        } finally {
            g.dispose();
        }
    }

    private Path2D path() {
        Path2D path = new Path2D.Double();
        String[] tokens = drawing.replaceAll("([MLO])", "$1 ").split(" +");
        for (int i = 0; i < tokens.length;) {
            switch (tokens[i]) {
                case "M" -> path.moveTo(number(tokens[i + 1]), number(tokens[i + 2]));
                case "L" -> path.lineTo(number(tokens[i + 1]), number(tokens[i + 2]));
                case "Z" -> path.closePath();
                default -> {
                    double r = number(tokens[i + 3]);
                    path.append(new java.awt.geom.Ellipse2D.Double(
                            number(tokens[i + 1]) - r, number(tokens[i + 2]) - r, 2 * r, 2 * r), false);
                }
            }
            i += switch (tokens[i]) {
                case "M", "L" -> 3;
                case "Z" -> 1;
                default -> 4;
            };
        }
        return path;
    }

    private static double number(String token) {
        return Double.parseDouble(token);
    }

    @Override
    public int getIconWidth() {
        java.awt.Font font = UIManager.getFont("Label.font");
        return font == null ? 16 : Math.max(16, Math.round(font.getSize2D() * 1.25f));
    }

    @Override
    public int getIconHeight() {
        return getIconWidth();
    }
}
