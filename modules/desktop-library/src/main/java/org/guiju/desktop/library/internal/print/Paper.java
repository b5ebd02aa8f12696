package org.guiju.desktop.library.internal.print;

import java.awt.print.PageFormat;

/**
 * A sheet and the part of it that is printed on, in points from the left top corner.
 *
 * @param width width of the sheet
 * @param height height of the sheet
 * @param left left edge of the text
 * @param top top of the text, below the head of the page
 * @param textWidth width of the text
 * @param textHeight height of the text
 */
public record Paper(float width, float height, float left, float top, float textWidth, float textHeight) {

    private static final float MARGIN = 62;
    /** Room for head and foot of a page. */
    static final float HEAD = 34;
    private static final float FOOT = 24;

    /** A4, upright. */
    public static final Paper A4 = within(595.28f, 841.89f, MARGIN, MARGIN * 0.8f, 595.28f - 2 * MARGIN, 841.89f - 1.6f * MARGIN);

    /** The sheet of a printer; what it cannot print on stays free, and a margin to read well. */
    public static Paper of(PageFormat format) {
        float left = Math.max(MARGIN * 0.8f, (float) format.getImageableX());
        float top = Math.max(MARGIN * 0.6f, (float) format.getImageableY());
        float right = Math.max(MARGIN * 0.8f, (float) (format.getWidth() - format.getImageableX() - format.getImageableWidth()));
        float bottom = Math.max(MARGIN * 0.6f, (float) (format.getHeight() - format.getImageableY() - format.getImageableHeight()));
        return within((float) format.getWidth(), (float) format.getHeight(), left, top,
                (float) format.getWidth() - left - right, (float) format.getHeight() - top - bottom);
    }

    private static Paper within(float width, float height, float x, float y, float w, float h) {
        return new Paper(width, height, x, y + HEAD, w, h - HEAD - FOOT);
    }
}
