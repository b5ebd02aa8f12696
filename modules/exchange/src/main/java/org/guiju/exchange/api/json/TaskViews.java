package org.guiju.exchange.api.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.guiju.regulation.api.task.TaskState;
import org.guiju.regulation.api.task.TaskStatus;

/** Tasks as JSON. */
public final class TaskViews {

    private TaskViews() {}

    /**
     * A task as it stands.
     *
     * @param result where its result is to be had once it is done
     */
    public static ObjectNode task(TaskStatus status, String result) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("id", status.id());
        out.put("title", status.title());
        out.put("state", status.state().name());
        ObjectNode progress = out.putObject("progress");
        progress.put("done", status.done());
        progress.put("total", status.total() > 0 ? status.total() : null);
        progress.put("share", status.share().orElse(null));
        out.put("message", status.message());
        out.put("created", status.created().toString());
        out.put("ended", status.ended().map(Object::toString).orElse(null));
        out.put("seconds", status.elapsed().toMillis() / 1000.0);
        out.put("failure", status.failure().orElse(null));
        out.put("result", status.state() == TaskState.DONE ? result : null);
        return out;
    }
}
