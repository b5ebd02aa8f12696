package org.guiju.desktop.search.internal;

import java.util.Properties;
import org.guiju.desktop.library.spi.SearchStarter;
import org.guiju.desktop.shell.api.WorkbenchWindow;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.lookup.ServiceProvider;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The search window, a tab among the documents. Keeps its query between starts. */
@ConvertAsProperties(dtd = "-//org.guiju.desktop.search//Search//EN", autostore = false)
@TopComponent.Description(preferredID = SearchTopComponent.ID, persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
@TopComponent.Registration(mode = "editor", openAtStartup = false, position = 20)
@TopComponent.OpenActionRegistration(
        displayName = "org.guiju.desktop.search.Bundle#action.search", preferredID = SearchTopComponent.ID)
@ActionID(category = "Window", id = "org.guiju.desktop.search.SearchTopComponent")
@ActionReference(path = "Menu/Window", position = 7)
public final class SearchTopComponent extends WorkbenchWindow {

    private static final long serialVersionUID = 1L;
    static final String ID = "GuijuSearch";

    private final SearchPanel panel;
    private String restored = "";

    /** For the window system. */
    public SearchTopComponent() {
        super(Words.of("search.name"), new SearchSign());
        panel = new SearchPanel(Wiring::presenter, Wiring.opener(), Wiring::title, Wiring::facetName);
        fill(panel);
    }

    @Override
    protected void componentOpened() {
        panel.presenter().start();
    }

    @Override
    protected void componentClosed() {
        panel.presenter().stop();
    }

    @Override
    protected void componentShowing() {
        if (!restored.isEmpty()) {
            panel.search(restored);
            restored = "";
        }
    }

    void search(String words) {
        restored = "";
        panel.search(words);
    }

    void writeProperties(Properties p) {
        p.setProperty("version", "1.0");
        p.setProperty("query", panel.presenter().question().words());
    }

    void readProperties(Properties p) {
        restored = p.getProperty("query", "");
    }

    /** Opens the window for others. */
    @ServiceProvider(service = SearchStarter.class)
    public static final class Starter implements SearchStarter {
        @Override
        public void search(String query) {
            TopComponent found = WindowManager.getDefault().findTopComponent(ID);
            SearchTopComponent window = found instanceof SearchTopComponent search ? search : new SearchTopComponent();
            window.open();
            window.requestActive();
            window.search(query);
        }
    }
}
