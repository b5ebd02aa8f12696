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
import org.guiju.calculation.api.Answer;
import org.guiju.calculation.api.Calculator;
import org.guiju.calculation.api.CalculatorFaultException;
import org.guiju.calculation.api.CalculatorService.Detail;
import org.guiju.calculation.api.QuestionRefusedException;
import org.guiju.calculation.api.Sensitivity;
import org.guiju.calculation.api.WhatIfService;
import org.guiju.regulation.api.Issue;
import org.guiju.regulation.api.task.Progress;
import org.guiju.server.internal.Services;
import org.guiju.server.internal.View;
import org.guiju.server.internal.http.Asked;
import org.guiju.server.internal.http.Problem;

/** The web pages of calculators: the list, and a form whose answer follows what is typed. */
public final class CalculatorPages implements HttpService {

    private final Services services;
    private final Rendering rendering;

    /** Over these services, drawn by this rendering. */
    public CalculatorPages(Services services, Rendering rendering) {
        this.services = services;
        this.rendering = rendering;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/calculators", this::list)
                .get("/calculators/{id}", this::one)
                .get("/calculators/{id}/scenarios", this::scenarios)
                .get("/calculators/{id}/sensitivity", this::sensitivity);
    }

    private void list(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        View view = new View(services.library().snapshot(), services, asked.on());
        Frame frame = new Frame(asked.texts(), asked.on(), "",
                QueryString.of(asked, "/calculators", CalculatorList.PARAMETERS), asked.date("on").isPresent());
        rendering.send(asked, response, "calculators.jte", new CalculatorList(view, frame).page());
    }

    private void one(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        View view = new View(services.library().snapshot(), services, asked.on());
        Calculator calculator = calculator(asked, view);
        rendering.send(asked, response, "calculator.jte",
                page(asked, request, view, calculator, "", "/calculators/" + calculator.id()));
    }

    /** Scenarios side by side, the fields of each after its letter: {@code A.i.NAME}. */
    private void scenarios(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        View view = new View(services.library().snapshot(), services, asked.on());
        Calculator calculator = calculator(asked, view);
        String path = "/calculators/" + calculator.id() + "/scenarios";
        ScenarioFields fields = new ScenarioFields(request.query().toMap());
        List<CalculatorPage> pages = new ArrayList<>();
        for (String letter : fields.letters()) {
            pages.add(page(asked, fields.values(), view, calculator, letter + ".", frame(asked, fields.values(), path)));
        }
        rendering.send(asked, response, "scenarios.jte",
                new ScenariosPage(frame(asked, fields.values(), path), calculator, fields.letters(), fields.names(), pages));
    }

    /** A piece of the page: what would have to change for an output to come out otherwise. */
    private void sensitivity(ServerRequest request, ServerResponse response) throws IOException {
        Asked asked = new Asked(request);
        View view = new View(services.library().snapshot(), services, asked.on());
        Calculator calculator = calculator(asked, view);
        CalculatorPage page = page(asked, request, view, calculator, "", "/calculators/" + calculator.id());
        try {
            Sensitivity found = services.whatIf().sensitivity(view.library(), calculator, page.form().question(),
                    asked.text("output").orElse(""), WhatIfService.USUAL_LIMIT, Progress.NONE, asked.texts().locale());
            rendering.send(asked, response, "sensitivity.jte", new SensitivityPage(page, found));
        } catch (QuestionRefusedException e) {
            throw new Problem(422, "problem.question", e.issues().size(), e.issues().getFirst().path());
        } catch (CalculatorFaultException e) {
            throw new Problem(500, "problem.calculator.fault", calculator.id(), e.getMessage());
        }
    }

    private Calculator calculator(Asked asked, View view) throws IOException {
        String id = asked.path("id");
        return services.calculators().calculator(view.library(), id)
                .orElseThrow(() -> new Problem(404, "problem.calculator", id));
    }

    private CalculatorPage page(
            Asked asked, ServerRequest request, View view, Calculator calculator, String prefix, String path)
            throws IOException {
        Map<String, List<String>> values = request.query().toMap();
        return page(asked, values, view, calculator, prefix, frame(asked, values, path));
    }

    private CalculatorPage page(
            Asked asked, Map<String, List<String>> values, View view, Calculator calculator, String prefix, Frame frame)
            throws IOException {
        CalculatorForm form = new CalculatorForm(calculator, values, prefix, asked.date("on").orElse(null));
        Optional<Answer> answer = Optional.empty();
        List<Issue> issues = List.of();
        try {
            answer = Optional.of(services.calculators().answer(
                    view.library(), calculator, form.question(), Detail.FULL, asked.texts().locale()));
        } catch (QuestionRefusedException e) {
            issues = e.issues();
        } catch (CalculatorFaultException e) {
            throw new Problem(500, "problem.calculator.fault", calculator.id(), e.getMessage());
        }
        return new CalculatorPage(frame, view, calculator, form, answer, issues,
                services.calculators().citations(view.library(), calculator),
                services.calculators().jurisdictions(view.library(), calculator));
    }

    private static Frame frame(Asked asked, Map<String, List<String>> values, String path) {
        Map<String, List<String>> kept = new LinkedHashMap<>(values);
        kept.remove("lang");
        kept.values().removeIf(all -> all.stream().allMatch(String::isBlank));
        return new Frame(asked.texts(), asked.on(), "", new QueryString(path, kept), asked.date("on").isPresent());
    }
}
