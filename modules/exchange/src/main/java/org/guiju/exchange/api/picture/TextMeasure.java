package org.guiju.exchange.api.picture;

/** Knows how wide words are. */
@FunctionalInterface
public interface TextMeasure {

    /** Without a font at hand: Chinese characters as wide as high, others six tenths of that. */
    TextMeasure ROUGH = (text, size) -> text.codePoints().mapToDouble(c -> c >= 0x2E80 ? 1 : 0.6).sum() * size;

    /** Width in pixels of words of a size in pixels. */
    double width(String text, double size);

    /** The words, shortened with an ellipsis if they are wider than there is room. */
    default String fit(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        for (int n = points.length - 1; n > 0; n--) {
            String shorter = new String(points, 0, n) + "…";
            if (width(shorter, size) <= room) {
                return shorter;
            }
        }
        return "…";
    }
}
