package org.guiju.exchange.internal.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.guiju.exchange.api.picture.Drawing;
import org.guiju.exchange.api.picture.Drawing.Anchor;
import org.guiju.exchange.api.picture.Drawing.Box;
import org.guiju.exchange.api.picture.Drawing.Dot;
import org.guiju.exchange.api.picture.Drawing.Line;
import org.guiju.exchange.api.picture.Drawing.Shape;
import org.guiju.exchange.api.picture.Drawing.Tone;
import org.guiju.exchange.api.picture.Drawing.Words;
import org.guiju.exchange.api.picture.Picture;
import org.guiju.exchange.api.picture.TextMeasure;

/**
 * Grades side by side on one axis, the score a needle above them, the bounds below.
 *
 * @param words words
 * @param measure how wide words are
 * @param size size of words
 * @param width width
 */
public record ScoreLayout(PictureWords words, TextMeasure measure, double size, double width) {

    private static final double PAD = 16;
    private static final double MARGIN = 0.35;

    /** Lays a score out. */
    public Drawing lay(Picture.Score score) {
        TreeSet<BigDecimal> bounds = new TreeSet<>();
        for (Picture.Grade grade : score.grades()) {
            if (grade.from() != null) {
                bounds.add(grade.from());
            }
            if (grade.to() != null) {
                bounds.add(grade.to());
            }
        }
        double low = bounds.first().doubleValue();
        double high = bounds.last().doubleValue();
        double value = score.value() == null ? low : score.value().doubleValue();
        double span = Math.max(Math.max(high, value) - Math.min(low, value), Math.abs(high) * 0.2);
        span = span == 0 ? 1 : span;
        double from = Math.min(low, value) - MARGIN * span;
        double to = Math.max(high, value) + MARGIN * span;
        double scale = (width - 2 * PAD) / (to - from);
        double line = size * 1.35;
        double top = PAD + line + 14;
        double bar = size * 2;
        List<Shape> shapes = new ArrayList<>();
        List<Picture.Grade> left = new ArrayList<>(); // grades whose names do not fit
        for (Picture.Grade grade : score.grades()) {
            double x1 = PAD + ((grade.from() == null ? from : grade.from().doubleValue()) - from) * scale;
            double x2 = PAD + ((grade.to() == null ? to : grade.to().doubleValue()) - from) * scale;
            shapes.add(new Box(x1, top, Math.max(1, x2 - x1 - 2), bar, grade.current() ? Tone.ACCENT_SOFT : Tone.SOFT, false));
            if (measure.width(grade.label(), size) + 8 <= x2 - x1) {
                shapes.add(new Words((x1 + x2) / 2, top + bar / 2 + size * 0.36, grade.label(), size, grade.current(),
                        Anchor.MIDDLE, Tone.INK));
            } else {
                left.add(grade);
            }
        }
        double free = Double.NEGATIVE_INFINITY;
        for (BigDecimal bound : bounds) {
            double x = PAD + (bound.doubleValue() - from) * scale;
            String text = words.amount(bound, "");
            double half = measure.width(text, size) / 2;
            shapes.add(new Line(x - 1, top, x - 1, top + bar + 4, Tone.MUTED, false));
            if (x - half > free) {
                shapes.add(new Words(x, top + bar + 4 + size, text, size, false, Anchor.MIDDLE, Tone.MUTED));
                free = x + half + 6;
            }
        }
        needle(shapes, score, PAD + (value - from) * scale, top, bar);
        double y = top + bar + 4 + line;
        for (Picture.Grade grade : left) {
            y += line;
            shapes.add(new Dot(PAD + 4, y - size * 0.36, 4, grade.current() ? Tone.ACCENT : Tone.MUTED, grade.current()));
            shapes.add(new Words(PAD + 14, y, measure.fit(grade.label(), size, width - 2 * PAD - 14), size, grade.current(),
                    Anchor.START, grade.current() ? Tone.INK : Tone.MUTED));
        }
        return new Drawing(width, y + PAD, score.title(), shapes);
    }

    private void needle(List<Shape> shapes, Picture.Score score, double x, double top, double bar) {
        if (score.value() == null) {
            return;
        }
        String text = score.measure() + " " + words.amount(score.value(), score.unit());
        double half = measure.width(text, size) * 1.08 / 2;
        double middle = Math.clamp(x, PAD + half, Math.max(PAD + half, width - PAD - half));
        shapes.add(new Words(middle, PAD + size, text, size, true, Anchor.MIDDLE, Tone.ACCENT));
        shapes.add(new Line(x, top - 8, x, top + bar, Tone.ACCENT, false));
        shapes.add(new Dot(x, top - 8, 4, Tone.ACCENT, true));
    }
}
