package org.guiju.exchange.api.picture;

import java.util.List;

/**
 * A picture laid out: shapes in the order in which they are painted, in pixels from the upper left corner.
 *
 * @param width width
 * @param height height
 * @param title what it shows
 * @param shapes shapes
 */
public record Drawing(double width, double height, String title, List<Shape> shapes) {

    /** Copies the list. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** What a colour is for; the painter knows the colours. */
    public enum Tone {
        /** Words. */
        INK,
        /** Words beside. */
        MUTED,
        /** Lines of a grid. */
        RULE,
        /** Surfaces that stay back. */
        SOFT,
        /** What came out. */
        ACCENT,
        /** Surface of what came out. */
        ACCENT_SOFT,
        /** Today, excluded time. */
        WARNING
    }

    /** Where a word is held. */
    public enum Anchor {
        /** At its beginning. */
        START,
        /** In its middle. */
        MIDDLE,
        /** At its end. */
        END
    }

    /** A shape. */
    public sealed interface Shape {
        /** Its colour. */
        Tone tone();
    }

    /**
     * A filled rectangle.
     *
     * @param x left
     * @param y top
     * @param width width
     * @param height height
     * @param tone colour
     * @param hatched whether it is only hatched, for time that does not count
     */
    public record Box(double x, double y, double width, double height, Tone tone, boolean hatched) implements Shape {}

    /**
     * A line.
     *
     * @param x1 beginning
     * @param y1 beginning
     * @param x2 end
     * @param y2 end
     * @param tone colour
     * @param dashed whether it is dashed
     */
    public record Line(double x1, double y1, double x2, double y2, Tone tone, boolean dashed) implements Shape {}

    /**
     * A disc, or a ring.
     *
     * @param x middle
     * @param y middle
     * @param radius radius
     * @param tone colour
     * @param filled whether it is filled
     */
    public record Dot(double x, double y, double radius, Tone tone, boolean filled) implements Shape {}

    /**
     * Words in one line.
     *
     * @param x where they are held
     * @param y base line
     * @param text words
     * @param size size in pixels
     * @param bold whether bold
     * @param anchor where they are held
     * @param tone colour
     */
    public record Words(double x, double y, String text, double size, boolean bold, Anchor anchor, Tone tone)
            implements Shape {}
}
