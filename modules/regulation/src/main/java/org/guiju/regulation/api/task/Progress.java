package org.guiju.regulation.api.task;

import java.util.concurrent.CancellationException;

/** What running work tells about itself, and how it learns that it is no longer wanted. Safe to call on any thread. */
public interface Progress {

    /** Tells nobody and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total, String message) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work is.
     *
     * @param done units done
     * @param total units in all, 0 if unknown
     * @param message what is being done, in the user's language; may be empty
     */
    void report(long done, long total, String message);

    /** Whether the work should stop; long work asks at least every 200 ms. */
    boolean isCancelled();

    /**
     * Stops the work if it was cancelled.
     *
     * @throws CancellationException if it was
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
