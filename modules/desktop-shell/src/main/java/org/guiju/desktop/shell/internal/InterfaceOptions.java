package org.guiju.desktop.shell.internal;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import javax.swing.JComponent;
import org.netbeans.spi.options.OptionsPanelController;
import org.openide.DialogDisplayer;
import org.openide.LifecycleManager;
import org.openide.NotifyDescriptor;
import org.openide.util.HelpCtx;
import org.openide.util.Lookup;
import org.openide.util.NbBundle;

/** Language and text size in the options, under Appearance. */
@OptionsPanelController.SubRegistration(
        id = "GuijuInterface", location = "Appearance", position = 10,
        displayName = "#LBL_Interface", keywords = "#KW_Interface", keywordsCategory = "Appearance/GuijuInterface")
public final class InterfaceOptions extends OptionsPanelController {

    private final PropertyChangeSupport listeners = new PropertyChangeSupport(this);
    private InterfacePanel panel;
    private InterfaceSettings saved;

    @Override
    public JComponent getComponent(Lookup context) {
        if (panel == null) {
            panel = new InterfacePanel(() -> listeners.firePropertyChange(PROP_CHANGED, null, null));
        }
        return panel;
    }

    @Override
    public void update() {
        saved = InterfaceSettings.saved();
        ((InterfacePanel) getComponent(null)).show(saved);
    }

    @Override
    public void applyChanges() {
        if (!isChanged()) {
            return;
        }
        saved = panel.chosen();
        saved.save();
        Object answer = DialogDisplayer.getDefault().notify(new NotifyDescriptor.Confirmation(
                NbBundle.getMessage(InterfaceOptions.class, "MSG_RestartNow"),
                NbBundle.getMessage(InterfaceOptions.class, "LBL_Interface"), NotifyDescriptor.YES_NO_OPTION));
        if (answer == NotifyDescriptor.YES_OPTION) {
            LifecycleManager.getDefault().markForRestart();
            LifecycleManager.getDefault().exit();
        }
    }

    @Override
    public void cancel() {
        // nothing was changed yet
    }

    @Override
    public boolean isValid() {
        return true;
    }

    @Override
    public boolean isChanged() {
        return panel != null && saved != null && !saved.equals(panel.chosen());
    }

    @Override
    public HelpCtx getHelpCtx() {
        return HelpCtx.DEFAULT_HELP;
    }

    @Override
    public void addPropertyChangeListener(PropertyChangeListener listener) {
        listeners.addPropertyChangeListener(listener);
    }

    @Override
    public void removePropertyChangeListener(PropertyChangeListener listener) {
        listeners.removePropertyChangeListener(listener);
    }
}
