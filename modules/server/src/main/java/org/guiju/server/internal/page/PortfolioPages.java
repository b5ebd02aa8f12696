package org.guiju.server.internal.page;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.guiju.calculation.api.Calculator;
import org.guiju.records.api.Portfolio;
import org.guiju.records.api.SubjectKind;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Task;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;
import org.guiju.server.internal.task.PortfolioTasks;
import org.guiju.server.internal.task.ServerTasks;

/**
 * The page of a calculator over all subjects of a kind. It is worked out by a task: what takes long is shown as it goes on and
 * can be cancelled; what is quick is there at once.
 */
public final class PortfolioPages implements HttpService {

    private static final long PATIENCE_MILLISECONDS = 1_200;

    private final Services services;
    private final Rendering rendering;
    private final ServerTasks tasks;

    /** Over these services and tasks, drawn by this rendering. */
    public PortfolioPages(Services services, Rendering rendering, ServerTasks tasks) {
        this.services = services;
        this.rendering = rendering;
        this.tasks = tasks;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/calculators/{id}/portfolio", this::show);
    }

    private void show(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        LibrarySnapshot library = services.library().snapshot();
        String id = asked.path("id");
        Calculator calculator = services.calculators().calculator(library, id)
                .orElseThrow(() -> new Problem(404, "problem.calculator", id));
        List<SubjectKind> kinds = kinds(calculator);
        SubjectKind kind = asked.text("kind")
                .map(k -> services.records().kinds().kind(k).orElseThrow(() -> new Problem(404, "problem.record.none", k)))
                .orElse(kinds.getFirst());
        Optional<Task<?>> begun = asked.text("task").flatMap(tasks.tasks()::find);
        Task<?> task = begun.isPresent() ? begun.get() : begin(asked, library, calculator, kind);
        QueryString plain = QueryString.of(asked, "/calculators/" + calculator.id() + "/portfolio", List.of("kind", "on"));
        if (begun.isEmpty() && !task.status().state().ended()) {
            RegisterPages.see(response, plain.with("kind", kind.id()).with("task", task.id())
                    .with("lang", asked.text("lang").orElse(null)).toString());
            return;
        }
        Portfolio portfolio = (Portfolio) task.result()
                .filter(r -> r instanceof Portfolio p && p.calculator().equals(calculator.id()) && p.kind().equals(kind.id()))
                .orElse(null);
        Map<String, String> hrefs = new LinkedHashMap<>();
        if (portfolio != null) {
            portfolio.rows().forEach(row -> hrefs.put(
                    row.subject().id(), SubjectPages.href(calculator, row.subject(), row.inputs())));
        }
        Frame frame = new Frame(asked.texts(), asked.on(), "", plain, asked.date("on").isPresent());
        TaskView view = new TaskView(asked.texts(), task.status(), plain.with("task", task.id()).toString(), plain.toString(), true);
        rendering.send(asked, response, "portfolio.jte",
                new PortfolioPage(frame, calculator, kinds, kind, view, portfolio, hrefs));
    }

    private List<SubjectKind> kinds(Calculator calculator) {
        List<SubjectKind> kinds = new ArrayList<>(services.records().kinds().kinds().stream()
                .filter(k -> k.calculators().contains(calculator.id())).toList());
        if (kinds.isEmpty()) {
            kinds.addAll(services.records().kinds().kinds());
        }
        return kinds;
    }

    private Task<?> begin(Asked asked, LibrarySnapshot library, Calculator calculator, SubjectKind kind) {
        Task<Portfolio> task = new PortfolioTasks(services, tasks)
                .task(library, calculator, kind, asked.on(), Map.of(), asked.texts());
        tasks.start(task);
        try {
            task.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return task;
    }
}
