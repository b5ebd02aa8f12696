package org.guiju.desktop.library.internal.window;

import java.awt.BorderLayout;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.reader.SignIcon;
import org.guiju.desktop.library.internal.side.OutlinePanel;
import org.guiju.desktop.library.internal.words.Words;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.ImageUtilities;
import org.openide.windows.TopComponent;

/** The window with the outline of the document in the active reader. */
@TopComponent.Description(preferredID = OutlineTopComponent.ID, persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "guijuOutline", openAtStartup = true, position = 100)
@TopComponent.OpenActionRegistration(
        displayName = "org.guiju.desktop.library.Bundle#action.outline", preferredID = OutlineTopComponent.ID)
@ActionID(category = "Window", id = "org.guiju.desktop.library.OutlineTopComponent")
@ActionReference(path = "Menu/Window", position = 20)
public final class OutlineTopComponent extends TopComponent implements ActiveReader.Listener {

    private static final long serialVersionUID = 1L;
    static final String ID = "GuijuOutline";

    private final OutlinePanel panel;

    /** For the window system. */
    public OutlineTopComponent() {
        setLayout(new BorderLayout());
        setName(Words.of("outline.name"));
        setIcon(ImageUtilities.icon2Image(SignIcon.OUTLINE));
        panel = new OutlinePanel(OutlineTopComponent::goTo);
        add(panel, BorderLayout.CENTER);
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
