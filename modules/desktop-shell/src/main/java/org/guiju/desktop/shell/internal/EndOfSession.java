package org.guiju.desktop.shell.internal;

import java.awt.EventQueue;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.openide.LifecycleManager;
import org.openide.windows.OnShowing;
import sun.misc.Signal;

/**
 * Ends the program in order when the system asks it to, as at the end of a session: windows are stored and come back at the next
 * start. The platform itself would drop them. A program that cannot end in order, or is asked twice, ends all the same.
 */
@OnShowing
public final class EndOfSession implements Runnable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** As a shell reports a process that this signal ended. */
    private static final int TERMINATED = 128 + 15;

    private final AtomicBoolean asked = new AtomicBoolean();

    @Override
    public void run() {
        try {
            Signal.handle(new Signal("TERM"), signal -> end());
        } catch (IllegalArgumentException e) {
            // a system without this signal, or a JVM that keeps it for itself
            System.getLogger(EndOfSession.class.getName()).log(System.Logger.Level.DEBUG, "no signal", e);
        }
    }

    private void end() {
        if (asked.getAndSet(true)) {
            System.exit(TERMINATED);
        }
        EventQueue.invokeLater(() -> LifecycleManager.getDefault().exit());
        Thread.ofPlatform().daemon().name("guiju-end").start(() -> {
            try {
                Thread.sleep(PATIENCE);
                System.exit(TERMINATED);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
