package org.guiju.regulation.api;

import java.util.List;

/**
 * A citation as it stands in the text: where, its words, and what they name. Which expression that is, and whether it is
 * held, is decided when it is resolved against a library.
 *
 * @param eId provision in whose own text it stands (a row: in the text of its cells joined by tabs)
 * @param start offset of the first character in that text
 * @param end offset behind the last character
 * @param text the words, verbatim
 * @param self whether it names the citing document itself (本办法, 前款, 附件1)
 * @param title title that is named, without 《》, short names already replaced by what the text defines; null if none
 * @param number document number that is named, normalised; null if none
 * @param eIds provisions named inside the target in order (ranges and lists expanded), empty for the document as a whole
 */
public record Citation(
        String eId, int start, int end, String text, boolean self, String title, String number, List<String> eIds) {

    /** Copies the list. */
    public Citation {
        eIds = eIds == null ? List.of() : List.copyOf(eIds);
    }
}
