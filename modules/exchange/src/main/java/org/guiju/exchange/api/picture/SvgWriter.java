package org.guiju.exchange.api.picture;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.guiju.exchange.api.picture.Drawing.Tone;

/**
 * Writes drawings as SVG. Colours stand in attributes for those who print; each shape has a class too, {@code gp-fill-ink} or
 * {@code gp-line-ink} for each tone, by which the style sheet of a page takes over. No script, no style, no font inside.
 */
public final class SvgWriter {

    /** Dark on white. */
    public static final Map<Tone, String> LIGHT = palette(
            "#1f2328", "#59636e", "#d1d9e0", "#eef1f4", "#0b57b0", "#cfe3fb", "#a8480f");

    /** Light on dark. */
    public static final Map<Tone, String> DARK = palette(
            "#e6e6e6", "#a6adb5", "#4a4f55", "#34383d", "#79b4f8", "#234569", "#f0a36b");

    private static final String FONTS = "system-ui, 'Noto Sans CJK SC', 'Noto Sans SC', 'Microsoft YaHei', sans-serif";

    private final Map<Tone, String> colours;

    /** A writer with colours for each tone. */
    public SvgWriter(Map<Tone, String> colours) {
        this.colours = new EnumMap<>(colours);
    }

    private static Map<Tone, String> palette(String... colours) {
        Map<Tone, String> palette = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            palette.put(tone, colours[tone.ordinal()]);
        }
        return java.util.Collections.unmodifiableMap(palette);
    }

    /** An SVG element that can stand alone or inside HTML. */
    public String write(Drawing drawing) {
        StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"guiju-picture\" role=\"img\" viewBox=\"0 0 ")
                .append(n(drawing.width())).append(' ').append(n(drawing.height())).append("\" width=\"")
                .append(n(drawing.width())).append("\" height=\"").append(n(drawing.height())).append("\" font-family=\"")
                .append(FONTS).append("\"><title>").append(escape(drawing.title())).append("</title>");
        drawing.shapes().forEach(s -> shape(out, s));
        return out.append("</svg>").toString();
    }

    private void shape(StringBuilder out, Drawing.Shape shape) {
        switch (shape) {
            case Drawing.Box box -> {
                out.append("<rect x=\"").append(n(box.x())).append("\" y=\"").append(n(box.y())).append("\" width=\"")
                        .append(n(box.width())).append("\" height=\"").append(n(box.height())).append("\" rx=\"2\"");
                fill(out, box.tone());
                out.append(box.hatched() ? " fill-opacity=\"0.35\"/>" : "/>");
            }
            case Drawing.Line line -> {
                out.append("<line x1=\"").append(n(line.x1())).append("\" y1=\"").append(n(line.y1())).append("\" x2=\"")
                        .append(n(line.x2())).append("\" y2=\"").append(n(line.y2())).append('"');
                stroke(out, line.tone());
                out.append(line.dashed() ? " stroke-dasharray=\"3 3\"/>" : "/>");
            }
            case Drawing.Dot dot -> {
                out.append("<circle cx=\"").append(n(dot.x())).append("\" cy=\"").append(n(dot.y())).append("\" r=\"")
                        .append(n(dot.radius())).append('"');
                if (dot.filled()) {
                    fill(out, dot.tone());
                } else {
                    out.append(" fill=\"none\"");
                    stroke(out, dot.tone());
                }
                out.append("/>");
            }
            case Drawing.Words words -> {
                out.append("<text x=\"").append(n(words.x())).append("\" y=\"").append(n(words.y())).append("\" font-size=\"")
                        .append(n(words.size())).append('"').append(words.bold() ? " font-weight=\"bold\"" : "")
                        .append(switch (words.anchor()) {
                            case START -> "";
                            case MIDDLE -> " text-anchor=\"middle\"";
                            case END -> " text-anchor=\"end\"";
                        });
                fill(out, words.tone());
                out.append('>').append(escape(words.text())).append("</text>");
            }
        }
    }

    private void fill(StringBuilder out, Tone tone) {
        out.append(" class=\"gp-fill-").append(name(tone)).append("\" fill=\"").append(colours.get(tone)).append('"');
    }

    private void stroke(StringBuilder out, Tone tone) {
        out.append(" class=\"gp-line-").append(name(tone)).append("\" stroke=\"").append(colours.get(tone)).append('"');
    }

    /** Name of a tone in classes, such as {@code accent-soft}. */
    public static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String n(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
