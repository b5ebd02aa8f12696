package org.guiju.server.internal.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.Question;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.records.api.Fact;
import org.guiju.records.api.Kept;
import org.guiju.records.api.RecordJson;
import org.guiju.records.api.RecordRefusedException;
import org.guiju.records.api.Register;
import org.guiju.records.api.RevisionConflictException;
import org.guiju.records.api.SavedCase;
import org.guiju.records.api.Subject;
import org.guiju.records.api.Writing;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;
import org.guiju.server.internal.record.CaseKeeping;
import org.guiju.server.internal.record.FactFields;
import org.guiju.server.internal.record.FormBody;

/** What calculators do with the register: take facts, keep cases. */
public final class CasePages implements HttpService {

    private final Services services;
    private final Rendering rendering;
    private final Register register;

    /** Over these services, drawn by this rendering. */
    public CasePages(Services services, Rendering rendering) {
        this.services = services;
        this.rendering = rendering;
        this.register = services.records().register();
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/calculators/{id}/fill", this::fill)
                .post("/calculators/{id}/keep", this::keep)
                .get("/cases/{id}", this::one)
                .post("/cases/{id}/delete", this::delete);
    }

    private void fill(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        Calculator calculator = calculator(asked.path("id"));
        String id = asked.text("subject").orElse("");
        RegisterPages.see(response, register.subject(id)
                .map(k -> SubjectPages.href(calculator, k.record(), known(k.record(), asked)))
                .orElse("/calculators/" + calculator.id()));
    }

    private Map<String, Object> known(Subject subject, Asked asked) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (Map.Entry<String, Fact> each : register.known(subject, asked.on()).entrySet()) {
            known.put(each.getKey(), each.getValue().value());
        }
        return known;
    }

    private void keep(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        FormBody form = FormBody.of(request);
        Calculator calculator = calculator(asked.path("id"));
        Question question =
                new CalculatorForm(calculator, form.values(), "", asked.date("on").orElse(null)).question();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("calculator", calculator.id());
        body.put("title", form.text("title") == null ? calculator.title(asked.texts().locale()) : form.text("title"));
        body.put("subject", form.text("subject"));
        ObjectNode asks = body.putObject("question");
        asks.set("inputs", RecordJson.tree(question.inputs()));
        asks.set("assumptions", RecordJson.tree(question.assumptions()));
        if (question.on() != null) {
            asks.put("on", question.on().toString());
        }
        try {
            SavedCase draft = new CaseKeeping(services).answered(body, null, asked.texts().locale());
            RegisterPages.see(response, "/cases/"
                    + register.add(draft, Writing.by(null, asked.texts().locale())).record().id());
        } catch (QuestionRefusedException e) {
            throw new Problem(422, "problem.question", e.issues().size(), e.issues().getFirst().path());
        } catch (RecordRefusedException e) {
            throw new Problem(422, "problem.record", e.issues().size(), e.issues().getFirst().path());
        } catch (RevisionConflictException e) {
            throw new IllegalStateException("a new id was taken", e);
        } catch (CalculatorFaultException e) {
            throw new Problem(500, "problem.calculator.fault", calculator.id(), e.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private void one(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        Kept<SavedCase> kept = find(asked.path("id"));
        SavedCase saved = kept.record();
        Calculator calculator = services.calculators()
                .calculator(services.library().snapshot(), saved.calculator()).orElse(null);
        String href = null;
        if (calculator != null) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            if (RecordJson.plain(saved.question().path("inputs")) instanceof Map<?, ?> inputs) {
                fields.putAll(FactFields.of(calculator, (Map<String, Object>) inputs));
            }
            saved.question().path("assumptions").properties()
                    .forEach(a -> fields.put("a." + a.getKey(), List.of(a.getValue().asText())));
            if (saved.question().hasNonNull("jurisdiction")) {
                fields.put("where", List.of(saved.question().path("jurisdiction").asText()));
            }
            if (saved.question().hasNonNull("on")) {
                fields.put("on", List.of(saved.question().path("on").asText()));
            }
            href = new QueryString("/calculators/" + calculator.id(), fields).toString();
        }
        Frame frame = new Frame(asked.texts(), asked.on(), "", new QueryString("/cases/" + saved.id(), Map.of()), false);
        rendering.send(asked, response, "case.jte", new CasePage(frame, kept,
                calculator == null ? saved.calculator() : calculator.title(asked.texts().locale()),
                saved.subject() == null ? null : register.subject(saved.subject()).map(Kept::record).orElse(null), href));
    }

    private void delete(ServerRequest request, ServerResponse response) {
        Asked asked = new Asked(request);
        Kept<SavedCase> kept = find(asked.path("id"));
        try {
            register.removeCase(kept.record().id(), 0, Writing.by(null, asked.texts().locale()));
        } catch (RevisionConflictException e) {
            throw new Problem(404, "problem.record.none", kept.record().id());
        }
        RegisterPages.see(response, kept.record().subject() != null && register.subject(kept.record().subject()).isPresent()
                ? "/register/" + kept.record().subject() : "/calculators/" + kept.record().calculator());
    }

    private Kept<SavedCase> find(String id) {
        return register.savedCase(id).orElseThrow(() -> new Problem(404, "problem.record.none", id));
    }

    private Calculator calculator(String id) throws IOException {
        return services.calculators().calculator(services.library().snapshot(), id)
                .orElseThrow(() -> new Problem(404, "problem.calculator", id));
    }
}
