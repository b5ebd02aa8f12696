package org.guiju.server.internal.page;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.guiju.calculation.api.Calculator;
import org.guiju.exchange.api.batch.BatchFormat;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Task;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;
import org.guiju.server.internal.http.Upload;
import org.guiju.server.internal.task.BatchTasks;
import org.guiju.server.internal.task.ResultFile;
import org.guiju.server.internal.task.ServerTasks;

/** The page on which a file of rows is given to a calculator: upload, progress, faults, result. */
public final class BatchPages implements HttpService {

    private static final int UNPROCESSABLE = 422;

    private final Services services;
    private final Rendering rendering;
    private final ServerTasks tasks;

    /** Over these services and tasks, drawn by this rendering. */
    public BatchPages(Services services, Rendering rendering, ServerTasks tasks) {
        this.services = services;
        this.rendering = rendering;
        this.tasks = tasks;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/calculators/{id}/batch", this::show).post("/calculators/{id}/batch", this::begin);
    }

    private void show(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        send(asked, response, calculator(asked), null);
    }

    private void send(Asked asked, ServerResponse response, Calculator calculator, String fault) {
        QueryString here = QueryString.of(asked, "/calculators/" + calculator.id() + "/batch", List.of("task", "on"));
        Frame frame = new Frame(asked.texts(), asked.on(), "", here, asked.date("on").isPresent());
        Task<?> task = asked.text("task").flatMap(tasks.tasks()::find).orElse(null);
        if (asked.text("task").isPresent() && task == null && fault == null) {
            throw new Problem(404, "problem.task", asked.text("task").orElseThrow());
        }
        ResultFile result = task == null ? null : (ResultFile) task.result().filter(ResultFile.class::isInstance).orElse(null);
        TaskView view = task == null ? null
                : new TaskView(asked.texts(), task.status(), here.toString(), here.with("task", null).toString(), false);
        rendering.send(asked, response, "batch.jte", new BatchPage(frame, calculator, view,
                result == null ? null : result.rows(), result == null ? null : "/api/tasks/" + task.id() + "/result", fault));
    }

    private void begin(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        LibrarySnapshot library = services.library().snapshot();
        Calculator calculator = calculator(asked);
        Upload upload = Upload.read(request, () -> tasks.file("rows"));
        if (upload.file() == null) {
            refuse(asked, response, calculator, asked.texts().get("batch.noFile"));
            return;
        }
        Task<ResultFile> task = null;
        try {
            BatchFormat in = format(upload.name());
            if (in == null) {
                refuse(asked, response, calculator, asked.texts().get("batch.form", upload.name()));
                return;
            }
            String wanted = upload.fields().getOrDefault("format", "");
            BatchFormat out = wanted.isEmpty() ? in : BatchFormat.parse(wanted);
            task = new BatchTasks(services, tasks).task(library, calculator, asked.texts(), in, upload.file(), out);
            tasks.start(task);
            RegisterPages.see(response, "/calculators/" + calculator.id() + "/batch?task=" + task.id());
        } catch (IllegalArgumentException e) {
            throw Problem.badParameter("format", upload.fields().get("format"), e.getMessage());
        } catch (Problem e) {
            task = null;
            throw e;
        } finally {
            if (task == null) {
                ServerTasks.delete(upload.file());
            }
        }
    }

    private void refuse(Asked asked, ServerResponse response, Calculator calculator, String fault) {
        response.status(UNPROCESSABLE);
        send(asked, response, calculator, fault);
    }

    private static BatchFormat format(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || lower.endsWith(".json") ? BatchFormat.JSON_LINES
                : lower.endsWith(".csv") || lower.endsWith(".txt") ? BatchFormat.CSV
                : lower.endsWith(".xlsx") || lower.endsWith(".xlsm") ? BatchFormat.XLSX : null;
    }

    private Calculator calculator(Asked asked) throws IOException {
        String id = asked.path("id");
        return services.calculators().calculator(services.library().snapshot(), id)
                .orElseThrow(() -> new Problem(404, "problem.calculator", id));
    }
}
