package org.guiju.desktop.calculation.internal;

import java.awt.BorderLayout;
import java.util.Optional;
import java.util.Properties;
import org.guiju.calculation.api.CalculatorService;
import org.guiju.calculation.api.WhatIfService;
import org.guiju.desktop.library.api.DocumentOpener;
import org.guiju.records.api.Register;
import org.guiju.records.api.SubjectKinds;
import org.guiju.regulation.api.citation.CitationService;
import org.guiju.regulation.api.library.Library;
import org.netbeans.api.settings.ConvertAsProperties;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.util.Lookup;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The window of calculators, a tab among the documents. */
@ConvertAsProperties(dtd = "-//org.guiju.desktop.calculation//Calculators//EN", autostore = false)
@TopComponent.Description(preferredID = "GuijuCalculators", persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
@TopComponent.Registration(mode = "editor", openAtStartup = false, position = 40)
@TopComponent.OpenActionRegistration(
        displayName = "org.guiju.desktop.calculation.Bundle#action.calculators", preferredID = "GuijuCalculators")
@ActionID(category = "Tools", id = "org.guiju.desktop.calculation.CalculatorTopComponent")
@ActionReferences({
    @ActionReference(path = "Menu/Tools", position = 50),
    @ActionReference(path = "Guiju/Start", position = 100),
    @ActionReference(path = "Shortcuts", name = "DS-J")
})
public final class CalculatorTopComponent extends TopComponent {

    private static final long serialVersionUID = 1L;

    private final CalculatorPanel panel;

    /** For the window system. */
    public CalculatorTopComponent() {
        setLayout(new BorderLayout());
        setName(Words.of("window.name"));
        Lookup lookup = Lookup.getDefault();
        panel = new CalculatorPanel(new CalculatorPresenter(
                lookup.lookup(Library.class), lookup.lookup(CalculatorService.class), lookup.lookup(WhatIfService.class),
                lookup.lookup(CitationService.class)),
                new RegisterPresenter(lookup.lookup(Register.class), lookup.lookup(SubjectKinds.class)),
                address -> lookup.lookup(DocumentOpener.class).open(address, java.util.List.of()));
        add(panel, BorderLayout.CENTER);
    }

    /** The window, opened and in front; empty if the platform does not have it. Event thread only. */
    static Optional<CalculatorPanel> shown() {
        if (WindowManager.getDefault().findTopComponent("GuijuCalculators") instanceof CalculatorTopComponent window) {
            window.open();
            window.requestActive();
            return Optional.of(window.panel);
        }
        return Optional.empty();
    }

    @Override
    protected void componentOpened() {
        panel.start();
    }

    @Override
    protected void componentClosed() {
        panel.stop();
    }

    @Override
    protected void componentActivated() {
        panel.requestFocusInWindow();
    }

    void writeProperties(Properties p) {
        p.setProperty("version", "1.0");
        p.setProperty("calculator", panel.selected());
    }

    void readProperties(Properties p) {
        panel.select(p.getProperty("calculator", ""));
    }
}
