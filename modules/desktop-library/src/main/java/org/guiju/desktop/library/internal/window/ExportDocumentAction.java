package org.guiju.desktop.library.internal.window;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.words.Words;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;

/** Writes to a file what the active reader shows, or a part of it. */
@ActionID(category = "File", id = "org.guiju.desktop.library.ExportDocumentAction")
@ActionRegistration(displayName = "org.guiju.desktop.library.Bundle#action.export", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/File", position = 1000)
})
public final class ExportDocumentAction extends AbstractAction implements ActiveReader.Listener {

    private static final long serialVersionUID = 1L;

    private transient DocumentPage page;
    private String provision;

    /** For the window system. */
    public ExportDocumentAction() {
        super(Words.of("action.export"));
        ActiveReader.get().add(this);
    }

    @Override
    public void pageChanged(DocumentPage shown) {
        page = shown;
        provision = null;
        setEnabled(shown != null);
    }

    @Override
    public void provisionChanged(DocumentPage shown, String eId) {
        provision = eId;
    }

    @Override
    public void actionPerformed(ActionEvent e) {
        if (page != null) {
            new PaperActions(page, provision).export();
        }
    }
}
