package org.guiju.server.internal.page;

import java.util.List;
import org.guiju.regulation.api.Definition;
import org.guiju.regulation.api.validity.Validity;

/**
 * What hangs on one provision, shown beside the text.
 *
 * @param frame what stands around it
 * @param title how the provision is cited
 * @param eId its element id
 * @param text its full text, for copying with the citation
 * @param validity its status
 * @param cites what it cites
 * @param citedBy who cites it
 * @param definitions terms that it defines
 */
public record PanelPage(
        Frame frame,
        String title,
        String eId,
        String text,
        Validity validity,
        List<Link> cites,
        List<Link> citedBy,
        List<Definition> definitions) {

    /**
     * A way to another provision.
     *
     * @param text words shown
     * @param href where it leads, null if that is not held
     */
    public record Link(String text, String href) {}
}
