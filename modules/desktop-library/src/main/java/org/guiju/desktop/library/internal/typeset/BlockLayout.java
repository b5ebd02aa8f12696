package org.guiju.desktop.library.internal.typeset;

import java.util.List;

/** The lines of one block. Distances are from the left edge of the text column and from the top of the block. */
sealed interface BlockLayout permits ParagraphLayout, TableLayout {

    /** Height of the block without the space around it. */
    float height();

    /** All lines in order of the text. */
    List<Line> lines();

    /** The line at or nearest to a place. */
    Line lineNear(float x, float y);
}
