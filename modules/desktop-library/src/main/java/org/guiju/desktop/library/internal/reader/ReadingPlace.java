package org.guiju.desktop.library.internal.reader;

import java.util.Optional;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;

/**
 * What stands at the upper edge of the window, to be found again when the page is laid out anew in another width or size.
 *
 * @param layout the page as it was
 * @param y upper edge of the window on it
 * @param height height of the window
 * @param current address of the provision that is read, null if none
 */
record ReadingPlace(DocumentLayout layout, float y, float height, String current) {

    /**
     * Upper edge of the window on the page laid out anew. Where the beginning of the current provision is in the window it
     * stays at its distance from the edge; otherwise the same part of the block that the edge cuts, however many lines it has
     * now.
     */
    float topIn(DocumentLayout next) {
        float scale = next.em() / layout.em();
        Optional<Float> old = current == null ? Optional.empty() : layout.topOf(current);
        if (old.isPresent() && old.get() >= y && old.get() < y + height) {
            return next.topOf(current).orElse(0f) - (old.get() - y) * scale;
        }
        int block = layout.positionAt(0, y).block();
        float inside = y - layout.top(block);
        float lines = layout.bottom(block) - layout.top(block);
        return next.top(block) + (inside <= 0 || lines <= 0
                ? inside * scale
                : inside / lines * (next.bottom(block) - next.top(block)));
    }
}
