package org.guiju.desktop.library.internal.window;

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
public final class PrintDocumentAction extends PaperAction {

    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public PrintDocumentAction() {
        super("action.print");
    }

    @Override
    void act(PaperActions paper) {
        paper.print();
    }
}
