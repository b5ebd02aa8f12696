package org.guiju.desktop.modules.internal;

import java.awt.EventQueue;
import java.util.Properties;
import org.guiju.desktop.shell.api.WorkbenchWindow;
import org.guiju.regulation.api.library.Library;
import org.guiju.regulation.api.library.Packs;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.Lookup;
import org.openide.util.RequestProcessor;
import org.openide.windows.TopComponent;

/** The window of the module manager, a tab among the documents. */
@ConvertAsProperties(dtd = "-//org.guiju.desktop.modules//Modules//EN", autostore = false)
@TopComponent.Description(preferredID = "GuijuModules", persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
@TopComponent.Registration(mode = "editor", openAtStartup = false, position = 30)
@TopComponent.OpenActionRegistration(
        displayName = "org.guiju.desktop.modules.Bundle#action.modules", preferredID = "GuijuModules")
@ActionID(category = "Tools", id = "org.guiju.desktop.modules.ModulesTopComponent")
@ActionReference(path = "Menu/Tools", position = 100)
public final class ModulesTopComponent extends WorkbenchWindow {

    private static final long serialVersionUID = 1L;
    private static final RequestProcessor BACKGROUND = new RequestProcessor("guiju.desktop.modules", 1);

    private final ModulesPanel panel;

    /** For the window system. */
    public ModulesTopComponent() {
        super(Words.of("modules.name"), null);
        panel = new ModulesPanel(display -> new ModulesPresenter(
                Lookup.getDefault().lookup(Library.class), Lookup.getDefault().lookup(Packs.class),
                BACKGROUND, EventQueue::invokeLater, display));
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

    void writeProperties(Properties p) {
        p.setProperty("version", "1.0");
    }

    void readProperties(Properties p) {
        // nothing is kept but that it is open
    }
}
