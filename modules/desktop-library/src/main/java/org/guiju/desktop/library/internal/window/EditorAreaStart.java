package org.guiju.desktop.library.internal.window;

import java.awt.EventQueue;
import org.openide.windows.Mode;
import org.openide.windows.OnShowing;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Shows the start page whenever the area of the documents is empty. */
@OnShowing
public final class EditorAreaStart implements Runnable {

    @Override
    public void run() {
        TopComponent.getRegistry().addPropertyChangeListener(e -> {
            if (TopComponent.Registry.PROP_TC_CLOSED.equals(e.getPropertyName())) {
                EventQueue.invokeLater(EditorAreaStart::fillIfEmpty);
            }
        });
        fillIfEmpty();
        // worked out ahead, so that the first document that is opened has its links at once
        Wiring.citations().ifPresent(c -> Wiring.BACKGROUND.execute(() -> c.of(Wiring.library().snapshot())));
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
