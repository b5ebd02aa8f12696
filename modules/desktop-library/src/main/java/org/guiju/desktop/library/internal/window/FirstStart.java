package org.guiju.desktop.library.internal.window;

import java.awt.Font;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import javax.swing.UIManager;
import org.openide.windows.OnShowing;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/**
 * Arranges the windows once where the screen is small for its text: the whole screen is used, and what hangs on a provision
 * waits at the edge. What the user arranges afterwards is kept.
 */
@OnShowing
public final class FirstStart implements Runnable {

    private static final String ARRANGED = "arranged";
    /** Width of a screen, in em, that has room for three windows beside each other. */
    private static final int THREE_ABREAST = 84;

    @Override
    public void run() {
        if (Wiring.preferences().getBoolean(ARRANGED, false)) {
            return;
        }
        Wiring.preferences().putBoolean(ARRANGED, true);
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        Font font = UIManager.getFont("defaultFont");
        float em = font == null ? 13 : font.getSize2D();
        if (screen.width > em * THREE_ABREAST) {
            return;
        }
        Frame window = WindowManager.getDefault().getMainWindow();
        window.setBounds(screen);
        window.setExtendedState(window.getExtendedState() | Frame.MAXIMIZED_BOTH);
        TopComponent related = WindowManager.getDefault().findTopComponent(SideTopComponent.ID);
        if (related != null && related.isOpened()) {
            WindowManager.getDefault().setTopComponentMinimized(related, true);
        }
    }
}
