package org.guiju.desktop.library.internal.page;

import java.util.List;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.regulation.api.Address;

/**
 * What is shown when the pointer rests on a citation or a term.
 *
 * @param title how it is cited, or the term
 * @param blocks its words
 * @param remark one line below, such as which expression it is; may be empty
 * @param address where it leads, or null
 */
public record Card(String title, List<Block> blocks, String remark, Address address) {

    /** Copies the list. */
    public Card {
        blocks = List.copyOf(blocks);
        remark = remark == null ? "" : remark;
    }
}
