package org.guiju.server.internal.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.exchange.api.json.TaskViews;
import org.guiju.records.api.Portfolio;
import org.guiju.records.api.PortfolioJson;
import org.guiju.regulation.api.task.Task;
import org.guiju.regulation.api.task.TaskStatus;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;
import org.guiju.server.internal.task.ResultFile;
import org.guiju.server.internal.task.ServerTasks;

/** {@code /api/tasks}: long work, how far it is, its result; a task is cancelled or forgotten by DELETE. */
public final class TaskResource implements HttpService {

    private final ServerTasks tasks;

    /** Over these tasks. */
    public TaskResource(ServerTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/{id}", this::one)
                .get("/{id}/result", this::result)
                .delete("/{id}", this::remove);
    }

    private void list(ServerRequest request, ServerResponse response) {
        List<ObjectNode> items = tasks.tasks().all().stream().map(TaskResource::view).toList();
        Json.send(response, JsonViews.list(items.size(), items));
    }

    private void one(ServerRequest request, ServerResponse response) {
        Json.send(response, view(find(new Asked(request).path("id"))));
    }

    private void remove(ServerRequest request, ServerResponse response) {
        String id = new Asked(request).path("id");
        if (!tasks.tasks().remove(id)) {
            throw new Problem(404, "problem.task", id);
        }
        response.status(Status.NO_CONTENT_204).send();
    }

    private void result(ServerRequest request, ServerResponse response) throws IOException {
        Task<?> task = find(new Asked(request).path("id"));
        TaskStatus status = task.status();
        switch (status.state()) {
            case WAITING, RUNNING -> throw new Problem(409, "problem.task.open", status.title());
            case CANCELLED -> throw new Problem(409, "problem.task.cancelled", status.title());
            case FAILED -> throw new Problem(409, "problem.task.failed", status.failure().orElse(""));
            case DONE -> send(task.result().orElseThrow(() -> new Problem(404, "problem.task", task.id())), response);
        }
    }

    private static void send(Object result, ServerResponse response) throws IOException {
        if (result instanceof ObjectNode json) {
            Json.send(response, json);
            return;
        }
        if (result instanceof Portfolio portfolio) {
            Json.send(response, PortfolioJson.of(portfolio));
            return;
        }
        ResultFile file = (ResultFile) result;
        long size;
        try {
            size = Files.size(file.path());
        } catch (NoSuchFileException e) {
            throw new Problem(404, "problem.task", file.name()); // forgotten between two looks
        }
        response.header(HeaderNames.CONTENT_TYPE, file.mediaType());
        response.header(HeaderNames.CONTENT_LENGTH, String.valueOf(size));
        response.header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
        try (OutputStream out = response.outputStream()) {
            Files.copy(file.path(), out);
        }
    }

    /** A task as JSON. */
    static ObjectNode view(Task<?> task) {
        return TaskViews.task(task.status(), "/api/tasks/" + task.id() + "/result");
    }

    private Task<?> find(String id) {
        return tasks.tasks().find(id).orElseThrow(() -> new Problem(404, "problem.task", id));
    }
}
