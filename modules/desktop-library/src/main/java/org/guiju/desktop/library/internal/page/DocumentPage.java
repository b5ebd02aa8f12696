package org.guiju.desktop.library.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guiju.desktop.library.internal.typeset.Block;
import org.guiju.regulation.api.LegalDocument;
import org.guiju.regulation.api.Provision;
import org.guiju.regulation.api.ProvisionKind;
import org.guiju.regulation.api.citation.CitationIndex;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.validity.Validity;

/**
 * A document made ready to be shown. Immutable but for the services that it holds, which are safe for many threads.
 *
 * @param library the library from which it was read
 * @param document the document
 * @param validity its status on {@code on}
 * @param citations citations of the library, empty where there is no such service
 * @param on date asked about
 * @param blocks header and text
 * @param outline outline
 */
public record DocumentPage(
        LibrarySnapshot library,
        LegalDocument document,
        Validity validity,
        Optional<CitationIndex> citations,
        LocalDate on,
        List<Block> blocks,
        List<OutlineEntry> outline) {

    /** Copies the lists. */
    public DocumentPage {
        blocks = List.copyOf(blocks);
        outline = List.copyOf(outline);
    }

    /**
     * The provision that a reader means by a place in the text: the article or level around it, or the row of a table.
     *
     * @param eId provision whose text stands there
     * @return its eId or that of an ancestor
     */
    public String citable(String eId) {
        String at = eId;
        while (at != null) {
            Optional<Provision> p = document.find(at);
            ProvisionKind kind = p.map(Provision::kind).orElse(null);
            if (kind != null && kind != ProvisionKind.PARAGRAPH) {
                return at;
            }
            int cut = at.lastIndexOf("__");
            at = cut < 0 ? null : at.substring(0, cut);
        }
        return eId;
    }
}
