package org.guiju.desktop.library.internal.window;

import java.net.URI;
import java.util.List;
import org.guiju.desktop.library.internal.page.DocumentPage;
import org.guiju.desktop.library.internal.reader.SignIcon;
import org.guiju.desktop.library.internal.side.SidePanel;
import org.guiju.desktop.library.internal.side.SidePresenter;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.desktop.shell.api.WorkbenchWindow;
import org.guiju.regulation.api.Address;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.windows.TopComponent;

/** The window with what hangs on the provision in the active reader. */
@TopComponent.Description(preferredID = SideTopComponent.ID, persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "guijuRelated", openAtStartup = true, position = 100)
@TopComponent.OpenActionRegistration(
        displayName = "org.guiju.desktop.library.Bundle#action.side", preferredID = SideTopComponent.ID)
@ActionID(category = "Window", id = "org.guiju.desktop.library.SideTopComponent")
@ActionReference(path = "Menu/Window", position = 30)
public final class SideTopComponent extends WorkbenchWindow implements ActiveReader.Listener {

    private static final long serialVersionUID = 1L;
    static final String ID = "GuijuSide";

    private final SidePanel panel;
    private final transient SidePresenter presenter;
    private transient DocumentPage page;
    private String provision;

    /** For the window system. */
    public SideTopComponent() {
        super(Words.of("side.title"), SignIcon.LINKS);
        panel = new SidePanel(SideTopComponent::open, this::start);
        presenter = new SidePresenter(Wiring::sections, Wiring.BACKGROUND, Wiring.EVENTS, panel);
        fill(panel);
    }

    /** In the reader followed, so that one can go back; in a new one if there is none. */
    private static void open(Address address) {
        ReaderTopComponent reader = ActiveReader.get().reader();
        if (reader == null) {
            Readers.openNew(address, List.of());
        } else {
            reader.open(address, List.of());
        }
    }

    private void start(URI link) {
        if (page != null) {
            Wiring.start(link, page.document().metadata().id().at(provision));
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
    public void pageChanged(DocumentPage shown) {
        page = shown;
    }

    @Override
    public void provisionChanged(DocumentPage shown, String eId) {
        page = shown;
        provision = eId;
        presenter.show(shown, eId);
    }
}
