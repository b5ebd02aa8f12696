package org.guiju.desktop.library.internal.typeset;

import java.util.List;

/**
 * What lies over or under the text for a moment.
 *
 * @param selection selected text, or null
 * @param found what was found in the document, in order
 * @param current index in {@code found} of the present find, or -1
 * @param hits words that a search found, shown on arrival
 * @param hover span under the pointer or with the keyboard focus, or null
 * @param provision first and last block of the current provision, or null
 * @param flash how strongly the current provision is tinted, 0 to 1
 */
public record Overlays(
        TextRange selection, List<TextRange> found, int current, List<TextRange> hits, DocumentLayout.Placed hover,
        Extent provision, float flash) {

    /** Nothing. */
    public static final Overlays NONE = new Overlays(null, List.of(), -1, List.of(), null, null, 0);

    /** Blocks of a provision, and for a row of a table its place. */
    public record Extent(float top, float bottom) {}
}
