package org.guiju.exchange.internal.picture;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
 * Days from left to right, an event a line, so that nothing is written over another; days off as stripes behind.
 *
 * @param words words
 * @param measure how wide words are
 * @param size size of words
 * @param width width
 */
public record TimelineLayout(PictureWords words, TextMeasure measure, double size, double width) {

    private static final double PAD = 12;
    private static final int MOST_TICKS = 6;
    private static final double MINUTES = 24 * 60;

    /** Lays a timeline out. */
    public Drawing lay(Picture.Timeline timeline) {
        LocalDateTime first = timeline.events().getFirst().at();
        LocalDateTime last = timeline.events().getLast().at();
        for (Picture.Interval interval : timeline.intervals()) {
            first = interval.from().atStartOfDay().isBefore(first) ? interval.from().atStartOfDay() : first;
            LocalDateTime end = interval.to().plusDays(1).atStartOfDay();
            last = end.isAfter(last) ? end : last;
        }
        Axis axis = new Axis(first, Math.max(1, ChronoUnit.MINUTES.between(first, last) / MINUTES), PAD + 6, width - PAD - 6);
        double line = size * 1.9;
        double top = PAD + size * 1.6;
        double bottom = top + line * (timeline.events().size() + timeline.intervals().size() + (timeline.today() == null ? 0 : 1)) + 4;
        List<Shape> shapes = new ArrayList<>();
        for (LocalDate day : timeline.daysOff()) {
            double x = axis.x(day.atStartOfDay());
            double end = Math.min(axis.right(), axis.x(day.plusDays(1).atStartOfDay()));
            if (end > x) {
                shapes.add(new Box(x, top, end - x, bottom - top, Tone.SOFT, false));
            }
        }
        ticks(shapes, axis, top, bottom);
        double y = top + line * 0.62;
        if (timeline.today() != null) {
            double x = axis.x(timeline.today().atStartOfDay());
            shapes.add(new Line(x, top, x, bottom, Tone.WARNING, true));
            label(shapes, x, y, words.of("today", timeline.today()), false, Tone.WARNING);
            y += line;
        }
        for (Picture.Interval interval : timeline.intervals()) {
            double x = axis.x(interval.from().atStartOfDay());
            double end = axis.x(interval.to().plusDays(1).atStartOfDay());
            shapes.add(new Box(x, y - size * 0.5, Math.max(3, end - x), size, Tone.WARNING, true));
            beside(shapes, x, Math.max(x + 3, end), y, interval.label() + " " + interval.from() + " – " + interval.to());
            y += line;
        }
        for (Picture.Event event : timeline.events()) {
            double x = axis.x(event.at());
            shapes.add(new Line(x, top, x, y, event.result() ? Tone.ACCENT : Tone.MUTED, !event.result()));
            shapes.add(new Dot(x, y, size * 0.36, event.result() ? Tone.ACCENT : Tone.MUTED, event.result()));
            String day = event.at().toString().replace("T00:00", "").replace('T', ' ');
            label(shapes, x, y, day + " " + event.label(), event.result(), event.result() ? Tone.INK : Tone.MUTED);
            y += line;
        }
        return new Drawing(width, bottom + PAD, timeline.title(), shapes);
    }

    private record Axis(LocalDateTime first, double days, double left, double right) {
        double x(LocalDateTime time) {
            return left + ChronoUnit.MINUTES.between(first, time) / MINUTES / days * (right - left);
        }
    }

    private void ticks(List<Shape> shapes, Axis axis, double top, double bottom) {
        shapes.add(new Line(axis.left(), top, axis.right(), top, Tone.MUTED, false));
        double room = measure.width("2024-12-31", size * 0.85) * 1.15;
        int count = (int) Math.clamp((long) ((axis.right() - axis.left()) / room), 1, MOST_TICKS);
        long step = Math.max(1, (long) Math.ceil(axis.days() / count));
        double free = Double.NEGATIVE_INFINITY;
        for (LocalDateTime day = axis.first().toLocalDate().atStartOfDay();
                axis.x(day) <= axis.right(); day = day.plusDays(step)) {
            double x = axis.x(day);
            boolean begins = x < axis.left() + room / 2;
            boolean ends = x > axis.right() - room / 2;
            double start = begins ? axis.left() - 6 : ends ? axis.right() + 6 - room : x - room / 2;
            if (x >= axis.left() - 1 && start >= free) {
                free = start + room;
                shapes.add(new Line(x, top - 4, x, bottom, Tone.RULE, false));
                shapes.add(new Words(begins ? axis.left() - 6 : ends ? axis.right() + 6 : x, top - 6, day.toLocalDate().toString(),
                        size * 0.85, false, begins ? Anchor.START : ends ? Anchor.END : Anchor.MIDDLE, Tone.MUTED));
            }
        }
    }

    /** Words to the right of a point, or to its left where there is more room. */
    private void label(List<Shape> shapes, double x, double y, String text, boolean bold, Tone tone) {
        double gap = size * 0.36 + 6;
        double right = width - PAD / 2 - x - gap;
        double left = x - gap - PAD / 2;
        double wide = measure.width(text, size) * (bold ? 1.08 : 1);
        boolean onRight = wide <= right || right >= left;
        shapes.add(new Words(onRight ? x + gap : x - gap, y + size * 0.36,
                measure.fit(text, size * (bold ? 1.08 : 1), onRight ? right : left), size, bold,
                onRight ? Anchor.START : Anchor.END, tone));
    }

    private void beside(List<Shape> shapes, double from, double to, double y, String text) {
        double right = width - PAD / 2 - to - 6;
        double left = from - 6 - PAD / 2;
        boolean onRight = measure.width(text, size) <= right || right >= left;
        shapes.add(new Words(onRight ? to + 6 : from - 6, y + size * 0.36, measure.fit(text, size, onRight ? right : left), size,
                false, onRight ? Anchor.START : Anchor.END, Tone.INK));
    }
}
