package org.guiju.search.internal.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same work on several things at once, on as many threads as the machine has processors, at most four. */
final class Parallel {

    private static final int MOST_THREADS = 4;

    private Parallel() {}

    /**
     * Does the work on each thing and returns when all is done. The first failure is thrown after the rest has ended.
     *
     * @throws IOException what the work threw
     */
    static <T> void forEach(List<T> things, Work<T> work) throws IOException {
        if (things.isEmpty()) {
            return;
        }
        int threads = Math.min(things.size(), Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
        int priority = Thread.currentThread().getPriority();
        ExecutorService pool = Executors.newFixedThreadPool(threads,
                Thread.ofPlatform().daemon().name("guiju-index-", 1).priority(priority).factory());
        try (pool) {
            List<Future<?>> all = new ArrayList<>();
            for (T thing : things) {
                all.add(pool.submit(() -> {
                    work.on(thing);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                await(one);
            }
        }
    }

    private static void await(Future<?> one) throws IOException {
        try {
            one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException runtime -> throw runtime;
                default -> throw new IOException(e.getCause());
            }
        }
    }

    /** What is done with one thing. */
    @FunctionalInterface
    interface Work<T> {
        /** Does it. */
        void on(T thing) throws IOException;
    }
}
