package org.guiju.server.internal.http;

import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Works on a few requests at a time and lets a bounded number wait. Beyond that it refuses at once, with 503 and when to come
 * again: a queue that grows faster than it is worked off answers nobody in time.
 *
 * <p>The work is done on threads of the system's own. A search never blocks, so virtual threads would run it to its end one
 * after the other, and all further requests would queue up unread and unseen in their scheduler.
 */
public final class Admission implements Filter {

    /** Seconds after which a refused client may try again. */
    private static final int COME_AGAIN = 1;

    private static final int IDLE_SECONDS = 30;

    private final ThreadPoolExecutor workers;
    private final Duration longest;

    /** For this machine: more at a time than it has processors, since a request may wait for a disk or a slow client. */
    public Admission() {
        this(Math.max(8, 4 * Runtime.getRuntime().availableProcessors()), 100, Duration.ofSeconds(3));
    }

    /**
     * With limits.
     *
     * @param working how many requests are worked on at a time
     * @param waiting how many may wait
     * @param longest how long one may wait
     */
    public Admission(int working, int waiting, Duration longest) {
        BlockingQueue<Runnable> queue = waiting == 0 ? new SynchronousQueue<>() : new ArrayBlockingQueue<>(waiting);
        this.workers = new ThreadPoolExecutor(working, working, IDLE_SECONDS, TimeUnit.SECONDS, queue,
                Thread.ofPlatform().daemon().name("guiju-request-", 1).factory());
        this.workers.allowCoreThreadTimeOut(true);
        this.longest = longest;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        String path = request.path().absolute().path();
        // whoever watches over the server must get an answer above all when it is busy
        if (path.equals("/health") || path.startsWith("/assets/")) {
            chain.proceed();
            return;
        }
        long came = System.nanoTime();
        Future<?> work;
        try {
            work = workers.submit(() -> {
                if (System.nanoTime() - came > longest.toNanos()) {
                    throw busy();
                }
                chain.proceed();
            });
        } catch (RejectedExecutionException e) {
            throw busy();
        }
        await(work);
    }

    private static void await(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException e) {
            work.cancel(true); // the server stops
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException known -> throw known;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private static Problem busy() {
        return new Problem(503, "problem.busy", COME_AGAIN).comeAgain(COME_AGAIN);
    }
}
