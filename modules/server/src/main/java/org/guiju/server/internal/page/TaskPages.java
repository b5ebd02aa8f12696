package org.guiju.server.internal.page;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;
import org.guiju.server.internal.record.FormBody;
import org.guiju.server.internal.task.ServerTasks;

/** The button by which a page cancels its task. */
public final class TaskPages implements HttpService {

    /** Pages that show tasks; no form may lead anywhere else. */
    private static final String SHOWN = "/calculators/[a-z0-9-]+/(batch|portfolio)(\\?[\\w=&%.+-]*)?";

    private final ServerTasks tasks;

    /** Over these tasks. */
    public TaskPages(ServerTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/tasks/{id}/cancel", this::cancel);
    }

    private void cancel(ServerRequest request, ServerResponse response) {
        String id = new Asked(request).path("id");
        String back = FormBody.of(request).text("back");
        tasks.tasks().find(id).orElseThrow(() -> new Problem(404, "problem.task", id)).cancel();
        RegisterPages.see(response, back != null && back.matches(SHOWN) ? back : "/calculators");
    }
}
