package org.guiju.server.internal.page;

import java.util.List;
import org.guiju.regulation.spi.view.SectionView;

/**
 * What hangs on one provision, shown beside the text.
 *
 * @param frame what stands around it
 * @param title how the provision is cited
 * @param document the document with its date, for links
 * @param eId its element id
 * @param text its full text, for copying with the citation
 * @param sections what modules show, in order
 */
public record PanelPage(
        Frame frame, String title, String document, String eId, String text, List<SectionView> sections) {

    /** Copies the list. */
    public PanelPage {
        sections = List.copyOf(sections);
    }
}
