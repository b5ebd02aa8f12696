package org.guiju.launcher;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Toolkit;
import java.lang.reflect.Field;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Whether windows can be opened. The platform itself would wait long and end without a word. */
final class Display {
    private static final int SECONDS = 10;

    private Display() {
    }

    static void check() throws LaunchFailure {
        AtomicReference<String> fault = new AtomicReference<>();
        CountDownLatch answered = new CountDownLatch(1);
        // in a thread of its own: a display on a silent host answers nothing for minutes
        Thread probe = new Thread(() -> {
            fault.set(probe());
            answered.countDown();
        }, "display check");
        probe.setDaemon(true);
        probe.start();
        try {
            if (!answered.await(SECONDS, TimeUnit.SECONDS)) {
                fault.set("no answer within " + SECONDS + " s");
            }
        } catch (InterruptedException e) {
            fault.set("interrupted");
            Thread.currentThread().interrupt();
        }
        if (fault.get() != null) {
            throw LaunchFailure.failed(
                    "没有可用的显示器（" + fault.get() + "），无法打开窗口。可改用网页：guiju serve，"
                            + "或命令行：guiju --help。",
                    "No usable display (" + fault.get() + "), so no window can be opened. "
                            + "Use the web page instead: guiju serve, or the command line: guiju --help.");
        }
    }

    /** Gives X11 windows the class by which a desktop finds their icon; it would be that of {@link Main}. */
    static void nameWindows() {
        Toolkit toolkit = Toolkit.getDefaultToolkit();
        if (!toolkit.getClass().getName().equals("sun.awt.X11.XToolkit")) {
            return;
        }
        try {
            Field name = toolkit.getClass().getDeclaredField("awtAppClassName");
            name.setAccessible(true);
            name.set(null, "guiju");
        } catch (ReflectiveOperationException | RuntimeException e) {
            // only the icon is lost
        }
    }

    /** What is wrong, or {@code null}. */
    private static String probe() {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                String display = System.getenv("DISPLAY");
                return display == null || display.isEmpty() ? "DISPLAY is not set" : "headless Java";
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
            return null;
        } catch (AWTError | HeadlessException | LinkageError e) {
            return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName()).strip();
        }
    }
}
