package org.guiju.desktop.search.internal;

import org.guiju.regulation.api.task.Progress;
import org.guiju.search.api.SearchException;
import org.guiju.search.api.SearchService;
import org.openide.util.Lookup;
import org.openide.util.RequestProcessor;
import org.openide.windows.OnShowing;

/** Has the index made once the window is there, so that the first search finds it ready. */
@OnShowing
public final class IndexAhead implements Runnable {

    /** Until the window is usable; the index must not slow its coming. */
    private static final int DELAY = 800;

    @Override
    public void run() {
        new RequestProcessor("guiju.desktop.search.ahead", 1).post(() -> {
            SearchService service = Lookup.getDefault().lookup(SearchService.class);
            if (service != null) {
                try {
                    service.awaitReady(Progress.NONE);
                } catch (SearchException e) {
                    // the search window shows it with the way out
                    System.getLogger(IndexAhead.class.getName()).log(System.Logger.Level.WARNING, "index", e);
                }
            }
        }, DELAY, Thread.MIN_PRIORITY);
    }
}
