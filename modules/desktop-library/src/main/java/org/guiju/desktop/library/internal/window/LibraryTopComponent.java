package org.guiju.desktop.library.internal.window;

import java.time.LocalDate;
import java.util.List;
import org.guiju.desktop.library.internal.reader.SignIcon;
import org.guiju.desktop.library.internal.shelf.ShelfPanel;
import org.guiju.desktop.library.internal.shelf.ShelfPresenter;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.desktop.shell.api.WorkbenchWindow;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.windows.TopComponent;

/** The window in which documents are listed. */
@TopComponent.Description(preferredID = LibraryTopComponent.ID, persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "guijuLibrary", openAtStartup = true, position = 100)
@TopComponent.OpenActionRegistration(
        displayName = "org.guiju.desktop.library.Bundle#action.library", preferredID = LibraryTopComponent.ID)
@ActionID(category = "Window", id = "org.guiju.desktop.library.LibraryTopComponent")
@ActionReference(path = "Menu/Window", position = 10)
public final class LibraryTopComponent extends WorkbenchWindow {

    private static final long serialVersionUID = 1L;
    static final String ID = "GuijuLibrary";

    private final ShelfPanel panel;

    /** For the window system. */
    public LibraryTopComponent() {
        super(Words.of("shelf.name"), SignIcon.LIBRARY);
        panel = new ShelfPanel(
                new ShelfPresenter(Wiring.library(), Wiring.validity(), Wiring.BACKGROUND, Wiring.EVENTS, LocalDate::now),
                address -> new Readers().open(address, List.of()));
        fill(panel);
    }

    @Override
    protected void componentOpened() {
        panel.start();
    }

    @Override
    protected void componentClosed() {
        panel.stop();
    }
}
