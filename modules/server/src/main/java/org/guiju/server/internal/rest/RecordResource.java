package org.guiju.server.internal.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.exchange.api.json.JsonViews;
import org.guiju.records.api.Change;
import org.guiju.records.api.Kept;
import org.guiju.records.api.RecordJson;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.Register;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.records.api.SubjectKind;
import org.guiju.records.api.Writing;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.FieldFaults;
import org.guiju.server.internal.http.Problem;
import org.guiju.server.internal.record.CaseKeeping;

/** {@code /api/records}: the register, saved cases, their history. */
public final class RecordResource implements HttpService {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final int USUAL_LIMIT = 100;
    private static final int MOST = 10_000;
    private static final int LONGEST_KEY = 200;

    private final Services services;
    private final Register register;

    /** Over these services. */
    public RecordResource(Services services) {
        this.services = services;
        this.register = services.records().register();
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/kinds", this::kinds)
                .get("/kinds/{id}", this::kind)
                .get("/subjects", this::subjects)
                .post("/subjects", told(this::add))
                .get("/subjects/{id}", this::subject)
                .put("/subjects/{id}", told(this::replace))
                .delete("/subjects/{id}", told(this::remove))
                .get("/cases", this::cases)
                .post("/cases", told(this::keep))
                .get("/cases/{id}", this::savedCase)
                .put("/cases/{id}", told(this::replaceCase))
                .delete("/cases/{id}", told(this::removeCase))
                .get("/changes", this::changes)
                .post("/undo", this::undo);
    }

    private interface Changing {
        void run(ServerRequest request, ServerResponse response)
                throws RecordRefusedException, RevisionConflictException, QuestionRefusedException, IOException;
    }

    private io.helidon.webserver.http.Handler told(Changing handler) {
        return (request, response) -> {
            try {
                handler.run(request, response);
            } catch (RecordRefusedException e) {
                FieldFaults.send(request, response, "problem.record", e.issues());
            } catch (QuestionRefusedException e) {
                FieldFaults.send(request, response, "problem.question", e.issues());
            } catch (RevisionConflictException e) {
                if (e.revision() == 0) {
                    throw new Problem(404, "problem.record.none", e.record());
                }
                throw new Problem(request.prologue().method().text().equals("POST") ? 409 : 412, "problem.record.conflict",
                        e.record(), String.valueOf(e.revision()));
            } catch (CalculatorFaultException e) {
                throw new Problem(500, "problem.calculator.fault", request.path().absolute().path(), e.getMessage());
            }
        };
    }

    // --- kinds

    private void kinds(ServerRequest request, ServerResponse response) throws IOException {
        Locale locale = new Asked(request).texts().locale();
        List<ObjectNode> items = services.records().kinds().kinds().stream().map(k -> view(k, locale)).toList();
        Json.send(response, JsonViews.list(items.size(), items));
    }

    private void kind(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        String id = asked.path("id");
        SubjectKind kind = services.records().kinds().kind(id).orElseThrow(() -> new Problem(404, "problem.record.none", id));
        ObjectNode out = view(kind, asked.texts().locale());
        ArrayNode facts = out.putArray("facts");
        services.records().kinds().offered(services.library().snapshot(), kind).forEach(f -> {
            ObjectNode fact = facts.addObject();
            fact.put("name", f.input().name());
            fact.put("label", asked.texts().chinese() || f.input().english().isEmpty()
                    ? f.input().name() : f.input().english());
            fact.put("type", f.input().type().code());
            fact.put("unit", f.input().unit());
            f.input().values().forEach(fact.putArray("values")::add);
            fact.put("hint", f.input().hint());
            f.calculators().forEach(fact.putArray("calculators")::add);
        });
        Json.send(response, out);
    }

    private static ObjectNode view(SubjectKind kind, Locale locale) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("id", kind.id());
        out.put("name", kind.name(locale));
        kind.calculators().forEach(out.putArray("calculators")::add);
        return out;
    }

    // --- subjects

    private void subjects(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        String words = asked.text("q").orElse("").toLowerCase(Locale.ROOT);
        List<Kept<Subject>> found = register.subjects(asked.text("kind").orElse(null)).stream()
                .filter(k -> (k.record().name() + " " + k.record().id()).toLowerCase(Locale.ROOT).contains(words))
                .toList();
        int offset = asked.number("offset", 0, 0, Integer.MAX_VALUE);
        int limit = asked.number("limit", USUAL_LIMIT, 0, MOST);
        Json.send(response,
                JsonViews.list(found.size(), found.stream().skip(offset).limit(limit).map(RecordJson::of).toList()));
    }

    private void subject(ServerRequest request, ServerResponse response) {
        String id = new Asked(request).path("id");
        Kept<Subject> kept = register.subject(id).orElseThrow(() -> new Problem(404, "problem.record.none", id));
        if (!Preconditions.unchanged(request, response, kept)) {
            Json.send(response, RecordJson.of(kept));
        }
    }

    private void add(ServerRequest request, ServerResponse response)
            throws RecordRefusedException, RevisionConflictException {
        Writing how = writing(request);
        Kept<Subject> made = register.add(RecordJson.subject(json(request), how.locale()), how);
        created(response, made, "/api/records/subjects/" + made.record().id());
    }

    private void replace(ServerRequest request, ServerResponse response)
            throws RecordRefusedException, RevisionConflictException {
        Writing how = writing(request);
        long revision = Preconditions.revision(request);
        Subject subject = RecordJson.subject(json(request), how.locale()).withId(new Asked(request).path("id"));
        Kept<Subject> kept = register.replace(subject, revision, how);
        Preconditions.tag(response, kept);
        Json.send(response, RecordJson.of(kept));
    }

    private void remove(ServerRequest request, ServerResponse response)
            throws RecordRefusedException, RevisionConflictException {
        register.removeSubject(new Asked(request).path("id"), Preconditions.revision(request), writing(request));
        response.status(Status.NO_CONTENT_204).send();
    }

    // --- cases

    private void cases(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        List<ObjectNode> items = register.cases(asked.text("calculator").orElse(null), asked.text("subject").orElse(null))
                .stream().map(RecordJson::of).toList();
        Json.send(response, JsonViews.list(items.size(), items));
    }

    private void savedCase(ServerRequest request, ServerResponse response) {
        String id = new Asked(request).path("id");
        Kept<SavedCase> kept = register.savedCase(id).orElseThrow(() -> new Problem(404, "problem.record.none", id));
        if (!Preconditions.unchanged(request, response, kept)) {
            Json.send(response, RecordJson.of(kept));
        }
    }

    private void keep(ServerRequest request, ServerResponse response)
            throws RecordRefusedException, RevisionConflictException, QuestionRefusedException, IOException {
        Writing how = writing(request);
        Kept<SavedCase> made = register.add(new CaseKeeping(services).answered(json(request), null, how.locale()), how);
        created(response, made, "/api/records/cases/" + made.record().id());
    }

    private void replaceCase(ServerRequest request, ServerResponse response)
            throws RecordRefusedException, RevisionConflictException, QuestionRefusedException, IOException {
        Writing how = writing(request);
        long revision = Preconditions.revision(request);
        String id = new Asked(request).path("id");
        Kept<SavedCase> kept =
                register.replace(new CaseKeeping(services).answered(json(request), id, how.locale()), revision, how);
        Preconditions.tag(response, kept);
        Json.send(response, RecordJson.of(kept));
    }

    private void removeCase(ServerRequest request, ServerResponse response) throws RevisionConflictException {
        register.removeCase(new Asked(request).path("id"), Preconditions.revision(request), writing(request));
        response.status(Status.NO_CONTENT_204).send();
    }

    // --- history

    private void changes(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        int since = asked.number("since", 0, 0, Integer.MAX_VALUE);
        List<Change> found = register.history(since, asked.text("record").orElse(null),
                asked.number("limit", USUAL_LIMIT, 1, MOST));
        Json.send(response, JsonViews.list(found.size(), found.stream().map(RecordJson::of).toList()));
    }

    private void undo(ServerRequest request, ServerResponse response) {
        List<Change> taken = register.undo(new Asked(request).text("record").orElse(null), writing(request));
        if (taken.isEmpty()) {
            throw new Problem(409, "problem.record.undo");
        }
        Json.send(response, JsonViews.list(taken.size(), taken.stream().map(RecordJson::of).toList()));
    }

    // --- requests

    private static void created(ServerResponse response, Kept<?> made, String location) {
        response.status(Status.CREATED_201);
        response.header(HeaderNames.LOCATION, java.net.URI.create(location.replace(" ", "%20")).toASCIIString());
        Preconditions.tag(response, made);
        Json.send(response, RecordJson.of(made));
    }

    private static Writing writing(ServerRequest request) {
        String key = request.headers().first(HeaderNames.create("Idempotency-Key")).orElse(null);
        if (key != null && key.length() > LONGEST_KEY) {
            throw Problem.badParameter("Idempotency-Key", key.substring(0, LONGEST_KEY), "≤ " + LONGEST_KEY);
        }
        return new Writing(null, new Asked(request).texts().locale(), key);
    }

    private static JsonNode json(ServerRequest request) {
        try {
            return MAPPER.readTree(new String(
                    request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0],
                    StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new Problem(400, "problem.body", e.getOriginalMessage());
        }
    }
}
