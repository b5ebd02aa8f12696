package org.guiju.calculation.internal.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.guiju.calculation.api.CalculatorFaultException;

/**
 * Runs a model made elsewhere on a thread of its own: it may call itself without end, never come back, or fill the memory. The
 * caller has an answer within the limit. A run that was given up cannot be stopped from outside; its model is not run again
 * while it goes on. Never more than {@value #AT_ONCE} threads are there, and with {@value #MOST_GIVEN_UP} of them given up
 * models made elsewhere are refused until one ends; our own are not run here and go on.
 */
final class ForeignRun {

    /** Longest run; the system property is there for slow machines. */
    private static final Duration LONGEST = Duration.ofMillis(Long.getLong("guiju.calculation.foreign.milliseconds", 10_000));

    /** Runs that may go on after they were given up. */
    private static final int MOST_GIVEN_UP = 3;

    /** Runs at once, those given up among them; more wait. */
    private static final int AT_ONCE = 4;

    private static final long STACK_BYTES = 4L << 20;
    private static final long LOOK_MILLISECONDS = 20;

    /** A run that allocated so much of the greatest heap, with the heap full, is taken to fill it. */
    private static final double MUCH = 0.4;
    private static final double FULL = 0.92;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Run> running = new ArrayList<>();
    private final List<Run> givenUp = new ArrayList<>();

    private final Duration longest;

    private record Run(String id, Thread thread) {}

    /** With the usual limit. */
    ForeignRun() {
        this(LONGEST);
    }

    /** With a limit. */
    ForeignRun(Duration longest) {
        this.longest = longest;
    }

    /**
     * Evaluates the outputs with all that they need.
     *
     * @throws CalculatorFaultException if it does not end, calls itself too deep, or takes too much memory
     */
    RunResult run(CompiledModel model, Map<String, Object> values) {
        return run(model.model().id(), () -> model.run(values, model.model().outputs()));
    }

    /**
     * Does work that may never end.
     *
     * @param id id of the model
     */
    <T> T run(String id, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, () -> {
            try {
                task.run();
            } finally {
                ended();
            }
        }, "model " + id, STACK_BYTES);
        thread.setDaemon(true);
        Run run = new Run(id, thread);
        long end = System.nanoTime() + longest.toNanos();
        begin(run, end);
        try {
            return wait(run, task, end);
        } finally {
            leave(run);
        }
    }

    private <T> T wait(Run run, FutureTask<T> task, long end) {
        String id = run.id();
        try {
            while (true) {
                try {
                    return task.get(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (fillsTheMemory(run.thread())) {
                        giveUp(run);
                        throw new CalculatorFaultException(id + ": stopped because it takes too much memory", e);
                    }
                    if (System.nanoTime() - end >= 0) {
                        giveUp(run);
                        throw new CalculatorFaultException(id + ": stopped after " + longest.toMillis() / 1000.0 + " s; does it loop?", e);
                    }
                }
            }
        } catch (InterruptedException e) {
            giveUp(run);
            Thread.currentThread().interrupt();
            throw new CalculatorFaultException(id + ": interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw new CalculatorFaultException(id + ": it calls itself too deep", e);
            }
            if (e.getCause() instanceof OutOfMemoryError) {
                throw new CalculatorFaultException(id + ": stopped because it takes too much memory", e);
            }
            throw new CalculatorFaultException(id + ": " + e.getCause(), e);
        }
    }

    private static boolean fillsTheMemory(Thread thread) {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return used > FULL * runtime.maxMemory()
                && THREADS.getThreadAllocatedBytes(thread.threadId()) > MUCH * runtime.maxMemory();
    }

    private synchronized void begin(Run run, long end) {
        forgetEnded();
        if (givenUp.stream().anyMatch(r -> r.id().equals(run.id()))) {
            throw new CalculatorFaultException(
                    run.id() + ": an earlier run of this model has not ended; it is not run again", null);
        }
        if (givenUp.size() >= MOST_GIVEN_UP) {
            throw new CalculatorFaultException(run.id() + ": not run while " + givenUp.size()
                    + " models made elsewhere have not ended: " + String.join(", ", givenUp.stream().map(Run::id).toList()), null);
        }
        // those that run may all be given up: no more are begun than may go on
        while (running.size() + givenUp.size() >= AT_ONCE) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new CalculatorFaultException(run.id() + ": other models made elsewhere are running; try again", null);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CalculatorFaultException(run.id() + ": interrupted", e);
            }
            forgetEnded();
        }
        running.add(run);
        run.thread().start();
    }

    private synchronized void leave(Run run) {
        running.remove(run);
        notifyAll();
    }

    private synchronized void giveUp(Run run) {
        if (run.thread().isAlive()) {
            run.thread().setPriority(Thread.MIN_PRIORITY);
            givenUp.add(run);
        }
    }

    private synchronized void ended() {
        notifyAll();
    }

    private void forgetEnded() {
        givenUp.removeIf(r -> !r.thread().isAlive());
    }
}
