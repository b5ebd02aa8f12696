package org.guiju.desktop.shell.internal;

import java.awt.EventQueue;
import org.openide.LifecycleManager;
import org.openide.windows.OnShowing;
import sun.misc.Signal;

/**
 * Ends the program in order when the system asks it to, as at the end of a session: windows are stored and come back at the next
 * start. The platform itself would drop them.
 */
@OnShowing
public final class EndOfSession implements Runnable {

    @Override
    public void run() {
        try {
            Signal.handle(new Signal("TERM"),
                    signal -> EventQueue.invokeLater(() -> LifecycleManager.getDefault().exit()));
        } catch (IllegalArgumentException e) {
            // a system without this signal, or a JVM that keeps it for itself
            System.getLogger(EndOfSession.class.getName()).log(System.Logger.Level.DEBUG, "no signal", e);
        }
    }
}
