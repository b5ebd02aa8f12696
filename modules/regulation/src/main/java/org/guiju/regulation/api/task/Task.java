package org.guiju.regulation.api.task;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Long work, the same for a window, the console and REST: it has a title, tells how far it is, can be cancelled, and ends with
 * a result, a failure or nothing because it was cancelled. Whoever makes it decides on which thread it runs ({@link #run()}).
 * Safe for many threads.
 *
 * @param <T> what comes out of it; a result that is {@link AutoCloseable} and comes too late, after it was cancelled, is closed
 */
public final class Task<T> implements Runnable {

    private static final Logger LOG = Logger.getLogger(Task.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 12;

    private final String id = newId();
    private final String title;
    private final Work<T> work;
    private final Instant created = Instant.now();
    private final List<Consumer<TaskStatus>> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);

    private TaskState state = TaskState.WAITING;
    private long done;
    private long total;
    private String message = "";
    private Instant ended;
    private T result;
    private Exception failure;
    private volatile boolean cancelled;

    /**
     * Makes one that waits.
     *
     * @param title what it does, in the user's language
     */
    public Task(String title, Work<T> work) {
        this.title = Objects.requireNonNull(title, "title");
        this.work = Objects.requireNonNull(work, "work");
    }

    private static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Id, cannot be guessed. */
    public String id() {
        return id;
    }

    /** What it does. */
    public String title() {
        return title;
    }

    /** Works on the calling thread until the end; does nothing if it was started or cancelled before. Never throws. */
    @Override
    public void run() {
        synchronized (this) {
            if (state != TaskState.WAITING) {
                return;
            }
            state = TaskState.RUNNING;
        }
        tell();
        try {
            T came = Objects.requireNonNull(work.run(new Reports()), "result");
            if (!end(TaskState.DONE, came, null)) {
                close(came);
            }
        } catch (CancellationException e) {
            end(TaskState.CANCELLED, null, null);
        } catch (Exception e) {
            end(cancelled ? TaskState.CANCELLED : TaskState.FAILED, null, e);
        } catch (Error e) { // a listener must not wait for ever because memory ran out
            LOG.log(Level.SEVERE, title, e);
            end(TaskState.FAILED, null, new IllegalStateException(String.valueOf(e), e));
        }
    }

    /** True if the result was kept: work that finished although it was cancelled has come too late. */
    private boolean end(TaskState how, T came, Exception why) {
        boolean kept;
        synchronized (this) {
            kept = how == TaskState.DONE && !cancelled;
            state = how == TaskState.DONE && cancelled ? TaskState.CANCELLED : how;
            result = kept ? came : null;
            failure = state == TaskState.FAILED ? why : null;
            ended = Instant.now();
        }
        end.countDown();
        tell();
        return kept;
    }

    private static void close(Object late) {
        if (late instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                LOG.log(Level.WARNING, "result of a cancelled task", e);
            }
        }
    }

    /** Asks it to stop; one that waits has ended with this, one that runs ends within a second, one that has ended stays. */
    public void cancel() {
        boolean waited;
        synchronized (this) {
            if (state.ended()) {
                return;
            }
            cancelled = true;
            waited = state == TaskState.WAITING;
            if (waited) {
                state = TaskState.CANCELLED;
                ended = Instant.now();
            }
        }
        if (waited) {
            end.countDown();
            tell();
        }
    }

    /** Where it stands now. */
    public synchronized TaskStatus status() {
        return new TaskStatus(id, title, state, done, total, message, created, Optional.ofNullable(ended),
                Optional.ofNullable(failure).map(e -> e.getMessage() == null ? e.toString() : e.getMessage()));
    }

    /** What came out of it; empty unless it is done. */
    public synchronized Optional<T> result() {
        return Optional.ofNullable(result);
    }

    /** Why it failed; empty unless it did. */
    public synchronized Optional<Exception> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Waits for its end.
     *
     * @return whether it has ended
     */
    public boolean await(long time, TimeUnit unit) throws InterruptedException {
        return end.await(time, unit);
    }

    /** Tells a listener of every change, on the thread that makes it; the listener must be quick. */
    public void listen(Consumer<TaskStatus> listener) {
        listeners.add(listener);
    }

    private void tell() {
        TaskStatus now = status();
        listeners.forEach(l -> l.accept(now));
    }

    /** The side of the work. */
    private final class Reports implements Progress {
        @Override
        public void report(long unitsDone, long unitsTotal, String what) {
            synchronized (Task.this) {
                done = unitsDone;
                total = unitsTotal;
                message = what == null ? "" : what;
            }
            tell();
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
