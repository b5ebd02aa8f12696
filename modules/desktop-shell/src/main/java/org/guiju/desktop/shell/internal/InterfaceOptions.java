package org.guiju.desktop.shell.internal;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.netbeans.spi.options.OptionsPanelController;
import org.openide.LifecycleManager;
import org.openide.awt.NotificationDisplayer;
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
        // not a dialog: this runs while the platform shows one of its own
        NotificationDisplayer.getDefault().notify(word("LBL_Interface"), UIManager.getIcon("OptionPane.informationIcon"),
                word("MSG_RestartNow"), e -> {
                    LifecycleManager.getDefault().markForRestart();
                    LifecycleManager.getDefault().exit();
                }, NotificationDisplayer.Priority.NORMAL);
    }

    private static String word(String key) {
        return NbBundle.getMessage(InterfaceOptions.class, key);
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
