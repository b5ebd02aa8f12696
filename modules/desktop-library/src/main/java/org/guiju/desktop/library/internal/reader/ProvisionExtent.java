package org.guiju.desktop.library.internal.reader;

import java.util.Optional;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.desktop.library.internal.typeset.DocumentLayout;
import org.guiju.desktop.library.internal.typeset.Overlays;

/** Finds where a provision begins and ends on a page. */
final class ProvisionExtent {

    private ProvisionExtent() {}

    /** From the top of its first block to the bottom of its last; null if the page does not have it. */
    static Overlays.Extent of(DocumentLayout layout, String eId) {
        Optional<Integer> first = layout.blockOf(eId);
        if (first.isEmpty()) {
            return null;
        }
        int last = first.get();
        while (last + 1 < layout.blocks().size() && belongs(layout.blocks().get(last + 1), eId)) {
            last++;
        }
        return new Overlays.Extent(layout.top(first.get()), layout.bottom(last));
    }

    private static boolean belongs(Block block, String eId) {
        return block.eId() != null && (block.eId().equals(eId) || block.eId().startsWith(eId + "__"));
    }
}
