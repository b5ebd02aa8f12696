package org.guiju.regulation.api.task;

/**
 * What a task does.
 *
 * @param <T> what comes out of it
 */
@FunctionalInterface
public interface Work<T> {

    /**
     * Works, telling how far it is and asking at least every 200 ms whether it should stop.
     *
     * @return the result, not null
     * @throws java.util.concurrent.CancellationException if it stopped because it was cancelled
     * @throws Exception if it failed; the message is for the user
     */
    T run(Progress progress) throws Exception;
}
