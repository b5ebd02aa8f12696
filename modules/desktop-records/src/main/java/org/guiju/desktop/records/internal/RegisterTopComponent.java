package org.guiju.desktop.records.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import javax.swing.Timer;
import org.guiju.desktop.calculation.api.CalculatorWindow;
import org.guiju.desktop.shell.api.WorkbenchWindow;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.util.Lookup;
import org.openide.windows.TopComponent;

/** The window of the register, a tab among the documents. */
@ConvertAsProperties(dtd = "-//org.guiju.desktop.records//Register//EN", autostore = false)
@TopComponent.Description(preferredID = "GuijuRegister", iconBase = "org/guiju/desktop/records/register.png",
        persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
@TopComponent.Registration(mode = "editor", openAtStartup = false, position = 50)
@TopComponent.OpenActionRegistration(
        displayName = "org.guiju.desktop.records.Bundle#action.register", preferredID = "GuijuRegister")
@ActionID(category = "Tools", id = "org.guiju.desktop.records.RegisterTopComponent")
@ActionReferences({
    @ActionReference(path = "Menu/Tools", position = 60),
    @ActionReference(path = "Toolbars/Search", position = 200),
    @ActionReference(path = "Guiju/Start", position = 200),
    @ActionReference(path = "Shortcuts", name = "DS-E")
})
public final class RegisterTopComponent extends WorkbenchWindow {

    private static final long serialVersionUID = 1L;
    private static final int LOOK_MILLIS = 3_000;

    private final RegisterPanel panel;
    private final Timer looking;
    private final transient Map<String, UnsavedSubject> unsaved = new LinkedHashMap<>();

    /** For the window system. */
    public RegisterTopComponent() {
        super(Words.of("window.name"), null);
        panel = new RegisterPanel(Wiring::presenters, new Leading());
        looking = new Timer(LOOK_MILLIS, e -> {
            if (panel.isShowing()) {
                panel.presenters().register().poll();
            }
        });
        fill(panel);
    }

    @Override
    protected void componentOpened() {
        panel.presenters().register().start();
        looking.start();
    }

    @Override
    protected void componentShowing() {
        panel.presenters().register().poll();
    }

    @Override
    protected void componentClosed() {
        looking.stop();
        panel.presenters().register().stop();
    }

    void writeProperties(Properties p) {
        p.setProperty("version", "1.0");
        p.setProperty("selection", panel.selection());
        p.setProperty("calculator", panel.calculator());
    }

    void readProperties(Properties p) {
        panel.want(p.getProperty("selection", ""), p.getProperty("calculator", ""));
    }

    private final class Leading implements RegisterPanel.Outside {
        @Override
        public void calculate(String calculator, String subject) {
            Lookup.getDefault().lookup(CalculatorWindow.class).openFor(calculator, subject);
        }

        @Override
        public void openCase(String savedCase) {
            Lookup.getDefault().lookup(CalculatorWindow.class).openCase(savedCase);
        }

        @Override
        public void unsaved(Map<String, Draft> drafts) {
            unsaved.keySet().removeIf(id -> {
                if (!drafts.containsKey(id)) {
                    unsaved.get(id).done();
                    return true;
                }
                return false;
            });
            drafts.forEach((id, draft) -> unsaved.computeIfAbsent(id, i -> new UnsavedSubject(panel.presenters().records(), id))
                    .draft(draft));
        }
    }
}
