package org.guiju.desktop.library.internal.window;

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
public final class ExportDocumentAction extends PaperAction {

    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public ExportDocumentAction() {
        super("action.export");
    }

    @Override
    void act(PaperActions paper) {
        paper.export();
    }
}
