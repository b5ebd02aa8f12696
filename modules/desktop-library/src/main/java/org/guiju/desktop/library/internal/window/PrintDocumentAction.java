package org.guiju.desktop.library.internal.window;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.words.Words;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;

/** Prints what the active reader shows, or a part of it. */
@ActionID(category = "File", id = "org.guiju.desktop.library.PrintDocumentAction")
@ActionRegistration(displayName = "org.guiju.desktop.library.Bundle#action.print", lazy = false)
@ActionReferences({
    @ActionReference(path = "Shortcuts", name = "D-P"),
    @ActionReference(path = "Menu/File", position = 1100)
})
public final class PrintDocumentAction extends AbstractAction implements ActiveReader.Listener {

    private static final long serialVersionUID = 1L;

    private transient DocumentPage page;
    private String provision;

    /** For the window system. */
    public PrintDocumentAction() {
        super(Words.of("action.print"));
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
            new PaperActions(page, provision).print();
        }
    }
}
