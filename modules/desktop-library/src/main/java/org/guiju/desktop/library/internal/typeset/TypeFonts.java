package org.guiju.desktop.library.internal.typeset;

import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts of a page: one family in two weights, and a stand-in for characters that it lacks. Widths are measured once at
 * a fixed size with fractional metrics and scaled. Safe for many threads.
 */
public final class TypeFonts {

    /** Context in which all text is measured and drawn. */
    static final FontRenderContext CONTEXT = new FontRenderContext(
            new AffineTransform(), RenderingHints.VALUE_TEXT_ANTIALIAS_ON, RenderingHints.VALUE_FRACTIONALMETRICS_ON);

    private static final float UNIT = 64f;

    private final Font family;
    private final Face plain;
    private final Face bold;
    private final Map<Long, Font> sized = new ConcurrentHashMap<>();

    /** Fonts of the family of this font; its size does not matter. */
    public TypeFonts(Font family) {
        this.family = family;
        plain = new Face(family.deriveFont(Font.PLAIN, UNIT));
        bold = new Face(family.deriveFont(Font.BOLD, UNIT));
    }

    /** The font that was given. */
    public Font family() {
        return family;
    }

    /** Width of a character (of both halves of a surrogate pair at its first half, 0 at the second). */
    float advance(CharSequence text, int index, boolean strong, float size) {
        return (strong ? bold : plain).advance(text, index) * size / UNIT;
    }

    /** Where each {@code char} of a text begins that starts at {@code x}, and where the last ends. */
    public float[] places(String text, float x, float size) {
        float[] places = new float[text.length() + 1];
        places[0] = x;
        for (int i = 0; i < text.length(); i++) {
            places[i + 1] = places[i] + advance(text, i, false, size);
        }
        return places;
    }

    /** The font in which this character is drawn. */
    Font fontFor(CharSequence text, int index, boolean strong, float size) {
        Face face = strong ? bold : plain;
        boolean standIn = !face.shows(text, index);
        long key = (long) Float.floatToIntBits(size) << 2 | (strong ? 2 : 0) | (standIn ? 1 : 0);
        return sized.computeIfAbsent(key, k -> (standIn ? face.standIn : face.font).deriveFont(size));
    }

    /** Height above the base line of a capital Chinese character, as a fraction of the size. */
    static float ascent() {
        return 0.86f;
    }

    /** One weight. */
    private static final class Face {
        final Font font;
        final Font standIn;
        private final float[] widths = new float[Character.MAX_VALUE + 1];
        private final Map<Integer, Float> beyond = new HashMap<>();

        Face(Font font) {
            this.font = font;
            this.standIn = new Font(Font.DIALOG, font.getStyle(), 1).deriveFont(font.getSize2D());
            Arrays.fill(widths, -1f);
        }

        boolean shows(CharSequence text, int index) {
            return font.canDisplay(codePoint(text, index));
        }

        float advance(CharSequence text, int index) {
            char c = text.charAt(index);
            if (Character.isLowSurrogate(c)) {
                return 0;
            }
            if (Character.isHighSurrogate(c)) {
                int cp = codePoint(text, index);
                synchronized (beyond) {
                    return beyond.computeIfAbsent(cp, this::measure);
                }
            }
            float width = widths[c];
            if (width < 0) {
                width = c < ' ' ? 0 : measure(c);
                widths[c] = width;
            }
            return width;
        }

        private float measure(int codePoint) {
            Font with = font.canDisplay(codePoint) ? font : standIn;
            return (float) with.createGlyphVector(CONTEXT, Character.toString(codePoint)).getLogicalBounds().getWidth();
        }

        private static int codePoint(CharSequence text, int index) {
            char c = text.charAt(index);
            if (Character.isHighSurrogate(c) && index + 1 < text.length()) {
                return Character.toCodePoint(c, text.charAt(index + 1));
            }
            return Character.isLowSurrogate(c) && index > 0 ? Character.toCodePoint(text.charAt(index - 1), c) : c;
        }
    }
}
