package org.guiju.desktop.library.internal.typeset;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;

/** What a page is painted on: the screen, paper, a PDF. Coordinates from the left top corner of the column, downwards. */
public interface Surface {

    /** Fills a shape. */
    void fill(Shape shape, Color color);

    /** Draws the outline of a shape. */
    void draw(Shape shape, Color color, BasicStroke stroke);

    /**
     * Writes characters on one line.
     *
     * @param text characters; control characters are blank
     * @param strong whether bold
     * @param size size of the letters
     * @param x left edge of each {@code char}, and right edge of the last
     * @param baseline base line
     */
    void text(String text, boolean strong, float size, Color color, float[] x, float baseline);
}
