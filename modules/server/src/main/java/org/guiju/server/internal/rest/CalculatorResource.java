package org.guiju.server.internal.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.exchange.api.batch.Batch;
import org.guiju.exchange.api.batch.BatchFormat;
import org.guiju.exchange.api.batch.BatchTemplate;
import org.guiju.exchange.api.batch.UnreadableRowsException;
import org.guiju.exchange.api.json.CalculatorViews;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.exchange.api.json.QuestionReader;
import org.guiju.exchange.api.report.ReportFormat;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.regulation.api.task.Progress;
import org.guiju.regulation.api.task.Task;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Errors;
import org.guiju.server.internal.http.Problem;
import org.guiju.server.internal.task.BatchTasks;
import org.guiju.server.internal.task.ResultFile;
import org.guiju.server.internal.task.ServerTasks;

/** {@code /api/calculators}: what can be calculated, questions and answers, many rows at once. */
public final class CalculatorResource implements HttpService {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Services services;
    private final ServerTasks tasks;

    /** Over these services; long work goes to these tasks. */
    public CalculatorResource(Services services, ServerTasks tasks) {
        this.services = services;
        this.tasks = tasks;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/{id}", this::one)
                .post("/{id}", this::answer)
                .post("/{id}/batch", this::batch)
                .get("/{id}/template", this::template)
                .post("/{id}/export", this::export);
    }

    private void list(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        CalculatorViews views = new CalculatorViews(asked.texts().locale());
        LibrarySnapshot library = services.library().snapshot();
        String domain = asked.text("domain").orElse(null);
        String rule = asked.text("rule").orElse(null);
        String words = asked.text("q").orElse("").toLowerCase(Locale.ROOT);
        List<Calculator> found = services.calculators().calculators(library).stream()
                .filter(c -> domain == null || c.module().equals(domain))
                .filter(c -> rule == null || c.model().mark().filter(m -> m.rules().contains(rule)).isPresent())
                .filter(c -> words.isEmpty() || (c.id() + " " + c.model().name() + " " + c.model().english() + " "
                        + c.model().description()).toLowerCase(Locale.ROOT).contains(words))
                .toList();
        List<ObjectNode> items = new ArrayList<>();
        for (Calculator calculator : found) {
            items.add(views.calculator(calculator, services.calculators().jurisdictions(library, calculator)));
        }
        Json.send(response, JsonViews.list(items.size(), items));
    }

    private void one(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        LibrarySnapshot library = services.library().snapshot();
        Calculator calculator = find(library, asked.path("id"));
        Json.send(response, new CalculatorViews(asked.texts().locale()).calculator(
                calculator, services.calculators().jurisdictions(library, calculator)));
    }

    private void answer(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        Locale locale = asked.texts().locale();
        LibrarySnapshot library = services.library().snapshot();
        Calculator calculator = find(library, asked.path("id"));
        try {
            Question question = QuestionReader.read(json(body(request)));
            Answer answer = services.calculators().answer(library, calculator, question, Detail.FULL, locale);
            Json.send(response, new CalculatorViews(locale).answer(answer));
        } catch (QuestionRefusedException e) {
            refuse(request, response, asked, e.issues());
        } catch (CalculatorFaultException e) {
            throw new Problem(500, "problem.calculator.fault", calculator.id(), e.getMessage());
        }
    }

    /** A question; the calculation as a document. */
    private void export(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        Locale locale = asked.texts().locale();
        LibrarySnapshot library = services.library().snapshot();
        Calculator calculator = find(library, asked.path("id"));
        ReportFormat format = asked.set("format", ReportFormat::parse).stream().findFirst().orElse(ReportFormat.PDF);
        try {
            Question question = QuestionReader.read(json(body(request)));
            Answer answer = services.calculators().answer(library, calculator, question, Detail.FULL, locale);
            new CalculationFile(services, library, calculator, locale).send(question, answer, format, response);
        } catch (QuestionRefusedException e) {
            refuse(request, response, asked, e.issues());
        } catch (CalculatorFaultException e) {
            throw new Problem(500, "problem.calculator.fault", calculator.id(), e.getMessage());
        }
    }

    /** A question per row; an answer or fault per row, in order; at once, or as a task whose result is a file. */
    private void batch(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        Locale locale = asked.texts().locale();
        LibrarySnapshot library = services.library().snapshot();
        Calculator calculator = find(library, asked.path("id"));
        BatchFormat in = BatchFormat.ofMediaType(request.headers().first(HeaderNames.CONTENT_TYPE).orElse(""));
        BatchFormat out = asked.set("format", BatchFormat::parse).stream().findFirst().orElse(in);
        BatchTasks batches = new BatchTasks(services, tasks);
        boolean later = ServerTasks.wanted(request);
        if (!later && request.headers().contentLength().orElse(0) > Errors.GREATEST_BODY) {
            throw new Problem(413, "problem.batch.large", String.valueOf(Errors.GREATEST_BODY));
        }
        Path rows = tasks.body(request, in.extension());
        if (!later) {
            now(batches.batch(library, calculator, asked.texts()), in, rows, out, calculator.id() + "." + out.extension(), response);
            return;
        }
        Task<ResultFile> task = batches.task(library, calculator, asked.texts(), in, rows, out);
        try {
            tasks.start(task, response);
        } catch (Problem e) {
            Files.deleteIfExists(rows);
            throw e;
        }
        Json.send(response, TaskResource.view(task));
    }

    /** An empty table to fill in, with an example. */
    private void template(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        Calculator calculator = find(services.library().snapshot(), asked.path("id"));
        BatchFormat format = asked.set("format", BatchFormat::parse).stream().findFirst().orElse(BatchFormat.XLSX);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BatchTemplate(calculator, asked.texts().locale()).write(format, bytes);
        response.header(HeaderNames.CONTENT_TYPE, format.mediaType());
        response.header(HeaderNames.CONTENT_DISPOSITION,
                "attachment; filename=\"" + calculator.id() + "-template." + format.extension() + "\"");
        response.send(bytes.toByteArray());
    }

    private static void now(Batch batch, BatchFormat in, Path rows, BatchFormat out, String name, ServerResponse response)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (Files.size(rows) > Errors.GREATEST_BODY) {
                throw new Problem(413, "problem.batch.large", String.valueOf(Errors.GREATEST_BODY));
            }
            batch.run(in, rows, out, bytes, Progress.NONE);
        } catch (UnreadableRowsException e) {
            throw new Problem(422, "problem.rows", e.getMessage());
        } finally {
            Files.deleteIfExists(rows);
        }
        response.header(HeaderNames.CONTENT_TYPE, out.mediaType());
        if (out == BatchFormat.XLSX) {
            response.header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        }
        response.send(bytes.toByteArray());
    }

    private Calculator find(LibrarySnapshot library, String id) throws IOException {
        return services.calculators().calculator(library, id).orElseThrow(() -> new Problem(404, "problem.calculator", id));
    }

    static String body(ServerRequest request) {
        return new String(request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0],
                StandardCharsets.UTF_8);
    }

    static JsonNode json(String body) {
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw new Problem(400, "problem.body", e.getOriginalMessage());
        }
    }

    private static ArrayNode errors(List<Issue> issues) {
        ArrayNode errors = JsonNodeFactory.instance.arrayNode();
        issues.forEach(i -> errors.addObject().put("path", i.path()).put("message", i.message()));
        return errors;
    }

    /** 422 with every fault at its path. */
    static void refuse(ServerRequest request, ServerResponse response, Asked asked, List<Issue> issues) {
        ObjectNode problem = JsonNodeFactory.instance.objectNode();
        problem.put("type", "about:blank#problem.question");
        problem.put("title", asked.texts().get("problem.question.title"));
        problem.put("status", 422);
        problem.put("detail", asked.texts().get("problem.question", issues.size(), issues.getFirst().path()));
        problem.put("instance", request.path().absolute().path());
        problem.set("errors", errors(issues));
        response.status(422);
        response.header(HeaderNames.CONTENT_TYPE, "application/problem+json; charset=utf-8");
        response.send(problem.toString().getBytes(StandardCharsets.UTF_8));
    }
}
