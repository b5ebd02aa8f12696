package org.guiju.desktop.library.internal.window;

import java.util.List;
import java.util.function.Consumer;
import org.guiju.desktop.library.internal.reader.SignIcon;
import org.guiju.desktop.library.internal.start.StartPanel;
import org.guiju.desktop.library.internal.words.Words;
import org.guiju.desktop.shell.api.WorkbenchWindow;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.windows.TopComponent;

/** The page shown where no document is open: a search field, the documents opened last, what is there. */
@TopComponent.Description(preferredID = StartTopComponent.ID, persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
@TopComponent.Registration(mode = "editor", openAtStartup = true, position = 10)
@TopComponent.OpenActionRegistration(
        displayName = "org.guiju.desktop.library.Bundle#action.start", preferredID = StartTopComponent.ID)
@ActionID(category = "Window", id = "org.guiju.desktop.library.StartTopComponent")
@ActionReference(path = "Menu/Window", position = 5)
public final class StartTopComponent extends WorkbenchWindow {

    private static final long serialVersionUID = 1L;
    static final String ID = "GuijuStart";

    private final StartPanel panel;
    private final transient Consumer<LibrarySnapshot> follower = snapshot -> refresh();
    private final transient Runnable recent = this::showRecent;

    /** For the window system. */
    public StartTopComponent() {
        super(Words.of("start.name"), SignIcon.HOME);
        panel = new StartPanel(Wiring::search, address -> new Readers().open(address, List.of()),
                org.openide.util.Utilities.actionsForPath("Guiju/Start").stream().filter(java.util.Objects::nonNull).toList());
        fill(panel);
    }

    @Override
    protected void componentOpened() {
        Wiring.library().addListener(follower);
        RecentDocuments.get().addListener(recent);
        showRecent();
        refresh();
    }

    @Override
    protected void componentClosed() {
        Wiring.library().removeListener(follower);
        RecentDocuments.get().removeListener(recent);
    }

    private void showRecent() {
        panel.showRecent(RecentDocuments.get().list().stream().map(r -> new StartPanel.Entry(r.title(), r.id().at(null))).toList());
    }

    private void refresh() {
        Library library = Wiring.library();
        Wiring.BACKGROUND.execute(() -> {
            LibrarySnapshot snapshot = library.snapshot();
            Wiring.EVENTS.execute(() -> panel.showLibrary(snapshot));
        });
    }
}
