package org.guiju.regulation.api.task;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Tasks that outlive the call that began them. A few run at once, a bounded number waits, and of those that have ended a
 * bounded number is remembered for a while; what is forgotten is closed if it is {@link AutoCloseable} (a file is deleted).
 * Safe for many threads.
 */
public final class Tasks implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Tasks.class.getName());
    private static final long STOP_SECONDS = 2;

    private final int mostOpen;
    private final int mostEnded;
    private final Duration keep;
    private final ExecutorService workers;
    private final Map<String, Task<?>> tasks = new LinkedHashMap<>();

    /**
     * With bounds.
     *
     * @param atOnce tasks that run at once
     * @param mostOpen tasks that run or wait
     * @param mostEnded ended tasks that are remembered
     * @param keep how long they are
     */
    public Tasks(int atOnce, int mostOpen, int mostEnded, Duration keep) {
        this.mostOpen = mostOpen;
        this.mostEnded = mostEnded;
        this.keep = keep;
        this.workers = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().daemon().name("guiju-task-", 1).factory());
    }

    /**
     * Takes a task in and starts it when its turn comes.
     *
     * @throws RejectedExecutionException if as many are open as may be
     */
    public <T> Task<T> start(Task<T> task) {
        List<Task<?>> forgotten;
        synchronized (this) {
            forgotten = forgetOld();
            if (tasks.values().stream().filter(t -> !t.status().state().ended()).count() >= mostOpen) {
                forgotten.forEach(Tasks::drop);
                throw new RejectedExecutionException(String.valueOf(mostOpen));
            }
            tasks.put(task.id(), task);
        }
        forgotten.forEach(Tasks::drop);
        workers.execute(task);
        return task;
    }

    /** The task with this id. */
    public Optional<Task<?>> find(String id) {
        return Optional.ofNullable(held().get(id));
    }

    /** All that are remembered, newest first. */
    public List<Task<?>> all() {
        return new ArrayList<>(held().values()).reversed();
    }

    private Map<String, Task<?>> held() {
        List<Task<?>> forgotten;
        Map<String, Task<?>> held;
        synchronized (this) {
            forgotten = forgetOld();
            held = new LinkedHashMap<>(tasks);
        }
        forgotten.forEach(Tasks::drop);
        return held;
    }

    /** Cancels a task that is open; forgets one that has ended, with its result. False if there is none with this id. */
    public boolean remove(String id) {
        Task<?> task;
        synchronized (this) {
            task = tasks.get(id);
            if (task != null && task.status().state().ended()) {
                tasks.remove(id);
            }
        }
        if (task == null) {
            return false;
        }
        if (task.status().state().ended()) {
            drop(task);
        } else {
            task.cancel();
        }
        return true;
    }

    private List<Task<?>> forgetOld() {
        Instant before = Instant.now().minus(keep);
        List<Task<?>> ended = tasks.values().stream().filter(t -> t.status().state().ended()).toList();
        List<Task<?>> old = new ArrayList<>();
        for (int i = 0; i < ended.size(); i++) {
            if (i < ended.size() - mostEnded || ended.get(i).status().ended().orElseThrow().isBefore(before)) {
                old.add(ended.get(i));
            }
        }
        old.forEach(t -> tasks.remove(t.id()));
        return old;
    }

    private static void drop(Task<?> task) {
        task.result().filter(AutoCloseable.class::isInstance).map(AutoCloseable.class::cast).ifPresent(r -> {
            try {
                r.close();
            } catch (Exception e) {
                LOG.log(Level.WARNING, task.title(), e);
            }
        });
    }

    /** Cancels all, waits shortly for them to stop, and forgets them with their results. */
    @Override
    public void close() {
        List<Task<?>> all;
        synchronized (this) {
            all = new ArrayList<>(tasks.values());
            tasks.clear();
        }
        all.forEach(Task::cancel);
        workers.shutdown();
        try {
            if (!workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(Level.WARNING, "a task does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        all.forEach(Tasks::drop);
    }
}
