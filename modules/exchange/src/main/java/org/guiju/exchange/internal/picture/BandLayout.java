package org.guiju.exchange.internal.picture;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.guiju.exchange.api.picture.Drawing;
import org.guiju.exchange.api.picture.Drawing.Anchor;
import org.guiju.exchange.api.picture.Drawing.Box;
import org.guiju.exchange.api.picture.Drawing.Line;
import org.guiju.exchange.api.picture.Drawing.Shape;
import org.guiju.exchange.api.picture.Drawing.Tone;
import org.guiju.exchange.api.picture.Drawing.Words;
import org.guiju.exchange.api.picture.Picture;
import org.guiju.exchange.api.picture.TextMeasure;

/**
 * Ranges as bars on one axis, one line each with its condition above it, the one that came out lit.
 *
 * @param words words
 * @param measure how wide words are
 * @param size size of words
 * @param width width
 */
public record BandLayout(PictureWords words, TextMeasure measure, double size, double width) {

    private static final double PAD = 12;
    private static final double LEAST_BAR = 4;

    /** Lays a band out. */
    public Drawing lay(Picture.Band band) {
        List<Picture.Tier> tiers = new ArrayList<>(band.tiers());
        if (tiers.stream().noneMatch(Picture.Tier::current)) {
            tiers.add(new Picture.Tier(words.of("result"), band.lower(), band.upper(), true));
        }
        double most = tiers.stream()
                .flatMap(t -> java.util.stream.Stream.of(t.lower(), t.upper()))
                .filter(java.util.Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max().orElse(1);
        most = most <= 0 ? 1 : most;
        double amounts = tiers.stream()
                .mapToDouble(t -> measure.width(words.range(t.lower(), t.upper(), band.unit()), size) * 1.08)
                .max().orElse(0) + PAD;
        amounts = Math.min(amounts, width * 0.5);
        double axis = width - 2 * PAD - amounts;
        double bar = Math.max(8, size * 0.75);
        List<Shape> shapes = new ArrayList<>();
        double y = PAD;
        for (Picture.Tier tier : tiers) {
            Tone tone = tier.current() ? Tone.INK : Tone.MUTED;
            if (tier.current()) {
                shapes.add(new Box(PAD / 2, y - 4, width - PAD, size * 1.35 + bar + 12, Tone.SOFT, false));
            }
            shapes.add(new Words(PAD, y + size, measure.fit(tier.label(), size, width - 2 * PAD), size, tier.current(),
                    Anchor.START, tone));
            y += size * 1.35 + 2;
            double from = tier.lower() == null ? 0 : Math.max(0, tier.lower().doubleValue()) / most * axis;
            double to = tier.upper() == null ? axis : tier.upper().doubleValue() / most * axis;
            shapes.add(new Line(PAD, y + bar / 2, PAD + axis, y + bar / 2, Tone.RULE, false));
            shapes.add(new Box(PAD + Math.min(from, axis - LEAST_BAR), y, Math.max(LEAST_BAR, to - from), bar,
                    tier.current() ? Tone.ACCENT : Tone.MUTED, false));
            String range = words.range(tier.lower(), tier.upper(), band.unit());
            shapes.add(new Words(width - PAD, y + bar / 2 + size * 0.36, measure.fit(range, size, amounts), size,
                    tier.current(), Anchor.END, tone));
            y += bar + 12;
        }
        return new Drawing(width, y, band.title(), shapes);
    }
}
