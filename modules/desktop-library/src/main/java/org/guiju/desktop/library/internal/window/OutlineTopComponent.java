package org.guiju.desktop.library.internal.window;

import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.reader.SignIcon;
import org.guiju.desktop.library.internal.side.OutlinePanel;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.desktop.shell.api.WorkbenchWindow;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.windows.TopComponent;

/** The window with the outline of the document in the active reader. */
@TopComponent.Description(preferredID = OutlineTopComponent.ID, persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "guijuOutline", openAtStartup = true, position = 100)
@TopComponent.OpenActionRegistration(
        displayName = "org.guiju.desktop.library.Bundle#action.outline", preferredID = OutlineTopComponent.ID)
@ActionID(category = "Window", id = "org.guiju.desktop.library.OutlineTopComponent")
@ActionReference(path = "Menu/Window", position = 20)
public final class OutlineTopComponent extends WorkbenchWindow implements ActiveReader.Listener {

    private static final long serialVersionUID = 1L;
    static final String ID = "GuijuOutline";

    private final OutlinePanel panel;

    /** For the window system. */
    public OutlineTopComponent() {
        super(Words.of("outline.name"), SignIcon.OUTLINE);
        panel = new OutlinePanel(OutlineTopComponent::goTo);
        fill(panel);
    }

    private static void goTo(String eId) {
        ReaderTopComponent reader = ActiveReader.get().reader();
        DocumentPage page = ActiveReader.get().page();
        if (reader != null && page != null) {
            reader.open(page.document().metadata().id().at(eId), java.util.List.of());
        }
    }

    @Override
    protected void componentOpened() {
        ActiveReader.get().add(this);
    }

    @Override
    protected void componentClosed() {
        ActiveReader.get().remove(this);
    }

    @Override
    public void pageChanged(DocumentPage page) {
        panel.show(page);
    }

    @Override
    public void provisionChanged(DocumentPage page, String eId) {
        panel.select(eId);
    }
}
