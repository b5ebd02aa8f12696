package org.guiju.desktop.library.internal.typeset;

/**
 * One line of text.
 *
 * @param start offset of its first character in the block's text
 * @param end offset behind its last
 * @param top distance from the top of the block
 * @param height height, leading included
 * @param baseline distance of the base line from {@code top}
 * @param x left edge of each character and right edge of the last, from the left of the block; {@code end - start + 1} values
 */
record Line(int start, int end, float top, float height, float baseline, float[] x) {

    /** The same lower or higher. */
    Line down(float by) {
        return new Line(start, end, top + by, height, baseline, x);
    }

    /** Left edge of the character at an offset (clamped to the line). */
    float xAt(int offset) {
        return x[Math.max(0, Math.min(offset, end) - start)];
    }

    float left() {
        return x[0];
    }

    float right() {
        return x[x.length - 1];
    }

    /** The offset whose left edge is nearest. */
    int nearest(float at) {
        for (int i = 0; i < x.length - 1; i++) {
            if (at < (x[i] + x[i + 1]) / 2) {
                return start + i;
            }
        }
        return end;
    }

    /** The character below this place, -1 if none. */
    int characterAt(float at) {
        for (int i = 0; i < x.length - 1; i++) {
            if (at >= x[i] && at < x[i + 1]) {
                return start + i;
            }
        }
        return -1;
    }
}
