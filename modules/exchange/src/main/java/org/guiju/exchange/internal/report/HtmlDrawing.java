package org.guiju.exchange.internal.report;

import java.util.Locale;
import java.util.Map;
import org.guiju.exchange.api.picture.Drawing;
import org.guiju.exchange.api.picture.Drawing.Tone;
import org.guiju.exchange.api.picture.SvgWriter;

/**
 * A drawing as boxes with a place each, which whoever lays out HTML can set without a library for pictures. Lines are level or
 * upright, as those of all pictures are.
 */
final class HtmlDrawing {

    private static final Map<Tone, String> COLOURS = SvgWriter.LIGHT;
    private static final double LINE = 1.2;
    /** Where the base line stands in a line of text, from its top, in parts of the size of the type. */
    private static final double BASE = 1.02;
    private static final double ROOM = 800;

    private final Drawing drawing;
    private final StringBuilder out = new StringBuilder(4096);

    HtmlDrawing(Drawing drawing) {
        this.drawing = drawing;
    }

    String html() {
        out.append("<div class=\"picture\" style=\"width:").append(px(drawing.width())).append(";height:")
                .append(px(drawing.height())).append("\">");
        drawing.shapes().forEach(this::shape);
        return out.append("</div>").toString();
    }

    private void shape(Drawing.Shape shape) {
        String colour = COLOURS.get(shape.tone());
        switch (shape) {
            case Drawing.Box box -> place(box.x(), box.y(), box.width(), box.height(),
                    "background:" + (box.hatched() ? faint(colour) : colour));
            case Drawing.Line line -> {
                boolean level = line.y1() == line.y2();
                place(Math.min(line.x1(), line.x2()), Math.min(line.y1(), line.y2()),
                        level ? Math.abs(line.x2() - line.x1()) : 0, level ? 0 : Math.abs(line.y2() - line.y1()),
                        (level ? "border-top" : "border-left") + ":1px " + (line.dashed() ? "dashed " : "solid ") + colour);
            }
            case Drawing.Dot dot -> place(dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius(),
                    "border-radius:" + px(dot.radius()) + ";background:" + (dot.filled() ? colour : "#fff; border:1px solid " + colour));
            case Drawing.Words words -> {
                double left = switch (words.anchor()) {
                    case START -> words.x();
                    case MIDDLE -> words.x() - ROOM / 2;
                    case END -> words.x() - ROOM;
                };
                String align = switch (words.anchor()) {
                    case START -> "left";
                    case MIDDLE -> "center";
                    case END -> "right";
                };
                place(left, words.y() - BASE * words.size(), ROOM, LINE * words.size(), "white-space:nowrap;text-align:" + align
                        + ";font-size:" + px(words.size()) + ";line-height:" + px(LINE * words.size()) + ";color:" + colour
                        + (words.bold() ? ";font-weight:bold" : ""));
                out.setLength(out.length() - "</div>".length());
                escape(words.text());
                out.append("</div>");
            }
        }
    }

    private void place(double x, double y, double width, double height, String style) {
        out.append("<div style=\"left:").append(px(x)).append(";top:").append(px(y)).append(";width:").append(px(width))
                .append(";height:").append(px(height)).append(';').append(style).append("\"></div>");
    }

    /** The colour thinned with white, for paper has no transparency. */
    private static String faint(String colour) {
        StringBuilder mixed = new StringBuilder("#");
        for (int i = 1; i < colour.length(); i += 2) {
            int part = Integer.parseInt(colour.substring(i, i + 2), 16);
            mixed.append(String.format(Locale.ROOT, "%02x", 255 - (255 - part) * 35 / 100));
        }
        return mixed.toString();
    }

    private static String px(double number) {
        return String.format(Locale.ROOT, "%.1fpx", number);
    }

    private void escape(String text) {
        out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
