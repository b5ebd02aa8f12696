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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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
import org.guiju.exchange.api.json.CalculatorViews;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.exchange.api.json.QuestionReader;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.library.LibrarySnapshot;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;

/** {@code /api/calculators}: what can be calculated, questions and answers, many rows at once. */
public final class CalculatorResource implements HttpService {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Services services;

    /** Over these services. */
    public CalculatorResource(Services services) {
        this.services = services;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/", this::list)
                .get("/{id}", this::one)
                .post("/{id}", this::answer)
                .post("/{id}/batch", this::batch);
    }

    private void list(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        CalculatorViews views = new CalculatorViews(asked.texts().locale());
        LibrarySnapshot library = services.library().snapshot();
        String domain = asked.text("domain").orElse(null);
        String rule = asked.text("rule").orElse(null);
        String words = asked.text("q").orElse("").toLowerCase(Locale.ROOT);
        List<ObjectNode> items = services.calculators().calculators(library).stream()
                .filter(c -> domain == null || c.module().equals(domain))
                .filter(c -> rule == null || c.model().mark().filter(m -> m.rules().contains(rule)).isPresent())
                .filter(c -> words.isEmpty() || (c.id() + " " + c.model().name() + " " + c.model().english() + " "
                        + c.model().description()).toLowerCase(Locale.ROOT).contains(words))
                .map(c -> views.calculator(c, c.module()))
                .toList();
        Json.send(response, JsonViews.list(items.size(), items));
    }

    private void one(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        Calculator calculator = find(services.library().snapshot(), asked.path("id"));
        Json.send(response, new CalculatorViews(asked.texts().locale()).calculator(calculator, calculator.module()));
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

    /** A question per row, JSON lines or CSV; an answer or fault per row, in order. */
    private void batch(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        Locale locale = asked.texts().locale();
        LibrarySnapshot library = services.library().snapshot();
        Calculator calculator = find(library, asked.path("id"));
        BatchFormat format = BatchFormat.ofMediaType(request.headers().first(HeaderNames.CONTENT_TYPE).orElse(""));
        StringWriter out = new StringWriter();
        new Batch(calculator, q -> services.calculators().answer(library, calculator, q, Detail.RESULT, locale), locale)
                .run(format, new BufferedReader(new StringReader(body(request))), out, () -> false);
        response.header(HeaderNames.CONTENT_TYPE, format.mediaType());
        response.send(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Calculator find(LibrarySnapshot library, String id) throws IOException {
        return services.calculators().calculator(library, id).orElseThrow(() -> new Problem(404, "problem.calculator", id));
    }

    private static String body(ServerRequest request) {
        return new String(request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0],
                StandardCharsets.UTF_8);
    }

    private static JsonNode json(String body) {
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
    private static void refuse(ServerRequest request, ServerResponse response, Asked asked, List<Issue> issues) {
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
