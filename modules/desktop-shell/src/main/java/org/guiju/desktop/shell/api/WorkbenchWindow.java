package org.guiju.desktop.shell.api;

import java.awt.BorderLayout;
import java.awt.Component;
import java.io.IOException;
import java.io.ObjectInput;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.openide.util.ImageUtilities;
import org.openide.windows.Mode;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/**
 * The frame of a window of the workbench around one panel. Its name follows the language of the interface also where the
 * platform has kept the one of an earlier start, and the panel gets the focus with the window. Event thread only.
 */
public abstract class WorkbenchWindow extends TopComponent {

    private static final long serialVersionUID = 1L;

    private final String title;
    private JComponent content;

    /**
     * Makes a frame; {@link #fill} puts the panel into it.
     *
     * @param title name on the tab
     * @param icon sign on the tab, or null
     */
    protected WorkbenchWindow(String title, Icon icon) {
        this.title = title;
        setLayout(new BorderLayout());
        setName(title);
        if (icon != null) {
            setIcon(ImageUtilities.icon2Image(icon));
        }
    }

    /** Puts the panel into the frame. */
    protected final void fill(JComponent panel) {
        content = panel;
        add((Component) panel, BorderLayout.CENTER);
    }

    @Override
    protected void componentActivated() {
        content.requestFocusInWindow();
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        super.readExternal(in);
        setName(title);
    }

    /** Opens this window among the documents, unless it has a place already, and makes it the active one. */
    public final void openAmongDocuments() {
        Mode editor = WindowManager.getDefault().findMode("editor");
        if (editor != null && WindowManager.getDefault().findMode(this) == null) {
            editor.dockInto(this);
        }
        open();
        requestActive();
    }
}
