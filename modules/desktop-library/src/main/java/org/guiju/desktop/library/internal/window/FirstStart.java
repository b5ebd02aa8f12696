package org.guiju.desktop.library.internal.window;

import java.awt.Font;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import javax.swing.UIManager;
import org.openide.windows.OnShowing;
import org.openide.windows.WindowManager;

/** Uses the whole screen once where it is small for its text. What the user arranges afterwards is kept. */
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
    }
}
