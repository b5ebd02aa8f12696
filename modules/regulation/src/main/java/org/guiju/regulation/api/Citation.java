package org.guiju.regulation.api;

import java.util.List;

/**
 * A citation as it stands in the text: where, its words, and what they name. Which expression that is, and whether it is
 * held, is decided when it is resolved against a library.
 *
 * @param eId provision in which it stands
 * @param inHeading whether it stands in that provision's heading instead of its {@link Provision#ownText() own text}
 * @param start offset of the first character in that heading or text
 * @param end offset behind the last character
 * @param text the words, verbatim
 * @param self whether it names the citing document itself (本办法, 前款, 附件1)
 * @param title title that is named, without 《》, short names already replaced by what the text defines; null if none
 * @param number document number that is named, normalised; null if none
 * @param eIds provisions named inside the target in order (ranges and lists expanded), empty for the document as a whole.
 *     Inside the citing document they exist; in another one they are what the words name: 第三十三条第一项 is
 *     {@code art_33__point_1}, 第三十三条第一款第一项 is {@code art_33__para_1__point_1}
 */
public record Citation(
        String eId,
        boolean inHeading,
        int start,
        int end,
        String text,
        boolean self,
        String title,
        String number,
        List<String> eIds) {

    /** Copies the list. */
    public Citation {
        eIds = eIds == null ? List.of() : List.copyOf(eIds);
    }
}
