package org.guiju.desktop.library.internal.window;

import java.time.Duration;
import org.guiju.regulation.api.library.Library;
import org.openide.modules.OnStop;
import org.openide.util.RequestProcessor;
import org.openide.windows.OnShowing;

/** Takes in while the window is open what others change in its user directory: packs, recorded effects, open modules. */
@OnShowing
public final class LibraryFollowing implements Runnable {

    /** Until the window is usable, in milliseconds. */
    private static final int DELAY = 2_000;
    private static final Duration EVERY = Duration.ofSeconds(1);

    private static Library.Following following;
    private static boolean ended;

    @Override
    public void run() {
        // the first look reads the library, which the event thread must not
        new RequestProcessor("guiju.library.following", 1).post(LibraryFollowing::begin, DELAY, Thread.MIN_PRIORITY);
    }

    private static synchronized void begin() {
        if (!ended) {
            following = Wiring.library().follow(EVERY);
        }
    }

    private static synchronized void stop() {
        ended = true;
        if (following != null) {
            following.close();
        }
    }

    /** Ends it with the program. */
    @OnStop
    public static final class End implements Runnable {
        @Override
        public void run() {
            stop();
        }
    }
}
