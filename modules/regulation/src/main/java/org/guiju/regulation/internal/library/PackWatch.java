package org.guiju.regulation.internal.library;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.guiju.regulation.api.library.Library;

/**
 * Looks from time to time whether another program changed something, and acts when the change is complete: a pack that is
 * still being copied changes from look to look. Looking rather than being told by the system works on every file system.
 */
final class PackWatch implements Library.Following {

    private static final System.Logger LOG = System.getLogger(PackWatch.class.getName());

    private final LongSupplier stamp;
    private final Runnable action;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Begins at once; what is there now counts as known.
     *
     * @param stamp tells states apart
     * @param action what to do after a change
     */
    PackWatch(LongSupplier stamp, Runnable action, Duration every) {
        this.stamp = stamp;
        this.action = action;
        long known = stamp.getAsLong();
        Thread.ofVirtual().name("guiju-packs").start(() -> watch(known, every));
    }

    private void watch(long begin, Duration every) {
        long known = begin;
        long before = begin;
        try {
            while (!closed.await(every.toNanos(), TimeUnit.NANOSECONDS)) {
                long now = look(before);
                if (now != known && now == before) {
                    act();
                    now = look(now); // acting may itself leave a trace there
                    known = now;
                }
                before = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long look(long otherwise) {
        try {
            return stamp.getAsLong();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "packs cannot be looked at", e);
            return otherwise;
        }
    }

    private void act() {
        try {
            action.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "packs cannot be taken in", e);
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
