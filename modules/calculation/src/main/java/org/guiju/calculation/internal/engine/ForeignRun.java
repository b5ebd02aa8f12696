package org.guiju.calculation.internal.engine;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guiju.calculation.api.CalculatorFaultException;

/**
 * Runs a model made elsewhere on a thread of its own: it may call itself without end or never come back. One that was given up
 * is not run again while its thread goes on.
 */
final class ForeignRun {

    /** Longest run; the system property is there for tests and for slow machines. */
    private static final Duration LONGEST = Duration.ofMillis(Long.getLong("guiju.calculation.foreign.milliseconds", 10_000));
    private static final long STACK_BYTES = 4L << 20;

    private final Set<String> givenUp = ConcurrentHashMap.newKeySet();

    /**
     * Evaluates the outputs with all that they need.
     *
     * @throws CalculatorFaultException if it does not end, or calls itself too deep
     */
    RunResult run(CompiledModel model, Map<String, Object> values) {
        String id = model.model().id();
        if (givenUp.contains(id)) {
            throw new CalculatorFaultException(id + ": an earlier run of this model has not ended; it is not run again", null);
        }
        FutureTask<RunResult> task = new FutureTask<>(() -> model.run(values, model.model().outputs()));
        Thread thread = new Thread(null, () -> {
            try {
                task.run();
            } finally {
                givenUp.remove(id);
            }
        }, "model " + id, STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            givenUp.add(id);
            if (!thread.isAlive()) {
                givenUp.remove(id);
            }
            thread.setPriority(Thread.MIN_PRIORITY);
            throw new CalculatorFaultException(id + ": stopped after " + LONGEST.toSeconds() + " s; does it loop?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CalculatorFaultException(id + ": interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw new CalculatorFaultException(id + ": it calls itself too deep", e);
            }
            throw new CalculatorFaultException(id + ": " + e.getCause(), e);
        }
    }
}
