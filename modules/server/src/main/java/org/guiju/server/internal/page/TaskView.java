package org.guiju.server.internal.page;

import java.util.Locale;
import org.guiju.regulation.api.task.TaskState;
import org.guiju.regulation.api.task.TaskStatus;
import org.guiju.server.internal.http.Texts;

/**
 * How far a task is, on the page that began it.
 *
 * @param texts texts in the language of the page
 * @param status how far it is
 * @param here address of the page with the task
 * @param again address of the page without it
 * @param counted whether the units of its progress mean something to people
 */
public record TaskView(Texts texts, TaskStatus status, String here, String again, boolean counted) {

    /** Whether the page must look again. */
    public boolean open() {
        return !status.state().ended();
    }

    /** Whether it came to its end. */
    public boolean done() {
        return status.state() == TaskState.DONE;
    }

    /** Share for the bar, 0 to 100; null if it is not known. */
    public String percent() {
        return status.share().map(share -> String.format(Locale.ROOT, "%.1f", share * 100)).orElse(null);
    }

    /** How far it is, in words. */
    public String words() {
        if (status.state() == TaskState.WAITING) {
            return texts.get("task.waiting");
        }
        String count = counted && status.total() > 0 ? status.done() + " / " + status.total() : "";
        return status.message().isEmpty() || count.isEmpty() ? status.message() + count : count + " · " + status.message();
    }
}
