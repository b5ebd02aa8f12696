package org.guiju.console.internal.command;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.guiju.regulation.api.task.Task;
import org.guiju.regulation.api.task.TaskState;
import org.guiju.regulation.api.task.TaskStatus;
import org.guiju.regulation.api.task.Work;

/**
 * Long work of a command: what takes its time tells on standard error how far it is, and Ctrl+C cancels it and lets it put
 * away what it has begun.
 */
final class ConsoleTask {

    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final long STOP_SECONDS = 2;

    private final Call call;
    private Duration told = QUIET.minus(PAUSE);

    ConsoleTask(Call call) {
        this.call = call;
    }

    <T> T run(String title, Work<T> work) throws Exception {
        Task<T> task = new Task<>(title, work);
        task.listen(this::tell);
        Thread hook = new Thread(() -> {
            task.cancel();
            try {
                task.await(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "guiju-cancel");
        boolean hooked = hook(hook);
        try {
            task.run();
        } finally {
            if (hooked) {
                unhook(hook);
            }
        }
        if (task.failure().isPresent()) {
            throw task.failure().get();
        }
        return task.result().orElseThrow(() -> new FailedException("task.cancelled", title));
    }

    private void tell(TaskStatus status) {
        if (status.state() == TaskState.RUNNING && status.elapsed().compareTo(told.plus(PAUSE)) >= 0 && status.elapsed().compareTo(QUIET) >= 0) {
            told = status.elapsed();
            String share = status.share().map(s -> call.messages().text("task.share", s) + " ").orElse("");
            call.context().err().println(status.title() + "：" + share + status.message());
        }
    }

    private static boolean hook(Thread hook) {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return true;
        } catch (IllegalStateException e) {
            return false; // already shutting down
        }
    }

    private static void unhook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the hook is running; nothing is left to remove
        }
    }
}
