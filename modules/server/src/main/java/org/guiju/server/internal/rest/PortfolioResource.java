package org.guiju.server.internal.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.records.api.Portfolio;
import org.guiju.records.api.PortfolioJson;
import org.guiju.records.api.RecordJson;
import org.guiju.records.api.SubjectKind;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.task.Task;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;
import org.guiju.server.internal.task.PortfolioTasks;
import org.guiju.server.internal.task.ServerTasks;

/** {@code /api/calculators/{id}/portfolio}: a calculator over all subjects of a kind. */
public final class PortfolioResource implements HttpService {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Services services;
    private final ServerTasks tasks;

    /** Over these services; what shall not be waited for goes to these tasks. */
    public PortfolioResource(Services services, ServerTasks tasks) {
        this.services = services;
        this.tasks = tasks;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.post("/{id}/portfolio", this::run);
    }

    @SuppressWarnings("unchecked")
    private void run(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        LibrarySnapshot library = services.library().snapshot();
        String id = asked.path("id");
        Calculator calculator = services.calculators().calculator(library, id)
                .orElseThrow(() -> new Problem(404, "problem.calculator", id));
        JsonNode body = body(request);
        String kind = body.path("kind").asText("");
        SubjectKind found = services.records().kinds().kind(kind).orElseThrow(() -> new Problem(422, "problem.kind", kind,
                String.join(", ", services.records().kinds().kinds().stream().map(k -> k.id()).toList())));
        Map<String, Object> inputs = body.path("inputs").isObject()
                ? (Map<String, Object>) RecordJson.plain(body.path("inputs")) : new java.util.HashMap<>();
        inputs.values().removeIf(java.util.Objects::isNull);
        try {
            LocalDate on = body.hasNonNull("on") ? LocalDate.parse(body.path("on").asText()) : asked.on();
            if (ServerTasks.wanted(request)) {
                Task<Portfolio> task = new PortfolioTasks(services, tasks)
                        .task(library, calculator, found, on, inputs, asked.texts());
                tasks.start(task, response);
                Json.send(response, TaskResource.view(task));
                return;
            }
            Portfolio portfolio = services.records().portfolio()
                    .run(library, calculator, kind, on, inputs, asked.texts().locale(), Progress.NONE);
            Json.send(response, PortfolioJson.of(portfolio));
        } catch (DateTimeException e) {
            throw Problem.badParameter("on", body.path("on").asText(), "yyyy-MM-dd");
        } catch (CalculatorFaultException e) {
            throw new Problem(500, "problem.calculator.fault", id, e.getMessage());
        }
    }

    private static JsonNode body(ServerRequest request) {
        try {
            return MAPPER.readTree(new String(
                    request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0],
                    StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new Problem(400, "problem.body", e.getOriginalMessage());
        }
    }
}
