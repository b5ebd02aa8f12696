package org.guiju.desktop.library.internal.typeset;

import java.util.List;

/**
 * A paragraph or heading.
 *
 * @param anchors provisions that begin here, outermost first
 * @param eId provision whose text it is, or null
 * @param style how it is set
 * @param text its text with label and heading
 * @param spans marked stretches in order of their starts
 * @param bodyStart where the provision's own text begins in {@code text}
 * @param labelEnd where the label ends in {@code text}; further lines of a hanging block begin below this place
 * @param box box that frames it, or null
 */
public record TextBlock(
        List<String> anchors,
        String eId,
        BlockStyle style,
        String text,
        List<Span> spans,
        int bodyStart,
        int labelEnd,
        String box)
        implements Block {

    /** Copies the lists. */
    public TextBlock {
        anchors = List.copyOf(anchors);
        spans = List.copyOf(spans);
    }

    /** A block of the reader's own, with no provision behind it. */
    public static TextBlock of(BlockStyle style, String text, List<Span> spans) {
        return new TextBlock(List.of(), null, style, text, spans, 0, 0, null);
    }
}
