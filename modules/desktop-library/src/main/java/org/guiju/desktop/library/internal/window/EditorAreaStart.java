package org.guiju.desktop.library.internal.window;

import java.awt.EventQueue;
import org.openide.util.RequestProcessor;
import org.openide.windows.Mode;
import org.openide.windows.OnShowing;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Shows the start page whenever the area of the documents is empty. */
@OnShowing
public final class EditorAreaStart implements Runnable {

    /** Until the window is usable, in milliseconds. */
    private static final int DELAY = 1500;

    @Override
    public void run() {
        TopComponent.getRegistry().addPropertyChangeListener(e -> {
            if (TopComponent.Registry.PROP_TC_CLOSED.equals(e.getPropertyName())) {
                EventQueue.invokeLater(EditorAreaStart::fillIfEmpty);
            }
        });
        fillIfEmpty();
        // worked out ahead, so that the first document that is opened has its links at once
        Wiring.citations().ifPresent(c -> new RequestProcessor("guiju.citations.ahead", 1)
                .post(() -> c.of(Wiring.library().snapshot()), DELAY, Thread.MIN_PRIORITY));
    }

    private static void fillIfEmpty() {
        Mode editor = WindowManager.getDefault().findMode("editor");
        if (editor == null || !WindowManager.getDefault().getMainWindow().isShowing()) {
            return;
        }
        for (TopComponent window : editor.getTopComponents()) {
            if (window.isOpened()) {
                return;
            }
        }
        TopComponent start = WindowManager.getDefault().findTopComponent(StartTopComponent.ID);
        if (start != null) {
            start.open();
            start.requestActive();
        }
    }
}
