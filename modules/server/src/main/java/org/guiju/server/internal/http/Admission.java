package org.guiju.server.internal.http;

import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Works on a few requests at a time and lets a bounded number wait. Beyond that it refuses at once, with 503 and when to come
 * again: a queue that grows faster than it is worked off answers nobody in time.
 */
public final class Admission implements Filter {

    /** Seconds after which a refused client may try again. */
    private static final int COME_AGAIN = 1;

    private final Semaphore working;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;
    private final Duration longest;

    /** For this machine: some more than it has processors, since a request may wait for a disk or a slow client. */
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
        this.working = new Semaphore(working, true);
        this.mostWaiting = waiting;
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
        enter();
        try {
            chain.proceed();
        } finally {
            working.release();
        }
    }

    private void enter() {
        if (working.tryAcquire()) {
            return;
        }
        try {
            if (waiting.incrementAndGet() <= mostWaiting
                    && working.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
        throw new Problem(503, "problem.busy", COME_AGAIN).comeAgain(COME_AGAIN);
    }
}
